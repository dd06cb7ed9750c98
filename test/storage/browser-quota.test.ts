import { describe, expect, onTestFinished, test } from 'vitest'
import { estimateStorage, requestPersistence } from '../../src/storage/browser-quota'

function installManager(manager: Partial<StorageManager>) {
  Object.defineProperty(navigator, 'storage', { value: manager, configurable: true })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'storage')
  })
}

describe('the browser’s room for data', () => {
  test('is what the browser tells', async () => {
    installManager({
      estimate: async () => ({ usage: 10, quota: 100 }),
      persisted: async () => true,
      persist: async () => true,
    })
    expect(await estimateStorage()).toEqual({ usage: 10, quota: 100, isPersistent: true })
    expect(await requestPersistence()).toBe(true)
  })

  test('is unknown where the browser tells nothing', async () => {
    expect(await estimateStorage()).toEqual({ usage: undefined, quota: undefined, isPersistent: false })
    expect(await requestPersistence()).toBe(false)
  })

  test('is unknown where the browser refuses to tell', async () => {
    const refuse = () => Promise.reject(new TypeError('not here'))
    installManager({ estimate: refuse, persisted: refuse, persist: refuse })
    expect(await estimateStorage()).toEqual({ usage: undefined, quota: undefined, isPersistent: false })
    expect(await requestPersistence()).toBe(false)
  })
})
