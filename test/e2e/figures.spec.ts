import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { onCanvas } from './support/canvas-page'
import { walkTo } from './support/keyboard'
import { pasteText } from './support/relationship-views'

const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Opens the table of the only segment by address, as a link of the note's view leads there. */
async function openTable(page: Page) {
  const canvas = onCanvas(page, 'en')
  await page.goto('./')
  await page.getByRole('button', { name: canvas.words.library.newCanvas, exact: true }).click()
  await canvas.typeNotes('customerSegments', ['walkers'])
  await expect(canvas.note('customerSegments', 'walkers')).toBeVisible()
  const address = page.url()
  await page.goto(`${address}/block/customerRelationships/base`)
  return canvas
}

test('figures of two periods are typed by keyboard alone, and are there after a reload', async ({ page }) => {
  const canvas = await openTable(page)
  await walkTo(page, page.getByRole('button', { name: 'Enter figures' }))
  await page.keyboard.press('Enter')
  await walkTo(
    page,
    page.getByRole('navigation', { name: 'Whose figures' }).getByRole('link', { name: 'walkers' }),
  )
  await page.keyboard.press('Enter')
  const other = page.getByRole('button', { name: 'Another period…' })
  await walkTo(page, other)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Year' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2024')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Potential, quarter 1 of 2024')).toBeFocused()
  await page.keyboard.type('30')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('10')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1,190')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Regular, quarter 1 of 2024')).toHaveValue('1,190')
  await walkTo(page, other)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2024')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Potential, quarter 2 of 2024')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('12')
  await page.keyboard.press('ArrowUp')
  await expect(cell(page, 'New, quarter 1 of 2024')).toBeFocused()
  await expect(cell(page, 'New, quarter 2 of 2024')).toHaveValue('12')
  await canvas.waitUntilSaved()
  await page.reload()
  await expect(cell(page, 'Regular, quarter 1 of 2024')).toHaveValue('1,190')
  await expect(cell(page, 'New, quarter 2 of 2024')).toHaveValue('12')
})

test('a table is pasted, what is wrong is refused, and all is there after a reload', async ({ page }) => {
  const canvas = await openTable(page)
  await page.getByRole('button', { name: 'Enter figures' }).click()
  await page.getByRole('navigation', { name: 'Whose figures' }).getByRole('link', { name: 'walkers' }).click()
  const first = page.getByRole('table', { name: 'Figures of this segment' }).getByRole('textbox').first()
  await first.focus()
  await page.evaluate(pasteText, 'Period\tNew\tRegular\tLost\n2024-Q1\t10\t190\t\n2024-Q2\t20\t195\t500')
  const dialog = page.getByRole('dialog', { name: 'Pasted figures' })
  await expect(dialog.getByText('Nothing was entered: 1 cell has to be put right first.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(cell(page, 'New, quarter 1 of 2024')).toHaveCount(0)
  await first.focus()
  await page.evaluate(pasteText, 'Period\tNew\tRegular\tLost\n2024-Q1\t10\t190\t\n2024-Q2\t20\t195\t10')
  await dialog.getByRole('button', { name: 'Enter 5 figures' }).click()
  await expect(cell(page, 'Regular, quarter 2 of 2024')).toHaveValue('195')

  await cell(page, 'Lost, quarter 2 of 2024').fill('12,5,3')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The number before it still counts: 10', { exact: true })).toBeVisible()
  await expect(cell(page, 'Lost, quarter 2 of 2024')).toHaveValue('12,5,3')
  await canvas.waitUntilSaved()
  await page.reload()
  await expect(cell(page, 'Lost, quarter 2 of 2024')).toHaveValue('10')
  await expect(cell(page, 'New, quarter 1 of 2024')).toHaveValue('10')
})
