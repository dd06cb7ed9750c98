import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { FeedbackFile } from '../../../src/domain/assignment/assignment-file'
import { listNotes } from '../../../src/domain/canvas'
import { makeFingerprint } from '../../../src/exporters/fingerprint'
import FeedbackDialog from '../../../src/features/feedback/feedback-dialog'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { openView } from '../board/open-board'

beforeAll(() => startTestTexts())

const criterion = {
  id: 'k1',
  text: 'Shops',
  points: 4,
  need: { type: 'own' },
  isTicked: false,
  order: 'a0',
} as const
const canvas = drawCanvas('Channels: shop', {
  assignment: { title: 'Plan', course: '', instructions: '', dueDate: '', criteria: [criterion] },
})
const [note] = listNotes(canvas, 'channels')

function makeFile(rest: Partial<FeedbackFile> = {}): FeedbackFile {
  return {
    format: 'harreman-feedback',
    version: 1,
    canvas: canvas.id,
    feedback: {
      reviewer: 'Nerea',
      givenAt: Date.UTC(2030, 1, 21, 12),
      remark: 'Well argued.',
      points: { k1: 3 },
      fingerprint: makeFingerprint(canvas),
    },
    comments: [{ id: 'o1', note: note?.id ?? '', text: 'Which one?', author: 'Nerea', writtenAt: 5 }],
    ...rest,
  }
}

async function openDialog(file: FeedbackFile, version?: number) {
  const onClose = vi.fn()
  const view = <FeedbackDialog file={file} onClose={onClose} />
  return { onClose, ...(await openView(view, canvas, version ? { version } : {})) }
}

const lay = () => screen.getByRole('button', { name: 'Add it to the canvas' })

describe('feedback that arrives at its canvas', () => {
  test('R16: is told before anything is written: who, when, points, comments, and that the canvas is the same', async () => {
    const { read } = await openDialog(makeFile())
    expect(screen.getByText('From: Nerea')).toBeTruthy()
    expect(screen.getByText(/^Given: 21 February 2030/)).toBeTruthy()
    expect(screen.getByText('Points: 3/4')).toBeTruthy()
    expect(screen.getByText('One comment on a note')).toBeTruthy()
    expect(screen.getByText('Well argued.')).toBeTruthy()
    expect(screen.getByText('The canvas is as it was when it was handed in.')).toBeTruthy()
    expect(read().assignment?.feedback).toBeUndefined()
    expect(read().commentsById.size).toBe(0)
  })

  test('R16: is laid on the canvas in one step of undo', async () => {
    const { user, read, onClose, pressToast } = await openDialog(makeFile())
    await user.click(lay())
    expect(onClose).toHaveBeenCalled()
    expect(read().assignment?.feedback).toMatchObject({ reviewer: 'Nerea', points: { k1: 3 } })
    expect([...read().commentsById.values()]).toMatchObject([{ noteId: note?.id, text: 'Which one?' }])
    pressToast()
    expect(read().assignment?.feedback).toBeUndefined()
    expect(read().commentsById.size).toBe(0)
  })

  test('R16: says that the canvas has changed since', async () => {
    const { feedback } = makeFile()
    await openDialog(makeFile({ feedback: { ...feedback, fingerprint: 'f'.repeat(64) } }))
    expect(screen.getByText(/^The canvas has changed since it was handed in/)).toBeTruthy()
  })

  test('R16: keeps showing the words of a comment whose note is gone', async () => {
    const { comments = [] } = makeFile()
    const lost = { id: 'o2', note: 'gone', text: 'Too dear?', author: 'Nerea', writtenAt: 6 }
    const { user, read, onClose } = await openDialog(makeFile({ comments: [...comments, lost] }))
    await user.click(lay())
    expect(onClose).not.toHaveBeenCalled()
    expect(screen.getByText('Too dear?')).toBeTruthy()
    expect(read().commentsById.size).toBe(1)
    await user.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) ?? document.body)
    expect(onClose).toHaveBeenCalled()
  })

  test('is not laid on a canvas that can only be read', async () => {
    await openDialog(makeFile(), 99)
    expect(screen.queryByRole('button', { name: 'Add it to the canvas' })).toBeNull()
  })
})
