import type { Page } from '@playwright/test'
import { shortenFingerprint } from '../../src/domain/assignment/short-fingerprint'
import { expect, test } from './support/app'
import { chooseItems, onCanvas, readDownload, type SavedFile } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { pickFile } from './support/pick-file'
import { expectPdfTexts, readCanvasFile } from './support/saved-files'
import { fillIn, readWords } from './support/words'

const words = readWords('tr')
const { assignment: says, handIns: lists } = words

const asked = { title: 'İş planı: ilk bölüm', course: 'Girişimcilik 101', dueDate: '2099-05-31' }
const author = 'Işıl Çağrı'
const segment = 'İşe yetişen öğrenciler'
const impact = 'Şehrin çöpü yarıya iner.'
const remark = 'Çok iyi düşünülmüş; ığdır örneği güçlü.'
const comment = 'Hangi öğrenciler?'

test.describe('an assignment in Turkish', () => {
  test.use({ locale: 'tr-TR' })

  test('R16: goes from the teacher to the student and back, with one fingerprint', async ({
    page,
    profile,
  }) => {
    test.setTimeout(120_000)
    const link = await test.step('the teacher writes it and copies its link', () => giveAway(page))
    const student = await profile.open()
    const handedIn = await test.step('the student opens the link, works, hands in file and PDF', () =>
      handIn(student, link))
    const feedback = await test.step('the teacher sees it complete, the PDF beside it, and judges', () =>
      judge(page, handedIn))
    await test.step('the student sees it on the notes', () => readFeedback(student, feedback))
  })
})

interface HandedIn {
  readonly file: SavedFile
  readonly pdf: SavedFile
}

async function giveAway(page: Page): Promise<string> {
  await page.goto('./')
  await inLibrary(page, 'tr').createCanvas()
  await page.getByRole('button', { name: words.app.settings, exact: true }).click()
  await chooseItems(page, [words.app.assignment])
  const dialog = page.getByRole('dialog', { name: says.title })
  const choose = (field: string, option: string) =>
    dialog.getByRole('combobox', { name: field, exact: true }).selectOption(option)
  await dialog.getByRole('textbox', { name: says.name }).fill(asked.title)
  await dialog.getByRole('textbox', { name: says.course }).fill(asked.course)
  await dialog.getByLabel(says.dueDate).fill(asked.dueDate)
  await dialog.getByRole('button', { name: says.add }).click()
  await choose(says.needField, 'notes')
  await choose(says.blockField, 'customerSegments')
  await dialog.getByRole('button', { name: says.add }).click()
  await choose(says.needField, 'extraBlock')
  await dialog.getByRole('textbox', { name: says.extraBlockName }).fill('Etki')
  await dialog.getByRole('button', { name: says.give.link }).click()
  const address = await dialog.getByRole('textbox', { name: says.give.address }).inputValue()
  await page.keyboard.press('Escape')
  return address
}

async function handIn(student: Page, link: string): Promise<HandedIn> {
  await student.goto(link)
  await expect(student.getByRole('heading', { level: 1, name: asked.title })).toBeVisible()
  await student.getByRole('textbox', { name: says.author }).fill(author)
  await student.getByRole('button', { name: says.opened.begin }).click()
  const canvas = onCanvas(student, 'tr')
  const panel = student.getByRole('complementary', { name: says.title })
  await canvas.typeNotes('customerSegments', [segment])
  await panel.getByRole('textbox', { name: 'Etki' }).fill(impact)
  await expect(panel.getByText(fillIn(says.points, { points: 2, total: 2 }))).toBeVisible()
  await panel.getByRole('button', { name: says.handIn.open }).click()
  const dialog = student.getByRole('dialog', { name: says.handIn.title })
  const save = async (name: string) => {
    const download = student.waitForEvent('download')
    await dialog.getByRole('button', { name, exact: true }).click()
    return readDownload(await download)
  }
  const file = await save(says.handIn.save)
  const pdf = await save(says.handIn.savePdf)
  await student.keyboard.press('Escape')
  await canvas.waitUntilSaved()
  return { file, pdf }
}

async function judge(page: Page, { file, pdf }: HandedIn): Promise<SavedFile> {
  const fingerprint = readCanvasFile(file).handIn?.fingerprint ?? ''
  await expectPdfTexts(pdf, [
    asked.title,
    asked.course,
    author,
    segment,
    impact,
    shortenFingerprint(fingerprint),
  ])
  await page.goto('./#/hand-ins')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: lists.chooseFiles }).click()
  const chosen = [file, pdf].map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }))
  await (await chooser).setFiles(chosen)
  const line = page.getByRole('row').filter({ hasText: author })
  await expect(line).toContainText('2/2')
  await expect(line).toContainText(lists.fingerprint.matches)
  await expect(line).toContainText(lists.pdf.matches)
  await expect(line).not.toContainText(lists.late)
  await page.getByRole('textbox', { name: lists.reviewer }).fill('Öğretmen İnci')
  await page.getByRole('button', { name: author, exact: true }).click()
  await page.getByRole('button', { name: lists.takeChecklist }).click()
  await page.getByRole('textbox', { name: lists.remark }).fill(remark)
  const note = page.getByRole('listitem').filter({ hasText: segment })
  await note.getByRole('button', { name: words.comments.write }).click()
  await note.getByRole('textbox', { name: words.comments.text }).fill(comment)
  await page.keyboard.press('Control+Enter')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: lists.save, exact: true }).click()
  return readDownload(await download)
}

async function readFeedback(student: Page, feedback: SavedFile): Promise<void> {
  const canvas = onCanvas(student, 'tr')
  await canvas.goToLibrary()
  await pickFile(student, words, { name: feedback.name, content: feedback.bytes })
  const dialog = student.getByRole('dialog', { name: lists.feedback.title })
  await expect(dialog).toContainText(lists.feedback.same)
  await dialog.getByRole('button', { name: lists.feedback.lay }).click()
  await expect(dialog).toBeHidden()
  await canvas.chooseFromNoteMenu('customerSegments', segment, words.board.openNote)
  const view = student.getByRole('dialog', { name: words.note.title })
  await expect(view.getByText(comment)).toBeVisible()
  await expect(view.getByText('Öğretmen İnci')).toBeVisible()
  await student.keyboard.press('Escape')
  await student.getByRole('button', { name: `${words.board.assignment} 2/2` }).click()
  const panel = student.getByRole('complementary', { name: says.title })
  await expect(panel.getByText(remark)).toBeVisible()
  await expect(panel.getByText(fillIn(says.feedback.sum, { points: 2, total: 2 }))).toBeVisible()
}
