import type { Page } from '@playwright/test'
import type { FeedbackFile } from '../../src/domain/assignment/assignment-file'
import type { FileCanvas } from '../../src/domain/canvas-file'
import { makeFingerprint } from '../../src/exporters/fingerprint'
import { buildCanvas } from '../../src/importers/json/build-canvas'
import { expect, test } from './support/app'
import { chooseItems, onCanvas, readDownload } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { pickFile } from './support/pick-file'
import { fillIn, readWords } from './support/words'

const words = readWords('en')
const w = words.handIns

const rubric = {
  title: 'Plan',
  dueDate: '2030-03-01',
  criteria: [
    { id: 'k1', text: 'Channels', points: 4, need: { type: 'notes', block: 'channels', count: 2 } },
    { id: 'k2', text: 'Read aloud', points: 6, need: { type: 'own' } },
  ],
} as const

const ane: FileCanvas = {
  id: 'ane-canvas',
  kind: 'businessModel',
  title: 'Bakery',
  contentLanguage: 'en',
  author: 'Ane',
  blocks: {
    channels: [
      { id: 'n1', text: 'shop' },
      { id: 'n2', text: 'market' },
    ],
  },
  assignment: rubric,
}

const jon: FileCanvas = { ...ane, id: 'jon-canvas', title: 'Garage', author: 'Jon', blocks: {} }

function makeFile(canvas: FileCanvas, more: object = {}) {
  return JSON.stringify({ format: 'harreman', version: 2, canvas, ...more })
}

function makeHandIn(canvas: FileCanvas, handedInAt: string) {
  const fingerprint = makeFingerprint(buildCanvas(canvas))
  return makeFile(canvas, { handIn: { handedInAt, fingerprint, points: 4, total: 10, met: ['k1'] } })
}

const files = [
  ['ane.hand-in.harreman.json', makeHandIn(ane, '2030-02-28T10:00:00.000Z')],
  ['jon.hand-in.harreman.json', makeHandIn(jon, '2030-03-05T10:00:00.000Z')],
  ['print.pdf', `%PDF-1.7 (harreman-sha256-${makeFingerprint(buildCanvas(ane))})`],
  ['photo.png', 'x'],
] as const

async function chooseHandIns(page: Page) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: w.chooseFiles }).click()
  const buffers = files.map(([name, text]) => ({ name, mimeType: '', buffer: Buffer.from(text) }))
  await (await chooser).setFiles(buffers)
}

test('R16: hand-ins are listed, read by keyboard and judged, and the feedback comes to the canvas', async ({
  page,
}) => {
  await page.goto('./')
  await test.step('the student has the canvas', async () => {
    await pickFile(page, words, { name: 'ane.harreman.json', content: makeFile(ane) })
    await expect(onCanvas(page, 'en').title).toHaveValue('Bakery')
    await page.getByRole('link', { name: words.app.myCanvases }).click()
    await expect(inLibrary(page, 'en').heading).toBeVisible()
  })

  await page.getByRole('link', { name: words.app.handIns, exact: true }).click()
  await test.step('the table tells what is odd', async () => {
    await chooseHandIns(page)
    const line = (author: string) => page.getByRole('row').filter({ hasText: author })
    await expect(line('Ane')).toContainText('4/10')
    await expect(line('Ane')).toContainText(w.pdf.matches)
    await expect(line('Ane')).not.toContainText(w.late)
    await expect(line('Jon')).toContainText('0/10')
    await expect(line('Jon')).toContainText(fillIn(w.otherPoints, { points: 4, total: 10 }))
    await expect(line('Jon')).toContainText(w.late)
    await expect(page.getByText(w.passedOver.otherKind)).toBeVisible()
    await page.getByRole('button', { name: w.columns.author }).click()
    await expect(page.getByRole('columnheader', { name: w.columns.author })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await expect(page.getByRole('row').nth(1)).toContainText('Jon')
    await page.getByRole('textbox', { name: w.reviewer }).fill('Nerea')
  })

  await test.step('reading goes by keyboard', async () => {
    await page.getByRole('button', { name: 'Jon', exact: true }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Garage' })).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.getByRole('heading', { level: 1, name: 'Bakery' })).toBeFocused()
    await page.getByRole('textbox', { name: w.remark }).fill('jk')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(page.getByRole('heading', { level: 1, name: 'Garage' })).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.getByRole('textbox', { name: w.remark })).toHaveValue('jk')
  })

  const saved = await test.step('feedback is written and saved', async () => {
    await page.getByRole('textbox', { name: 'Channels (0–4)' }).fill('3,5')
    await page.getByRole('textbox', { name: 'Read aloud (0–6)' }).fill('7')
    await expect(page.getByText(fillIn(w.pointsWrong, { most: 6 }))).toBeVisible()
    await page.getByRole('textbox', { name: 'Read aloud (0–6)' }).fill('6')
    await page.getByRole('textbox', { name: w.remark }).fill('Well argued.')
    const note = page.getByRole('listitem').filter({ hasText: 'market' })
    await note.getByRole('button', { name: words.comments.write }).click()
    await note.getByRole('textbox', { name: words.comments.text }).fill('Which one?')
    await page.keyboard.press('Control+Enter')
    await expect(note).toContainText('Which one?')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: w.save, exact: true }).click()
    return readDownload(await download)
  })
  expect(saved.name).toBe('Ane.feedback.harreman.json')
  const feedback: FeedbackFile = JSON.parse(new TextDecoder().decode(saved.bytes))
  expect(feedback).toMatchObject({
    canvas: 'ane-canvas',
    feedback: { reviewer: 'Nerea', remark: 'Well argued.', points: { k1: 3.5, k2: 6 } },
    comments: [{ note: 'n2', text: 'Which one?', author: 'Nerea' }],
  })
  await page.getByRole('button', { name: w.back }).click()
  await expect(page.getByRole('button', { name: 'Ane', exact: true })).toBeFocused()

  await test.step('the student lays it on the canvas', async () => {
    await page.getByRole('link', { name: words.app.name, exact: true }).click()
    await pickFile(page, words, { name: saved.name, content: saved.bytes })
    const dialog = page.getByRole('dialog', { name: w.feedback.title })
    await expect(dialog).toContainText(w.feedback.same)
    await dialog.getByRole('button', { name: w.feedback.lay }).click()
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: words.app.settings, exact: true }).click()
    await chooseItems(page, [words.app.assignment])
    await expect(
      page.getByText(fillIn(words.assignment.feedback.sum, { points: '9.5', total: '10' })),
    ).toBeVisible()
  })
})

test('R16: feedback that no file holds is not lost unasked when the tab is closed', async ({ page }) => {
  await page.goto('./#/hand-ins')
  await chooseHandIns(page)
  await page.getByRole('button', { name: 'Ane', exact: true }).click()
  await page.getByRole('textbox', { name: w.remark }).fill('Half a sentence')
  const asked = page.waitForEvent('dialog')
  // Does not wait for the page to go: the browser asks first.
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(page.getByRole('textbox', { name: w.remark })).toHaveValue('Half a sentence')
})
