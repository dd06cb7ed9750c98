import { ASSIGNMENT_FORMAT } from '../../../src/domain/assignment/assignment-file'
import { FILE_FORMAT, FILE_VERSION, type FileCanvas } from '../../../src/domain/canvas-file'
import type { Language } from '../../../src/domain/language'
import { packAssignment } from '../../../src/exporters/assignment/pack-assignment'
import { makeFingerprint } from '../../../src/exporters/fingerprint'
import { buildCanvas } from '../../../src/importers/json/build-canvas'
import { expect } from './app'
import type { CanvasPage } from './canvas-page'
import { closeDialog } from './close-dialog'
import type { inLibrary } from './library-page'
import { pickFile } from './pick-file'
import type { View } from './views'
import { readWords } from './words'

/** Another tool's file before it is imported, and an assignment from its link to the teacher who reads what was handed in. */
export function listHandInViews(
  canvas: CanvasPage,
  library: ReturnType<typeof inLibrary>,
  content: Language,
  lines: readonly string[],
): readonly View[] {
  const { page, words } = canvas
  const student = makeStudent(content, lines)
  return [
    {
      name: 'foreign file before its import',
      open: async () => {
        await page.goto('./#/')
        await expect(library.heading).toBeVisible()
        await pickFile(page, words, { name: '1.md', content: writeForeign(content, lines) })
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByRole('heading', { name: words.waysIn.preview.remarks })).toBeVisible()
      },
    },
    {
      name: 'assignment of a link',
      open: async () => {
        await closeDialog(page)
        const { feedback: _, ...assignment } = student.assignment
        const file = { format: ASSIGNMENT_FORMAT, version: 1, contentLanguage: content, assignment } as const
        await page.goto(`./#/assignment/${packAssignment(file)}`)
        await expect(page.getByRole('button', { name: words.assignment.opened.begin })).toBeVisible()
      },
    },
    ...listStudentViews(canvas, library, student),
    ...listTeacherViews(canvas, student, lines),
  ]
}

type Student = ReturnType<typeof makeStudent>

function listStudentViews(
  canvas: CanvasPage,
  library: ReturnType<typeof inLibrary>,
  student: Student,
): readonly View[] {
  const { page, words } = canvas
  const panel = page.getByRole('complementary', { name: words.assignment.title })
  const opener = page.locator('[data-panel="assignment"]')
  const openPanel = async () => {
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
    await expect(panel.getByText(student.assignment.feedback.remark)).toBeAttached()
  }
  return [
    {
      name: 'assignment beside the board',
      open: async () => {
        await page.goto('./#/')
        await library.importFile({ name: '2.json', bytes: writeFile(student) })
        await canvas.messages.getByRole('button', { name: words.app.close }).click()
        await openPanel()
        const question = panel.getByRole('button', { expanded: false })
        await question.click()
        await expect(panel.getByRole('button', { expanded: true })).toBeVisible()
      },
    },
    {
      name: 'handing in',
      open: async () => {
        await openPanel()
        await panel.getByRole('button', { name: words.assignment.handIn.open }).click()
        const dialog = page.getByRole('dialog', { name: words.assignment.handIn.title })
        const download = page.waitForEvent('download')
        await dialog.getByRole('button', { name: words.assignment.handIn.save }).click()
        await download
        await expect(dialog.getByText(words.assignment.handIn.fingerprintHint)).toBeVisible()
      },
    },
  ]
}

/** With two hand-ins whose notes are alike, one of them late and changed by hand, and a file that is none. */
function listTeacherViews(
  { page, words }: CanvasPage,
  student: Student,
  lines: readonly string[],
): readonly View[] {
  const says = words.handIns
  return [
    {
      name: 'hand-ins',
      open: async () => {
        await closeDialog(page)
        await page.goto('./#/hand-ins')
        const chooser = page.waitForEvent('filechooser')
        await page.getByRole('button', { name: says.chooseFiles }).click()
        const other = { ...student, id: 'other', author: `${student.author} 2`, title: `${student.title} 2` }
        const files = [
          { name: '1.json', buffer: writeFile(student, '2030-02-27T10:00:00.000Z') },
          { name: '2.json', buffer: writeFile(other, '2030-03-05T10:00:00.000Z', student) },
          { name: '3.png', buffer: Buffer.from('x') },
        ]
        await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: '' })))
        await expect(page.getByRole('row')).toHaveCount(3)
      },
    },
    {
      name: 'hand-in to be read',
      open: async () => {
        await page.getByRole('button', { name: student.author, exact: true }).click()
        await page.getByRole('textbox', { name: says.remark }).fill(lines.join(' '))
        const note = page.getByRole('article').getByRole('listitem').first()
        await note.getByRole('button', { name: words.comments.write }).click()
        await note.getByRole('textbox', { name: words.comments.text }).fill(lines.join(' '))
        await note.getByRole('button', { name: words.comments.send }).click()
        await expect(note.getByRole('textbox')).toHaveCount(0)
        // A wrong number of points is told under its field.
        const points = page.getByRole('textbox', { name: /\(0–4\)/ })
        await points.fill('5')
        await points.blur()
        await expect(page.getByText(says.pointsWrong.split('{{')[0] ?? '').first()).toBeVisible()
      },
    },
  ]
}

/** A canvas as a student would have it: an assignment of which a part is done, and feedback on it. */
function makeStudent(content: Language, lines: readonly string[]) {
  const text = lines.join(' ')
  const [title = ''] = lines
  return {
    id: 'student',
    kind: 'businessModel',
    title: text,
    contentLanguage: content,
    author: '4',
    blocks: {
      channels: [
        { id: 'alike-1', text },
        { id: 'alike-2', text: [...lines, ...lines].join(' '), description: `**${text}**`, colour: 'blue' },
      ],
    },
    answers: { 'channels.q1': text, 'extra.impact': `- **${text}**` },
    comments: [{ id: 'said', note: 'alike-1', text, writtenAt: 1_700_000_000_000 }],
    assignment: {
      title,
      course: text,
      instructions: `${text}.\n\n${text}.`,
      dueDate: '2030-03-01',
      criteria: [
        { id: 'notes', points: 4, need: { type: 'notes', block: 'channels', count: 2 } },
        { id: 'own', text, points: 2, need: { type: 'own' } },
        { id: 'question', points: 1, need: { type: 'question', question: 'channels.q1' } },
        { id: 'impact', text: title, points: 3, need: { type: 'extraBlock' } },
        { id: 'checks', points: 1, need: { type: 'checks' } },
      ],
      feedback: {
        reviewer: '7',
        givenAt: 1_700_000_000_000,
        remark: `${text}: ${text}`,
        points: { notes: 3.5, own: 2 },
      },
    },
  } as const satisfies FileCanvas
}

/** A hand-in where a moment is given, with the fingerprint of the canvas, or of what it was before it was changed. */
function writeFile(canvas: FileCanvas, handedInAt?: string, before: FileCanvas = canvas): Buffer {
  const fingerprint = makeFingerprint(buildCanvas(before))
  const handIn = handedInAt && { handIn: { handedInAt, fingerprint, points: 4, total: 11, met: ['notes'] } }
  return Buffer.from(JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, canvas, ...handIn }))
}

/** A text of another tool, with a heading that is no block. */
function writeForeign(content: Language, lines: readonly string[]): string {
  const { blocks } = readWords(content)
  const list = lines.map((line) => `- ${line}`).join('\n')
  const parts = [blocks.channels, blocks.keyPartners, lines.join(' ')].map((name) => `## ${name}\n\n${list}`)
  return [`# ${lines[0]}`, ...parts].join('\n\n')
}
