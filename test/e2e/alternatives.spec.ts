import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { fillIn, readWords } from './support/words'

const words = readWords('eu')
const { alternatives } = words

test.use({ locale: 'eu-ES' })

test.describe('alternatives', () => {
  test('R96, R46: branched, edited, side by side, one note taken over, one chosen, the origin deleted', async ({
    page,
  }) => {
    const origin = await startCanvas(page)
    await openAlternatives(page)
    await expect(page.getByText(alternatives.empty)).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    // Branched by keyboard alone.
    await page.getByRole('button', { name: alternatives.new }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: alternatives.naming.label })).toBeFocused()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.type('Harpidetza')
    await page.keyboard.press('Enter')
    await expect(origin.messages).toContainText(fillIn(alternatives.done.branched, { title: 'Harpidetza' }))
    await expect(origin.title).toHaveValue('Harpidetza')

    // Edited: the origin stays as it was.
    const branch = onCanvas(page, 'eu')
    await goToBoard(page)
    await branch.note('channels', 'Azoka').focus()
    await page.keyboard.press('Delete')
    await branch.typeNotes('channels', ['Aplikazioa'])
    await expect.poll(() => branch.listTexts('channels')).toEqual(['Denda', 'Weba', 'Aplikazioa'])
    await branch.waitUntilSaved()

    await openAlternatives(page)
    const block = page.getByRole('region', { name: words.blocks.channels, exact: true })
    const row = (text: string) => block.getByRole('listitem').filter({ hasText: text })
    await expect(row('Azoka')).toContainText(alternatives.sign.missing)
    await expect(row('Aplikazioa')).toContainText(alternatives.sign.onlyHere)
    await expect(block.getByText(fillIn(alternatives.same.notes_other, { number: 2 }))).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    // Taken over by keyboard; the undo of the toast, and again.
    await row('Azoka').getByRole('button', { name: alternatives.take }).focus()
    await page.keyboard.press('Enter')
    await expect(row('Azoka')).not.toContainText(alternatives.sign.missing)
    await branch.messages.getByRole('button', { name: words.app.undo }).click()
    await expect(row('Azoka')).toContainText(alternatives.sign.missing)
    await row('Azoka').getByRole('button', { name: alternatives.take }).click()
    await expect(block.getByText(fillIn(alternatives.same.notes_other, { number: 3 }))).toBeVisible()

    await choose(page, 'Diru-sarrera ziurragoak')
    await branch.waitUntilSaved()
    await page.getByRole('link', { name: alternatives.member.workOn }).click()
    await expect(origin.title).toHaveValue('Snack')
    await expect(page.getByText(fillIn(alternatives.choice.other, { title: 'Harpidetza' }))).toBeVisible()
    await expect(page.getByText('Diru-sarrera ziurragoak')).toBeVisible()

    await deleteOriginForever(page)
    await inLibrary(page, 'eu').openCanvas('Harpidetza')
    await openAlternatives(page)
    await expect(page.getByText(fillIn(alternatives.lostOrigin, { title: 'Snack' }))).toBeVisible()
    await expect(page.getByText(alternatives.choice.here)).toBeVisible()
    await page.reload()
    await expect(page.getByText('Diru-sarrera ziurragoak')).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
  })

  test('R96: on a phone one column with a switch, and nothing scrolls sideways', async ({ page }) => {
    await startCanvas(page)
    await openAlternatives(page)
    for (const name of ['Harpidetza', 'Frankizia']) {
      await page.getByRole('button', { name: alternatives.new }).click()
      await page.getByRole('textbox', { name: alternatives.naming.label }).fill(name)
      await page.getByRole('button', { name: alternatives.naming.stay }).click()
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
    }
    await page.setViewportSize({ width: 390, height: 844 })
    const shown = page.getByRole('group', { name: alternatives.shown })
    await expect(shown.getByRole('button')).toHaveCount(3)
    await shown.getByRole('button', { name: 'Frankizia' }).click()
    await expect(shown.getByRole('button', { name: 'Frankizia' })).toHaveAttribute('aria-pressed', 'true')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await findBarriers(page)).toEqual([])
  })

  test('R96: two tabs that choose at once agree on one of them', async ({ page, context }) => {
    const origin = await startCanvas(page)
    await openAlternatives(page)
    await page.getByRole('button', { name: alternatives.new }).click()
    await page.getByRole('textbox', { name: alternatives.naming.label }).fill('Harpidetza')
    await page.getByRole('button', { name: alternatives.naming.stay }).click()
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByRole('link', { name: alternatives.member.workOn }).click()
    await expect(onCanvas(other, 'eu').title).toHaveValue('Harpidetza')
    await choose(page, 'Errazagoa')
    await choose(other, 'Ziurragoa')
    await origin.waitUntilSaved()
    await expect(other.getByText(alternatives.choice.here)).toBeVisible()
    await expect(page.getByText(fillIn(alternatives.choice.other, { title: 'Harpidetza' }))).toBeVisible()
    // Withdrawn there, the earlier choice holds again in both.
    await other.getByRole('button', { name: alternatives.choice.withdraw }).click()
    await expect(other.getByText(fillIn(alternatives.choice.other, { title: 'Snack' }))).toBeVisible()
    await expect(page.getByText(alternatives.choice.here)).toBeVisible()
  })
})

async function startCanvas(page: Page): Promise<CanvasPage> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'eu').createCanvas()
  await canvas.title.fill('Snack')
  await canvas.typeNotes('channels', ['Denda', 'Azoka', 'Weba'])
  await expect.poll(() => canvas.listTexts('channels')).toEqual(['Denda', 'Azoka', 'Weba'])
  await canvas.waitUntilSaved()
  return canvas
}

async function openAlternatives(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.app.workshop, exact: true }).first().click()
  await page.getByRole('link', { name: words.workshop.parts.alternatives, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: alternatives.title })).toBeVisible()
}

async function goToBoard(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.app.board, exact: true }).first().click()
}

async function choose(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: alternatives.choice.choose }).click()
  await page.getByRole('textbox', { name: alternatives.choice.label }).fill(reason)
  await page.getByRole('button', { name: alternatives.choice.save, exact: true }).click()
  await expect(page.getByText(alternatives.choice.here)).toBeVisible()
}

async function deleteOriginForever(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.app.myCanvases }).click()
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Snack', exact: true }) })
  await card.getByRole('button', { name: words.library.card.actions }).click()
  await page.getByRole('menuitem', { name: words.library.card.delete }).click()
  await page.getByRole('link', { name: fillIn(words.library.bin.link, { number: 1 }) }).click()
  await page.getByRole('button', { name: words.library.bin.deleteForever }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.library.bin.deleteForever }).click()
  await expect(page.getByText(words.library.bin.empty)).toBeVisible()
  await page.getByRole('link', { name: words.app.myCanvases }).first().click()
}
