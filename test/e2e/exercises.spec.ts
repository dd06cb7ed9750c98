import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import { chooseItems, onCanvas } from './support/canvas-page'
import { closeDialog } from './support/close-dialog'
import { inLibrary } from './support/library-page'
import { fillIn, readWords } from './support/words'

test.use({ locale: 'tr-TR' })

const words = readWords('tr')
const says = words.exercises
const { blocks } = words

/** Makes a canvas of four notes and the exercise of a type out of it; gives its link. */
async function giveAway(page: Page, type: keyof typeof says.types): Promise<string> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'tr').createCanvas()
  await canvas.title.fill('Et otomatı')
  await canvas.typeNotes('customerSegments', ['Gece çalışanlar', 'Öğrenciler'])
  await canvas.typeNotes('channels', ['Otomat'])
  await canvas.typeNotes('keyPartners', ['Kasaplar'])
  await page.getByRole('button', { name: words.app.settings, exact: true }).click()
  await chooseItems(page, [words.app.assignment])
  await page.getByRole('button', { name: says.make }).click()
  const dialog = page.getByRole('dialog', { name: says.title })
  await dialog.getByRole('radio', { name: says.types[type] }).check()
  await expect(dialog.getByText(says.solution)).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: says.name })).toHaveValue('Et otomatı')
  expect(await findBarriers(page)).toEqual([])
  await dialog.getByRole('button', { name: words.assignment.give.link }).click()
  const link = dialog.getByRole('textbox', { name: words.assignment.give.address })
  await expect(link).toHaveValue(/#\/assignment\/[\w-]+$/)
  const address = await link.inputValue()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  return address
}

/** Opens the link as a student does, and begins; gives the canvas and the exercise beside it. */
async function begin(page: Page, link: string) {
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: 'Et otomatı' })).toBeVisible()
  await page.getByRole('button', { name: words.assignment.opened.begin }).click()
  const canvas = onCanvas(page, 'tr')
  await canvas.title.waitFor()
  const part = page.getByRole('region', { name: says.part })
  await expect(part).toBeVisible()
  return { canvas, part }
}

test('R96: all notes wait in the parking place; the check counts first, and shows the places when asked again', async ({
  page,
}) => {
  const { canvas, part } = await begin(page, await giveAway(page, 'match'))
  const parked = async () => (await canvas.listTexts('parking')).toSorted()
  await expect.poll(parked).toEqual(['Gece çalışanlar', 'Kasaplar', 'Otomat', 'Öğrenciler'].toSorted())
  const move = (text: string, block: keyof typeof blocks) =>
    canvas.chooseFromNoteMenu('parking', text, words.board.moveTo, String(blocks[block]))
  await move('Otomat', 'channels')
  await move('Kasaplar', 'customerSegments')
  await move('Öğrenciler', 'customerSegments')
  await part.getByRole('button', { name: says.check }).click()
  await expect(part.getByText(fillIn(says.right, { number: '2', total: '4' }))).toBeVisible()
  await expect(part.getByText(says.stillParked_one)).toBeVisible()
  await expect(part.getByRole('listitem')).toHaveText([blocks.customerSegments])
  await expect(part.getByText('Kasaplar')).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])

  await part.getByRole('button', { name: says.solve }).click()
  const solution = part.getByRole('list', { name: says.belongs }).getByRole('listitem')
  await expect(solution).toHaveCount(2)
  await expect(solution.filter({ hasText: 'Kasaplar' })).toContainText(
    fillIn(says.belongsTo, { block: blocks.keyPartners }),
  )

  await canvas.chooseFromNoteMenu('customerSegments', 'Kasaplar', words.board.moveTo, blocks.keyPartners)
  await expect(solution).toHaveCount(0)
  await move('Gece çalışanlar', 'customerSegments')
  await part.getByRole('button', { name: says.check }).click()
  await expect(part.getByText(fillIn(says.allRight, { total: '4' }))).toBeVisible()
  await canvas.waitUntilSaved()
})

test('R96: gaps are written beside the board and compared with the original', async ({ page }) => {
  const { canvas, part } = await begin(page, await giveAway(page, 'gaps'))
  // Every third note: the first and the last.
  await expect.poll(() => canvas.listTexts('channels')).toEqual(['Otomat'])
  const fields = part.getByRole('textbox')
  await expect(fields).toHaveCount(2)
  await fields.nth(0).fill('GECE ÇALIŞANLAR')
  await fields.nth(1).fill('Çiftçiler')
  await expect(canvas.note('keyPartners', 'Çiftçiler')).toBeVisible()
  await part.getByRole('button', { name: says.compare }).click()
  await expect(part.getByText(fillIn(says.same, { number: '1', total: '2' }))).toBeVisible()
  await expect(part.getByText(`${says.original} Kasaplar`)).toBeVisible()
  await expect(part.getByText(`${says.isSame} Gece çalışanlar`)).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

test('R96, R69: blocks open one at a time, also after a reload and on a telephone', async ({ page }) => {
  const { canvas, part } = await begin(page, await giveAway(page, 'skinny'))
  const step = (number: number, block: string) =>
    part.getByRole('heading', { name: fillIn(says.step, { number: String(number), total: '9', block }) })
  await expect(step(1, blocks.customerSegments)).toBeVisible()
  await canvas.typeNotes('customerSegments', ['Öğrenciler'])
  await expect(canvas.place('valuePropositions').getByRole('button')).toHaveCount(0)
  await part.getByText(says.example).click()
  await expect(part.getByText('Gece çalışanlar')).toBeVisible()

  await part.getByRole('button', { name: says.next }).click()
  await expect(step(2, blocks.valuePropositions)).toBeFocused()
  await canvas.typeNotes('valuePropositions', ['Gece de taze et'])
  await canvas.waitUntilSaved()
  expect(await findBarriers(page)).toEqual([])

  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await page.locator('[data-panel="assignment"]').click()
  await expect(step(2, blocks.valuePropositions)).toBeVisible()
  await part.getByRole('button', { name: says.back }).click()
  await expect(step(1, blocks.customerSegments)).toBeFocused()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBe(0)
})

test('R96, R18: on a telephone the exercise is read first, and its sheet is closed to write', async ({
  page,
}) => {
  const address = await giveAway(page, 'gaps')
  await page.setViewportSize({ width: 390, height: 844 })
  const { canvas, part } = await begin(page, address)
  expect(await findBarriers(page)).toEqual([])
  await closeDialog(page)
  await expect(part).toBeHidden()
  await expect(canvas.place('channels').getByText('Otomat')).toBeVisible()
})
