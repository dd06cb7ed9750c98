import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'

/** Three letters each: with the adding, 240 edits in each tab, every one of them written and sent at once. */
const NOTES = 60

test.describe('one canvas in two tabs', () => {
  test('R93: keeps the 240 edits that each of them makes at once, in every tab and after coming back', async ({
    profile,
  }) => {
    const first = await profile.open()
    await first.goto('./')
    await inLibrary(first, 'en').createCanvas()
    const open = (page: Page) => onCanvas(page, 'en')
    await open(first).title.fill('Two tabs')
    await open(first).waitUntilSaved()
    const address = first.url()
    const second = await openTab(first, address)

    const written = [listTexts('A'), listTexts('B')]
    await Promise.all([
      open(first).typeNotes('channels', listTexts('A')),
      open(second).typeNotes('channels', listTexts('B')),
    ])

    const readTab = (page: Page) => open(page).listTexts('channels')
    await expect.poll(async () => (await readTab(first)).length).toBe(2 * NOTES)
    const seen = await readTab(first)
    expect(seen.toSorted()).toEqual(written.flat().toSorted())
    await expect.poll(() => readTab(second)).toEqual(seen)
    await open(first).waitUntilSaved()
    await open(second).waitUntilSaved()

    const third = await openTab(first, address)
    await expect.poll(() => readTab(third)).toEqual(seen)

    await profile.close()
    const later = await profile.open()
    await later.goto(address)
    await expect.poll(() => readTab(later)).toEqual(seen)
  })

  test('R93: shows in one what is typed in the other, letters of one note included', async ({ page }) => {
    await page.goto('./')
    const here = await inLibrary(page, 'en').createCanvas()
    await here.typeNotes('channels', ['shop'])
    const there = onCanvas(await openTab(page, page.url()), 'en')

    await here.note('channels', 'shop').dblclick()
    await there.note('channels', 'shop').dblclick()
    await here.editor.press('Home')
    await Promise.all([here.page.keyboard.type('Our '), there.page.keyboard.type(', web')])

    await expect(here.editor).toHaveValue('Our shop, web')
    await expect(there.editor).toHaveValue('Our shop, web')
  })

  test('R93: undoes in each tab only what that tab did', async ({ page }) => {
    await page.goto('./')
    const here = await inLibrary(page, 'en').createCanvas()
    const there = onCanvas(await openTab(page, page.url()), 'en')
    await here.typeNotes('channels', ['mine'])
    await there.typeNotes('channels', ['yours'])
    await expect(here.note('channels', 'yours')).toBeVisible()

    await here.undoButton.click()
    await expect.poll(() => here.listTexts('channels')).toEqual(['yours'])
    await expect.poll(() => there.listTexts('channels')).toEqual(['yours'])
    await expect(here.undoButton).toBeDisabled()
  })
})

function listTexts(tab: string): string[] {
  return Array.from({ length: NOTES }, (_, index) => `${tab}${index + 10}`)
}

/** Another tab of the same browser. */
async function openTab(page: Page, address: string): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(address)
  await expect(onCanvas(tab, 'en').title).toBeVisible()
  return tab
}
