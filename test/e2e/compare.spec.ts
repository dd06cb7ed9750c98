import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import type { CanvasPage } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { fillIn, readWords } from './support/words'

const words = readWords('en')

test.describe('comparing', () => {
  test('R46: a named version with the canvas now; one note comes back, and the undo takes it away', async ({
    page,
  }) => {
    const canvas = await startWithVersion(page)
    const { channels } = words.blocks
    await openComparison(canvas)
    const region = page.getByRole('region', { name: channels, exact: true })
    const items = region.getByRole('listitem')
    const sentences = [
      fillIn(words.compare.note.removed, { note: '“Fair”' }),
      fillIn(words.compare.note.added, { note: '“Web”' }),
    ]
    await expect(items).toContainText(sentences)
    await expect(page.getByRole('combobox', { name: words.compare.before })).toHaveValue(/^version\./)

    // By keyboard alone from here on.
    await items.first().getByRole('button', { name: words.compare.restore }).focus()
    await page.keyboard.press('Enter')
    await expect(items).toHaveCount(1)
    await page.getByRole('link', { name: words.app.board }).first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Fair', 'Web'])
    await page.keyboard.press('Control+z')
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Web'])
    await canvas.redoButton.click()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Fair', 'Web'])
    await canvas.waitUntilSaved()
    await page.reload()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Fair', 'Web'])
  })

  test('shows both sides next to one another, and on a phone nothing is cut off', async ({ page }) => {
    const canvas = await startWithVersion(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await openComparison(canvas)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: words.compare.look.sideBySide }).click()
    const region = page.getByRole('region', { name: words.blocks.channels, exact: true })
    const rows = (sign: string) => region.getByRole('listitem').filter({ hasText: sign }).first()
    await expect(rows(words.compare.sign.removed)).toContainText('Fair')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(390)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: words.compare.swap }).click()
    await expect(page.getByRole('combobox', { name: words.compare.after })).toHaveValue(/^version\./)
    await expect(page).toHaveURL(/compare\/now\/version\./)
    await expect(page.getByRole('listitem').filter({ hasText: words.compare.sign.added })).toContainText([
      'Fair',
    ])
    await page.reload()
    await expect(page.getByRole('combobox', { name: words.compare.after })).toHaveValue(/^version\./)
  })

  test('a version that is looked at with the canvas now, and another canvas of the device', async ({
    page,
  }) => {
    const canvas = await startWithVersion(page)
    await openMenu(canvas, words.app.versions)
    await page
      .getByRole('complementary', { name: words.versions.title, exact: true })
      .getByRole('link', { name: /Before the fair/ })
      .click()
    await page.getByRole('button', { name: words.versions.compare }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.compare.title })).toBeVisible()
    await expect(page.getByRole('region', { name: words.blocks.channels, exact: true })).toBeVisible()
    await canvas.goToLibrary()
    const other = await inLibrary(page, 'en').createCanvas()
    await other.title.fill('Another')
    await openComparison(other)
    await page.getByRole('combobox', { name: words.compare.after }).selectOption({ label: 'Snack' })
    await page
      .getByRole('combobox', { name: words.compare.before })
      .selectOption({ label: words.compare.now })
    const shop = page
      .getByRole('listitem')
      .filter({ hasText: fillIn(words.compare.note.added, { note: '“Shop”' }) })
    await shop.getByRole('button', { name: words.compare.copyHere }).click()
    await expect(shop).toHaveCount(0)
    await page.getByRole('link', { name: words.app.board }).first().click()
    await expect.poll(() => other.listTexts('channels')).toEqual(['Shop'])
  })
})

/** A canvas with "Shop, Web" in its channels, and the version "Before the fair" of it, with "Shop, Fair". */
async function startWithVersion(page: Page): Promise<CanvasPage> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'en').createCanvas()
  await canvas.title.fill('Snack')
  await canvas.typeNotes('channels', ['Shop', 'Fair'])
  await openMenu(canvas, words.app.versions)
  await page.getByRole('button', { name: words.versions.keep }).click()
  await page.getByRole('textbox', { name: words.versions.dialog.label }).fill('Before the fair')
  await page.keyboard.press('Enter')
  const list = page.getByRole('complementary', { name: words.versions.title, exact: true })
  await expect(list.getByRole('link', { name: /Before the fair/ })).toBeVisible()
  await page.getByRole('link', { name: words.app.board }).first().click()
  await canvas.note('channels', 'Fair').focus()
  await page.keyboard.press('Delete')
  await canvas.typeNotes('channels', ['Web'])
  await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Web'])
  return canvas
}

async function openMenu({ page }: CanvasPage, item: string): Promise<void> {
  await page.getByRole('button', { name: words.app.settings, exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function openComparison(canvas: CanvasPage): Promise<void> {
  await openMenu(canvas, words.app.compare)
  await expect(canvas.page.getByRole('heading', { level: 1, name: words.compare.title })).toBeVisible()
}
