import type { Page } from '@playwright/test'
import { expect } from './support/app'
import { controlRoom } from './support/bad-database'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { NEWER, test } from './support/own-server'
import { readWords } from './support/words'

const words = readWords('en').offline

test.describe('a newer version', () => {
  test.setTimeout(120_000)

  test('waits, asks, and starts in the tab that says so, with all that was being written', async ({
    page,
    server,
  }) => {
    const canvas = await openKeptCanvas(page)
    await server.putNewerVersion()
    await lookForNewer(page)
    const notice = page.getByRole('complementary', { name: words.name })
    await expect(notice).toContainText(words.newer.waiting)
    await expect(canvas.announcement).toHaveText(words.newer.waiting)
    await canvas.addButton('channels').click()
    await page.keyboard.type('Half a word')
    await notice.getByRole('button', { name: words.reloadNow }).click()
    await expect.poll(() => isNewer(page)).toBe(true)
    await expect(canvas.note('channels', 'Half a word')).toBeVisible()
    await expect(notice).toBeHidden()
  })

  test('leaves the other tabs as they are: told, not reloaded, and with every part of their own version', async ({
    page,
    context,
    server,
  }) => {
    const canvas = await openKeptCanvas(page)
    const other = await context.newPage()
    await other.goto(page.url())
    const otherCanvas = onCanvas(other, 'en')
    await otherCanvas.addButton('channels').click()
    await other.keyboard.type('Still being written')
    await server.putNewerVersion()
    await lookForNewer(page)
    const notice = page.getByRole('complementary', { name: words.name })

    await test.step('not while something is being written there', async () => {
      await notice.getByRole('button', { name: words.reloadNow }).click()
      await expect(notice).toContainText(words.obstacle.writing)
      expect(await isNewer(page)).toBe(false)
      await expect(otherCanvas.editor).toHaveValue('Still being written')
    })

    await test.step('afterwards here, and only here', async () => {
      await other.keyboard.press('Escape')
      await notice.getByRole('button', { name: words.reloadNow }).click()
      await expect.poll(() => isNewer(page)).toBe(true)
      await expect(canvas.note('channels', 'Still being written')).toBeVisible()
      const otherNotice = other.getByRole('complementary', { name: words.name })
      await expect(otherNotice).toContainText(words.newer.elsewhere)
      expect(await isNewer(other)).toBe(false)
    })

    await test.step('a part that the server has no longer still comes', async () => {
      await other.getByRole('button', { name: otherCanvas.words.app.settings }).click()
      await other.getByRole('menuitem', { name: otherCanvas.words.app.details }).click()
      await expect(other.getByRole('dialog')).toBeVisible()
      await other.keyboard.press('Escape')
    })

    await test.step('the other tab follows when it is asked to', async () => {
      await other.getByRole('button', { name: words.reloadNow }).click()
      await expect.poll(() => isNewer(other)).toBe(true)
      await expect(otherCanvas.note('channels', 'Still being written')).toBeVisible()
    })
  })

  test('does not start over work that could not be saved', async ({ page, server }) => {
    const room = await controlRoom(page)
    const canvas = await openKeptCanvas(page)
    await server.putNewerVersion()
    await lookForNewer(page)
    await room.fillUp()
    await canvas.addButton('channels').click()
    await page.keyboard.type('Not on the disk')
    const notice = page.getByRole('complementary', { name: words.name })
    await notice.getByRole('button', { name: words.reloadNow }).click()
    await expect(notice).toContainText(words.obstacle.unsaved)
    expect(await isNewer(page)).toBe(false)
    await room.makeRoomAndPress(page.getByRole('button', { name: canvas.words.app.tryAgain }))
    await canvas.waitUntilSaved()
    await notice.getByRole('button', { name: words.reloadNow }).click()
    await expect.poll(() => isNewer(page)).toBe(true)
    await expect(canvas.note('channels', 'Not on the disk')).toBeVisible()
  })

  test('is put off by Later, and takes away the parts of the former one when no tab needs them', async ({
    page,
    server,
  }) => {
    await openKeptCanvas(page)
    await server.putNewerVersion()
    await lookForNewer(page)
    const notice = page.getByRole('complementary', { name: words.name })
    await notice.getByRole('button', { name: words.later }).click()
    await expect(notice).toBeHidden()
    expect(await isNewer(page)).toBe(false)
    await page.reload()
    await notice.getByRole('button', { name: words.reloadNow }).click()
    await expect.poll(() => isNewer(page)).toBe(true)
    await expect.poll(() => countFormerParts(page)).toBe(0)
  })
})

/** A canvas in a tab that has the whole app on its device. */
async function openKeptCanvas(page: Page) {
  await page.goto('./')
  await page.getByText(words.sign).waitFor()
  return await inLibrary(page, 'en').createCanvas()
}

/** As the app does when its tab comes to the front again. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByRole('complementary', { name: words.name })).toBeVisible({ timeout: 30_000 })
}

async function isNewer(page: Page): Promise<boolean> {
  const scripts = page.locator(`script[src*="${NEWER}."]`)
  return (await scripts.count()) > 0
}

function countFormerParts(page: Page): Promise<number> {
  return page.evaluate(async (mark) => {
    const names = await caches.keys()
    const stores = await Promise.all(names.map((name) => caches.open(name)))
    const addresses = (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url)
    return addresses.filter((address) => /\.(js|css)$/.test(address) && !address.includes(`${mark}.`)).length
  }, NEWER)
}
