import type { Page } from '@playwright/test'
import { expect } from './support/app'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { test } from './support/own-server'
import { readWords } from './support/words'

const basque = readWords('eu')
const { erase } = basque.backup

test.describe('deleting all data', () => {
  test.setTimeout(180_000)

  test('R85: empties every store, with the canvas open in a second tab, and the app begins anew', async ({
    page,
    context,
  }) => {
    await page.goto('./')
    const english = await inLibrary(page, 'en').createCanvas()
    const canvas = await english.changeLanguage('eu')
    await canvas.title.fill('Secret shop')
    await canvas.typeNotes('channels', ['Secret market'])
    await canvas.waitUntilSaved()
    const other = await context.newPage()
    await other.goto(page.url())
    const there = onCanvas(other, 'eu')
    await expect(there.note('channels', 'Secret market')).toBeVisible()

    await page.bringToFront()
    await canvas.goToLibrary()
    await page.getByText(basque.offline.sign).waitFor()
    const before = await readStores(page)
    expect(before.text).toContain('Secret shop')
    expect(before.versions).toBeGreaterThan(0)
    expect(before.workers).toBe(1)
    expect(before.caches.join()).toContain('precache')

    await beginToType(there)
    await page.bringToFront()
    await deleteAll(page)
    await expect(page.getByRole('heading', { name: erase.done.title })).toBeVisible()
    await expect(other.getByRole('heading', { name: erase.done.title })).toBeVisible()
    await other.bringToFront()
    await other.keyboard.type('Secret thought')
    await page.bringToFront()
    for (const tab of [page, other]) {
      expect(await readStores(tab)).toEqual(nothing)
      expect(`${await tab.content()} ${await tab.title()}`).not.toContain('Secret')
    }

    await other.getByRole('button', { name: erase.done.again }).click()
    const anew = inLibrary(other, 'en')
    await expect(other.getByText(anew.words.library.empty.text)).toBeVisible()
    expect((await readStores(other)).text).not.toMatch(/Secret|erased|"eu"/)
    await page.getByRole('button', { name: erase.done.again }).click()
    await expect(page.getByText(anew.words.library.empty.text)).toBeVisible()
    const next = await inLibrary(page, 'en').createCanvas()
    await next.typeNotes('channels', ['Fresh start'])
    await next.waitUntilSaved()
    await page.reload()
    await expect(next.note('channels', 'Fresh start')).toBeVisible()
    await next.goToLibrary()
    await page.getByText(anew.words.offline.sign).waitFor()
    expect((await readStores(page)).caches.join()).toContain('precache')
  })

  test('R85: works without a connection, and asks twice', async ({ page, server }) => {
    await page.goto('./')
    const canvas = await (await inLibrary(page, 'en').createCanvas()).changeLanguage('eu')
    await canvas.typeNotes('channels', ['Secret market'])
    await canvas.waitUntilSaved()
    await canvas.goToLibrary()
    await page.getByText(basque.offline.sign).waitFor()
    await server.stop()
    const form = await openForm(page)
    await expect(form.getByRole('button', { name: erase.act })).toBeDisabled()
    await form.getByRole('button', { name: basque.backup.cancel }).click()
    await expect(form).toHaveCount(0)
    await page.keyboard.press('Escape')
    await deleteAll(page)
    await expect(page.getByRole('heading', { name: erase.done.title })).toBeVisible()
    expect(await readStores(page)).toEqual(nothing)
  })
})

const nothing = { databases: [], text: '[]', versions: 0, storages: 0, caches: [], workers: 0 }

/** Leaves the other tab in the middle of a note. */
async function beginToType(canvas: CanvasPage): Promise<void> {
  await canvas.page.bringToFront()
  await canvas.addButton('keyPartners').click()
  await canvas.page.keyboard.type('Secret half of a')
}

async function openForm(page: Page) {
  await page.getByRole('button', { name: basque.backup.title, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: basque.backup.title })
  await dialog.getByRole('button', { name: erase.ask }).click()
  return dialog.locator('form').filter({ hasText: erase.understood })
}

async function deleteAll(page: Page): Promise<void> {
  const form = await openForm(page)
  await expect(form.getByRole('checkbox', { name: erase.understood })).toBeFocused()
  await page.keyboard.press('Space')
  await form.getByRole('button', { name: erase.act }).click()
}

/** What lies in every store of the page's origin; bytes are read as text. */
async function readStores(page: Page) {
  return await page.evaluate(async () => {
    const finish = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const write = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const rows: unknown[] = []
    let versions = 0
    for (const name of databases) {
      const database = await finish(indexedDB.open(name))
      for (const table of database.objectStoreNames) {
        const all = await finish(database.transaction(table).objectStore(table).getAll())
        rows.push(...all)
        if (table === 'versions') versions = all.length
      }
      database.close()
    }
    return {
      databases,
      text: JSON.stringify(rows, write),
      versions,
      storages: localStorage.length + sessionStorage.length,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }
  })
}
