import { screen } from '@testing-library/react'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { explainWait } from '../../src/app/blocked-page'

afterEach(() => document.body.replaceChildren())

/** Opens as slowly as the test wants, with a clock that the test turns. */
function startWaiting() {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const reload = vi.fn()
  let open = () => {}
  const opening = new Promise<void>((resolve) => {
    open = resolve
  })
  return { reload, open, waiting: explainWait(opening, reload) }
}

describe('a page whose storage an older tab holds up', () => {
  test('asks to close the other tabs, and is loaded anew when they are closed', async () => {
    const { reload, open, waiting } = startWaiting()
    vi.runAllTimers()
    vi.useRealTimers()
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Close the other tabs with Harreman')
    expect(reload).not.toHaveBeenCalled()
    open()
    await waiting
    expect(reload).toHaveBeenCalledOnce()
  })

  test('says nothing when the older tab makes way by itself', async () => {
    const { reload, open, waiting } = startWaiting()
    open()
    await waiting
    vi.runAllTimers()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(reload).not.toHaveBeenCalled()
  })
})
