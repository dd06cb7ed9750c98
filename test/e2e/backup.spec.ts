import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from './support/app'
import { readDownload, type SavedFile } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { readWords } from './support/words'

const words = readWords('en')
const { backup } = words

test.describe('a backup of everything', () => {
  test('R93: brings canvases, bin and versions back after the browser was cleared', async ({ page }) => {
    await fillLibrary(page)
    const file = await makeBackup(page)
    expect(file.name).toMatch(/^harreman-backup-\d{4}-\d\d-\d\d\.zip$/)
    await closeDialog(page)

    await clearBrowser(page)
    await expect(page.getByText(words.library.empty.text)).toBeVisible()
    await expect(page.getByText(backup.none)).toHaveCount(0)
    await chooseBackup(page, file)
    const dialog = page.getByRole('dialog', { name: backup.restore.title })
    await expect(dialog.getByText('2 canvases are not here: they come back.')).toBeVisible()
    await expect(dialog.getByText(backup.restore.binned_one)).toBeVisible()
    await expect(dialog.getByText(/versions? (is|are) not here/)).toBeVisible()
    await dialog.getByRole('button', { name: backup.restore.start, exact: true }).click()
    await expect(dialog.getByRole('status')).toContainText('2 canvases came back.')
    await dialog.getByRole('button', { name: backup.close }).first().click()

    const library = inLibrary(page, 'en')
    await expect(library.titles).toHaveText(['Shop'])
    await page.getByRole('link', { name: /Bin/ }).click()
    await expect(library.titles).toHaveText(['Old shop'])
    await page.goBack()
    const canvas = await library.openCanvas('Shop')
    expect(await canvas.listTexts('channels')).toEqual(['Market', 'Web'])
    await canvas.goToLibrary()

    await chooseBackup(page, file)
    await expect(dialog.getByText(backup.restore.nothing)).toBeVisible()
  })

  test('R93: asks what to do with a canvas that was changed since, and overwrites nothing by itself', async ({
    page,
  }) => {
    await fillLibrary(page)
    const file = await makeBackup(page)
    await closeDialog(page)
    const library = inLibrary(page, 'en')
    const canvas = await library.openCanvas('Shop')
    await canvas.title.fill('Shop, changed')
    await canvas.waitUntilSaved()
    await canvas.goToLibrary()

    const dialog = page.getByRole('dialog', { name: backup.restore.title })
    await chooseBackup(page, file)
    await expect(dialog.getByText(backup.restore.differs_one)).toBeVisible()
    await expect(dialog.getByRole('radio', { name: backup.restore.choices.keepBoth })).toBeChecked()
    await dialog.getByRole('button', { name: backup.restore.start, exact: true }).click()
    await expect(dialog.getByRole('status')).toContainText(backup.restored.keptBoth_one)
    await closeDialog(page)
    await expect(library.titles).toHaveText(['Shop, changed', 'Shop'])

    await chooseBackup(page, file)
    await dialog.getByRole('radio', { name: backup.restore.choices.replace }).check()
    await dialog.getByRole('button', { name: backup.restore.start, exact: true }).click()
    await expect(dialog.getByRole('status')).toContainText(backup.restored.replaced_one)
    await closeDialog(page)
    await expect(library.titles).toHaveText(['Shop', 'Shop'])
  })

  test('R94: says by Import, too, what is wrong with a file, and changes nothing', async ({ page }) => {
    await fillLibrary(page)
    const good = await makeBackup(page)
    await closeDialog(page)
    const dialog = page.getByRole('dialog', { name: backup.restore.title })
    const bad: readonly (readonly [string, Uint8Array])[] = [
      [backup.refused.notZip, good.bytes.subarray(0, good.bytes.length - 30)],
      [backup.refused.otherZip, zipSync({ 'notes.txt': strToU8('Notes') })],
      [backup.refused.brokenZip, zipSync({ '../backup.json': strToU8('{}') })],
      [backup.refused.badList, zipSync({ 'backup.json': strToU8('{"format":"harreman-backup"}') })],
      [backup.refused.tooMuch, zipSync({ 'backup.json': new Uint8Array(60_000_000) })],
    ]
    for (const [sentence, bytes] of bad) {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: words.library.import, exact: true }).click()
      const file = { name: 'some.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) }
      await (await chooser).setFiles(file)
      await expect(dialog.getByRole('alert')).toContainText(sentence)
      await expect(dialog.getByRole('alert')).toContainText(backup.refused.kept)
      await closeDialog(page)
    }
    await expect(inLibrary(page, 'en').titles).toHaveText(['Shop'])
  })
})

// A profile on disk, as people have it: the windows without one of some builds cannot remember a folder.
test.describe('the backup folder', () => {
  test('R93: holds every canvas as a file, follows the bin, and leaves foreign files alone', async ({
    profile,
  }) => {
    const page = await profile.open()
    await standInForPicker(page)
    await fillLibrary(page)
    await writeForeignFile(page)
    await openBackups(page)
    await page.getByRole('button', { name: backup.folder.choose }).click()
    await expect(
      page.getByRole('status').filter({ hasText: 'Backed up to “Copies”: just now' }),
    ).toBeVisible()
    const shop = expect.stringMatching(/^Shop-[\da-f]{8}\.harreman\.json$/)
    const oldShop = expect.stringMatching(/^bin\/Old-shop-[\da-f]{8}\.harreman\.json$/)
    expect(await listFolder(page)).toEqual([shop, oldShop, 'mine.txt'])
    await closeDialog(page)

    await page.getByRole('button', { name: words.library.card.actions }).click()
    await page.getByRole('menuitem', { name: words.library.card.delete }).click()
    await openBackups(page)
    await page.getByRole('button', { name: backup.folder.keepNow }).click()
    const binned = expect.stringMatching(/^bin\/Shop-[\da-f]{8}\.harreman\.json$/)
    await expect.poll(() => listFolder(page)).toEqual([oldShop, binned, 'mine.txt'])
  })

  test('is brought up to date by itself when the tab is left, and after a reload', async ({ profile }) => {
    const page = await profile.open()
    await standInForPicker(page)
    await fillLibrary(page)
    await openBackups(page)
    await page.getByRole('button', { name: backup.folder.choose }).click()
    await expect.poll(() => listFolder(page)).toHaveLength(2)
    await page.reload()
    await expect(page.getByText('Backed up to “Copies”')).toBeVisible()
    const canvas = await inLibrary(page, 'en').openCanvas('Shop')
    await canvas.title.fill('Renamed')
    await canvas.waitUntilSaved()
    const renamed = expect.stringMatching(/^Renamed-/)
    await expect(async () => {
      await leaveTab(page)
      expect(await listFolder(page)).toEqual([renamed, expect.stringMatching(/^bin\/Old/)])
    }).toPass()
  })

  test('says when it may not be written to any more, and goes on after a press of a button', async ({
    profile,
  }) => {
    const page = await profile.open()
    await standInForPicker(page)
    await fillLibrary(page)
    await openBackups(page)
    await page.getByRole('button', { name: backup.folder.choose }).click()
    await expect.poll(() => listFolder(page)).toHaveLength(2)
    await page.evaluate(() => Object.assign(window, { isRefused: true }))
    await page.getByRole('button', { name: backup.folder.keepNow }).click()
    await expect(page.getByRole('alert')).toContainText('your permission again')
    await page.getByRole('button', { name: backup.folder.allow }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Backed up to “Copies”' })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test.describe('the library', () => {
  test('reminds of a backup after a week with changes, not before', async ({ page }) => {
    await fillLibrary(page)
    await expect(page.getByText(backup.none)).toBeVisible()
    await expect(page.getByText(backup.hint.never)).toHaveCount(0)
    await page.clock.setFixedTime(Date.now() + 8 * 24 * 60 * 60 * 1000)
    await page.reload()
    await expect(page.getByText(backup.hint.never)).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: backup.make }).click()
    await makeBackup(page)
    await closeDialog(page)
    await expect(page.getByText(backup.hint.never)).toHaveCount(0)
    await expect(page.getByRole('main').getByText('Last backup:')).toBeVisible()
  })

  test('warns when the browser may evict the canvases, with both ways on', async ({ page }) => {
    await page.addInitScript(() => {
      let isKept = false
      navigator.storage.estimate = async () => ({ usage: 90_000_000, quota: 100_000_000 })
      navigator.storage.persisted = async () => isKept
      navigator.storage.persist = async () => {
        isKept = 'isGenerous' in window
        return isKept
      }
    })
    await fillLibrary(page)
    const warning = page.getByText(backup.hint.room)
    await expect(warning).toBeVisible()
    const ask = page.getByRole('button', { name: backup.hint.persist })
    await ask.click()
    await expect(page.getByText(backup.hint.refused, { exact: true })).toBeVisible()
    await expect(page.getByRole('main').getByRole('button', { name: backup.make })).toBeVisible()
    await page.evaluate(() => Object.assign(window, { isGenerous: true }))
    await ask.click()
    await expect(page.getByText(backup.hint.granted, { exact: true })).toBeVisible()
    await expect(warning).toHaveCount(0)
  })
})

/** A canvas with a version, and one in the bin; ends in the library. */
async function fillLibrary(page: Page): Promise<void> {
  await page.goto('./')
  const library = inLibrary(page, 'en')
  const old = await library.createCanvas()
  await old.title.fill('Old shop')
  await old.waitUntilSaved()
  await old.goToLibrary()
  await page.getByRole('button', { name: words.library.card.actions }).click()
  await page.getByRole('menuitem', { name: words.library.card.delete }).click()
  await expect(page.getByText(words.library.empty.text)).toBeVisible()
  const canvas = await library.createCanvas()
  await canvas.title.fill('Shop')
  await canvas.typeNotes('channels', ['Market', 'Web'])
  await canvas.waitUntilSaved()
  await canvas.goToLibrary()
  await expect(library.titles).toHaveText(['Shop'])
}

async function openBackups(page: Page): Promise<void> {
  await page.getByRole('button', { name: backup.title, exact: true }).click()
  await expect(page.getByRole('dialog', { name: backup.title })).toBeVisible()
}

/** From the library or the open dialog. */
async function makeBackup(page: Page): Promise<SavedFile> {
  const dialog = page.getByRole('dialog', { name: backup.title })
  if (!(await dialog.isVisible())) await openBackups(page)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: backup.make, exact: true }).click()
  const file = await readDownload(await download)
  await expect(dialog.getByRole('status').filter({ hasText: file.name })).toBeVisible()
  return file
}

async function chooseBackup(page: Page, { name, bytes }: SavedFile): Promise<void> {
  await openBackups(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: backup.restoreFrom }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) })
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** What "clear browsing data" does to the app, and a fresh start. */
async function clearBrowser(page: Page): Promise<void> {
  const address = new URL(page.url())
  const session = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', { origin: address.origin, storageTypes: 'all' })
  await page.goto('./')
}

/** A folder of the origin's own file system takes the place of one on the disk: the same interface without a picker. */
async function standInForPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory()
      return root.getDirectoryHandle('Copies', { create: true })
    }
    Object.assign(window, { showDirectoryPicker })
    const queryPermission = async () => ('isRefused' in window && window.isRefused ? 'prompt' : 'granted')
    const requestPermission = async () => {
      Object.assign(window, { isRefused: false })
      return 'granted'
    }
    Object.assign(FileSystemHandle.prototype, { queryPermission, requestPermission })
  })
}

async function writeForeignFile(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('Copies', { create: true })
    const file = await folder.getFileHandle('mine.txt', { create: true })
    const stream = await file.createWritable()
    await stream.write('mine')
    await stream.close()
  })
}

/** The paths of all files of the folder, sorted. */
async function listFolder(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const list = async (folder: FileSystemDirectoryHandle, path: string): Promise<string[]> => {
      const paths: string[] = []
      for await (const handle of folder.values()) {
        if (handle.kind === 'file') paths.push(`${path}${handle.name}`)
        else paths.push(...(await list(handle, `${path}${handle.name}/`)))
      }
      return paths.sort()
    }
    const root = await navigator.storage.getDirectory()
    return list(await root.getDirectoryHandle('Copies', { create: true }), '')
  })
}

/** What the page hears when its tab goes into the background. */
async function leaveTab(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
  })
}
