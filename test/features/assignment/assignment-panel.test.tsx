import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addNotes } from '../../../src/document/commands/notes'
import { textOfExtraBlock } from '../../../src/domain/assignment/assignment'
import { shortenFingerprint } from '../../../src/domain/assignment/short-fingerprint'
import type { Canvas } from '../../../src/domain/canvas'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { makeFingerprint } from '../../../src/exporters/fingerprint'
import AssignmentPanel from '../../../src/features/assignment/assignment-panel'
import { readHandIn } from '../../../src/importers/json/read-json'
import { assignment } from '../../support/assignments'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { openView } from '../board/open-board'

const saved = vi.hoisted(() => ({ files: [] as { content: Blob; fileName: string }[] }))
vi.mock('../../../src/ui/save-file', () => ({
  saveFile: (content: Blob, fileName: string) => saved.files.push({ content, fileName }),
}))

beforeAll(() => startTestTexts())
beforeEach(() => {
  saved.files.length = 0
})

const { feedback, ...asked } = assignment
const fresh = { ...asked, criteria: asked.criteria.map((criterion) => ({ ...criterion, isTicked: false })) }

const drawWork = (changes: Partial<Canvas> = {}): Canvas => ({
  ...drawCanvas('Channels: shop\nCustomer Segments: students'),
  assignment: fresh,
  ...changes,
})

const openPanel = (canvas = drawWork(), version?: number) =>
  openView(
    <AssignmentPanel onClose={vi.fn()} onChange={vi.fn()} />,
    canvas,
    version === undefined ? {} : { version },
  )

const findLine = (text: string) => {
  const lines = within(screen.getByRole('region', { name: 'Rubric' })).getAllByRole('listitem')
  const found = lines.find((line) => line.textContent?.includes(text))
  if (!found) throw new Error(`no line says ${text}`)
  return found
}
const isDone = (text: string) => within(findLine(text)).queryByRole('img', { name: 'Done' }) !== null
const findDialog = () => screen.findByRole('dialog', { name: 'Hand in' })

describe('the checklist beside the work', () => {
  test('R16: turns while notes are added, and leads to the block', async () => {
    const { session } = await openPanel()
    expect(isDone('At least 2 notes: Channels')).toBe(false)
    const link = within(findLine('At least 2 notes')).getByRole('link')
    expect(link.getAttribute('href')).toMatch(/\/block\/channels$/)
    act(() => {
      addNotes(session.document, { block: 'channels', index: 0 }, [{ text: 'web' }])
    })
    expect(isDone('At least 2 notes: Channels')).toBe(true)
    expect(screen.getByText('Points: 3/6.5')).toBeTruthy()
  })

  test('R16: holds the field of an extra block, whose words count at once', async () => {
    const { user, read } = await openPanel()
    expect(isDone('Impact')).toBe(false)
    await user.type(screen.getByRole('textbox', { name: 'Impact' }), 'Less **waste**')
    expect(isDone('Impact')).toBe(true)
    expect(read().answersById.get(textOfExtraBlock('c2'))).toBe('Less **waste**')
  })

  test('R16: opens the question of a line, whose answer counts at once', async () => {
    const { user, read } = await openPanel()
    const line = findLine('Answered:')
    const button = within(line).getByRole('button', { expanded: false })
    await user.click(button)
    await user.type(within(line).getByRole('textbox'), 'By shop')
    expect(read().answersById.get('channels.q1')).toBe('By shop')
    expect(isDone('Answered:')).toBe(true)
  })

  test('R16: leads to the checks where they miss something, and lets a line be ticked', async () => {
    const { user, read } = await openPanel()
    expect(within(findLine('Nothing to mend')).getByRole('link').getAttribute('href')).toMatch(/\/checks$/)
    await user.click(screen.getByRole('checkbox', { name: 'Read aloud' }))
    expect(read().assignment?.criteria.find(({ id }) => id === 'c3')?.isTicked).toBe(true)
  })

  test('of a canvas that can only be read has nothing to change', async () => {
    await openPanel(drawWork(), 99)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Read aloud' }).disabled).toBe(true)
    expect(screen.getByRole('textbox', { name: 'Impact' }).hasAttribute('readonly')).toBe(true)
    expect(screen.queryByRole('button', { name: 'Change the assignment…' })).toBeNull()
  })
})

describe('handing in', () => {
  test('R16: without a name, late and incomplete is said and not prevented', async () => {
    const { user, read } = await openPanel(drawWork({ assignment: { ...fresh, dueDate: '1960-01-31' } }))
    await user.click(screen.getByRole('button', { name: 'Hand in…' }))
    const dialog = within(await findDialog())
    expect(dialog.getByText(/^There is no name yet/)).toBeTruthy()
    expect(dialog.getByText(/^The due date has passed: 31 January 1960/)).toBeTruthy()
    expect(dialog.getByText(/^4 things are still missing/)).toBeTruthy()
    expect(dialog.getByText('Points: 1/6.5')).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Save the hand-in' }))
    expect(saved.files).toHaveLength(1)
    const file = await readHandIn(saved.files[0]?.content ?? new Blob())
    if (!file.ok) throw new Error(file.failure.type)
    expect(file.value.handIn).toMatchObject({
      handedInAt: '1970-01-01T00:00:00.000Z',
      fingerprint: makeFingerprint(read()),
      points: 1,
      total: 6.5,
      met: ['c4'],
    })
    expect(file.value.canvas.notesById.size).toBe(2)
  })

  test('R16: takes the name of the team, names the file, and tells the fingerprint and what changes later', async () => {
    const { user, read, session } = await openPanel(drawWork({ title: 'Meatchine' }))
    await user.click(screen.getByRole('button', { name: 'Hand in…' }))
    const dialog = within(await findDialog())
    await user.type(dialog.getByRole('textbox', { name: /^Author/ }), 'Team 4')
    expect(dialog.queryByText(/^There is no name yet/)).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'Save the hand-in' }))
    expect(saved.files[0]?.fileName).toMatch(/^Meatchine-19\d\d-\d\d-\d\d\.hand-in\.harreman\.json$/)
    expect(await saved.files[0]?.content.text()).toContain('"author": "Team 4"')
    const fingerprint = shortenFingerprint(makeFingerprint(read()))
    expect(dialog.getByText(`Fingerprint of the content: ${fingerprint}`)).toBeTruthy()
    expect(dialog.getByText('The canvas has not changed since.')).toBeTruthy()
    act(() => {
      addNotes(session.document, { block: 'channels', index: 0 }, [{ text: 'late' }])
    })
    expect(await dialog.findByText(/^The canvas has changed since/)).toBeTruthy()
    expect(dialog.getByRole('button', { name: 'Save the PDF too' })).toBeTruthy()
  })

  test('R16, R85: leaves behind what is confidential, says so, and counts what is left', async () => {
    const drawn = drawWork()
    const notes = [...drawn.notesById.values()].map((note) =>
      note.text === 'students' ? { ...note, isConfidential: true as const } : note,
    )
    const secret = { ...drawn, notesById: new Map(notes.map((note) => [note.id, note])) }
    const { user, read } = await openPanel(secret)
    await user.click(screen.getByRole('button', { name: 'Hand in…' }))
    const dialog = within(await findDialog())
    expect(
      within(dialog.getByRole('region', { name: 'Confidential: stays behind' })).getByText('students'),
    ).toBeTruthy()
    expect(dialog.getByText('Points without what is confidential: 0/6.5')).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Save the hand-in' }))
    const text = (await saved.files[0]?.content.text()) ?? ''
    expect(text).not.toContain('students')
    expect(JSON.parse(text).handIn.fingerprint).toBe(makeFingerprint(withoutConfidential(read())))
  })
})

describe('the feedback on a canvas', () => {
  const drawJudged = (fingerprint: (canvas: Canvas) => string) => {
    const canvas = drawWork()
    const given = {
      reviewer: 'Maia',
      givenAt: Date.UTC(2030, 10, 28, 12),
      remark: 'Clear.\nGo on.',
      points: { c1: 1.5, c2: 0 },
    }
    return { ...canvas, assignment: { ...fresh, feedback: { ...given, fingerprint: fingerprint(canvas) } } }
  }

  test('R16: shows the points of each line, their sum, remark, reviewer and day, and that nothing has changed', async () => {
    await openPanel(drawJudged(makeFingerprint))
    const said = within(screen.getByRole('region', { name: 'Feedback' }))
    expect(said.getByText('Points given: 1.5/6.5')).toBeTruthy()
    expect(said.getByText(/^Clear/).textContent).toBe('Clear.\nGo on.')
    expect(said.getByText('From: Maia')).toBeTruthy()
    expect(said.getByText('Given: 28 November 2030')).toBeTruthy()
    expect(said.getByText('It is about the canvas as it is now.')).toBeTruthy()
    expect(within(findLine('At least 2 notes')).getByText('Given: 1.5/2')).toBeTruthy()
    expect(within(findLine('Impact')).getByText('Given: 0/1.5')).toBeTruthy()
    expect(within(findLine('Read aloud')).queryByText(/^Given/)).toBeNull()
  })

  test('R16: says that the canvas has changed, and goes by a button that undo takes back', async () => {
    const { user, read, listToasts, pressToast } = await openPanel(drawJudged(() => 'a'.repeat(64)))
    expect(screen.getByText('The canvas has changed since it was judged.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Remove the feedback' }))
    expect(read().assignment?.feedback).toBeUndefined()
    expect(listToasts()).toEqual(['The feedback was removed; comments on notes stay.'])
    pressToast()
    await waitFor(() => expect(read().assignment?.feedback?.reviewer).toBe('Maia'))
    expect(feedback?.reviewer).toBe('Maia')
  })
})
