import type { Page } from '@playwright/test'
import { shortenFingerprint } from '../../src/domain/assignment/short-fingerprint'
import { expect, test } from './support/app'
import { chooseItems, onCanvas, readDownload } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { readCanvasFile } from './support/saved-files'
import { fillIn, readWords } from './support/words'

const words = readWords('en')
const { assignment: says } = words

const instructions = 'Describe the business in nine blocks.\n\nThen say what it does to nature.'

test('R16: a teacher gives an assignment away by link; a student begins, works, and hands in one file', async ({
  page,
  profile,
}) => {
  const link = await test.step('the teacher writes it and copies its link', () => giveAway(page))

  const own = await profile.open()
  await test.step('the student reads what is asked for and begins', async () => {
    await own.goto(link)
    await expect(own.getByRole('heading', { level: 1, name: 'Plan, part 3' })).toBeVisible()
    await expect(own.getByText('Then say what it does to nature.')).toBeVisible()
    await expect(own.getByRole('main').getByRole('listitem')).toHaveCount(4)
    await own.getByRole('textbox', { name: says.author }).fill('Team 4')
    await own.getByRole('button', { name: says.opened.begin }).click()
    await onCanvas(own, 'en').title.waitFor()
  })

  const canvas = onCanvas(own, 'en')
  const panel = own.getByRole('complementary', { name: says.title })
  await test.step('the checklist turns while the student works on the board', async () => {
    await expect(own.getByRole('button', { name: `${words.board.assignment} 0/7` })).toBeVisible()
    const notes = panel.getByRole('listitem').filter({ hasText: 'At least 2 notes' })
    await expect(notes.getByRole('img', { name: says.notMet })).toBeVisible()
    await canvas.typeNotes('channels', ['shop', 'web'])
    await expect(notes.getByRole('img', { name: says.met })).toBeVisible()
    await panel.getByRole('textbox', { name: 'Impact' }).fill('Half the **waste** of a kitchen.')
    await expect(panel.getByText(fillIn(says.points, { points: 4, total: 7 }))).toBeVisible()
    await expect(own.getByRole('button', { name: `${words.board.assignment} 4/7` })).toBeVisible()
    const question = panel.getByRole('listitem').filter({ hasText: 'Answered:' })
    await question.getByRole('button').click()
    await question.getByRole('textbox').fill('In the shop and on the web.')
    await expect(panel.getByText(fillIn(says.points, { points: 5, total: 7 }))).toBeVisible()
    await panel.getByRole('link', { name: says.names.checks }).click()
    await expect(own).toHaveURL(/\/checks$/)
    await expect(panel).toBeVisible()
  })

  const handIn = await test.step('handing in says what is missing and writes one file', async () => {
    await panel.getByRole('button', { name: says.handIn.open }).click()
    const dialog = own.getByRole('dialog', { name: says.handIn.title })
    await expect(dialog.getByText(says.handIn.missing_one)).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: says.author })).toHaveValue('Team 4')
    const download = own.waitForEvent('download')
    await dialog.getByRole('button', { name: says.handIn.save }).click()
    const file = await readDownload(await download)
    expect(file.name).toMatch(/^Plan-part-3-\d{4}-\d\d-\d\d\.hand-in\.harreman\.json$/)
    const fingerprint = readCanvasFile(file).handIn?.fingerprint ?? ''
    await expect(
      dialog.getByText(fillIn(says.handIn.fingerprint, { fingerprint: shortenFingerprint(fingerprint) })),
    ).toBeInViewport()
    const pdf = own.waitForEvent('download')
    await dialog.getByRole('button', { name: says.handIn.savePdf }).click()
    expect((await readDownload(await pdf)).name).toMatch(/^Plan-part-3-.*\.pdf$/)
    await expect(dialog.getByText(says.handIn.pdfSaved)).toBeVisible()
    await own.keyboard.press('Escape')
    await expect(panel.getByRole('button', { name: says.handIn.open })).toBeFocused()
    return file
  })
  await profile.close()

  await test.step('the file opens in a library as the same canvas', async () => {
    const { handIn: result, ...handedIn } = readCanvasFile(handIn)
    expect(result).toMatchObject({ points: 5, total: 7 })
    expect(handedIn.canvas).toMatchObject({ author: 'Team 4', assignment: { instructions } })
    await onCanvas(page, 'en').goToLibrary()
    const opened = await inLibrary(page, 'en').importFile(handIn)
    await expect(opened.note('channels', 'shop')).toBeVisible()
    expect(readCanvasFile(await opened.exportAs('json'))).toEqual(handedIn)
  })
})

test('R16, R23: on a telephone it is handed in by keyboard and finger from the sheet over the board', async ({
  page,
}) => {
  const link = await giveAway(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(link)
  await page.getByRole('button', { name: says.opened.begin }).click()
  await onCanvas(page, 'en').title.waitFor()
  await page.getByRole('button', { name: `${words.board.assignment} 0/7` }).click()
  const panel = page.getByRole('complementary', { name: says.title })
  await panel.getByRole('button', { name: says.handIn.open }).click()
  const dialog = page.getByRole('dialog', { name: says.handIn.title })
  await dialog.getByRole('textbox', { name: says.author }).fill('Team 4')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: says.handIn.save })).toBeFocused()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: says.handIn.save }).click()
  expect((await readDownload(await download)).name).toMatch(/\.hand-in\.harreman\.json$/)
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('button', { name: says.handIn.open })).toBeFocused()
})

test('R16, R94: a link that was cut says so, and leads to the library', async ({ page }) => {
  await page.goto('./#/assignment/q1YqU7Ky')
  await expect(page.getByRole('alert')).toHaveText(says.opened.damaged)
  await page.getByRole('link', { name: words.app.notFound.back }).click()
  await expect(inLibrary(page, 'en').heading).toBeVisible()
})

/** Writes the assignment of this story on a canvas of the teacher's, and gives its link. */
async function giveAway(page: Page): Promise<string> {
  await page.goto('./')
  await inLibrary(page, 'en').createCanvas()
  await page.getByRole('button', { name: words.app.settings, exact: true }).click()
  await chooseItems(page, [words.app.assignment])
  const dialog = page.getByRole('dialog', { name: says.title })
  const choose = (field: string, option: string) =>
    dialog.getByRole('combobox', { name: field, exact: true }).selectOption(option)
  const addCriterion = () => dialog.getByRole('button', { name: says.add }).click()
  await dialog.getByRole('textbox', { name: says.name }).fill('Plan, part 3')
  await dialog.getByRole('textbox', { name: says.instructions }).fill(instructions)
  await addCriterion()
  await choose(says.needField, 'notes')
  await choose(says.blockField, 'channels')
  await dialog.getByRole('textbox', { name: says.countField }).fill('2')
  await dialog.getByRole('textbox', { name: says.pointsField, exact: true }).fill('3')
  await addCriterion()
  await choose(says.needField, 'extraBlock')
  await dialog.getByRole('textbox', { name: says.extraBlockName }).fill('Impact')
  await addCriterion()
  await choose(says.needField, 'question')
  await choose(says.blockField, 'channels')
  await addCriterion()
  await choose(says.needField, 'checks')
  await dialog.getByRole('textbox', { name: says.pointsField, exact: true }).fill('2')
  await dialog.getByRole('button', { name: says.give.link }).click()
  const link = dialog.getByRole('textbox', { name: says.give.address })
  await expect(link).toHaveValue(/#\/assignment\/[\w-]+$/)
  const address = await link.inputValue()
  await page.keyboard.press('Escape')
  return address
}
