import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Canvas, Note } from '../../../../src/domain/canvas'
import {
  noRelationshipDetails,
  type RelationshipDetails,
} from '../../../../src/domain/relationships/relationship-details'
import { NoteView } from '../../../../src/features/note/note-view'
import { openTestCanvas, renderInCanvas } from '../../../support/canvas-session'
import { drawCanvas } from '../../../support/canvas-text'
import { exportJson } from '../../../support/export-json'

interface Opening {
  readonly rest?: Partial<Canvas>
  /** What the note says of a relationship to begin with. */
  readonly details?: Partial<RelationshipDetails>
  readonly version?: number
}

/** The full view of the note `it` of a canvas drawn as lines, and what has become of it. */
export async function openNote(lines: string, { rest = {}, details, version }: Opening = {}) {
  const drawn = drawCanvas(lines, rest)
  const canvas = details ? withDetails(drawn, { ...noRelationshipDetails, ...details }) : drawn
  const opened = await openTestCanvas(canvas, version === undefined ? {} : { version })
  // Noon of a day, so that it is the same day wherever the test runs.
  const services = { ...opened.services, now: () => new Date(2026, 4, 15, 12).getTime() }
  await renderInCanvas({ ...opened, services }, <NoteView noteId="it" onClose={() => undefined} />)
  const readNote = (): Note => {
    const note = opened.read().notesById.get('it')
    if (!note) throw new Error('the note is gone')
    return note
  }
  const exportNote = async () => {
    const { blocks } = await exportJson(opened.read())
    return Object.values(blocks)
      .flat()
      .find((note) => note?.id === 'it')
  }
  return { ...opened, readNote, exportNote, user: userEvent.setup() }
}

export const findGroup = (name: string) => within(screen.getByRole('group', { name }))

/** The names of the buttons of a group; those that are pressed begin with a star. */
export function listChoices(name: string): string[] {
  return findGroup(name)
    .getAllByRole('button')
    .map((button) => `${button.ariaPressed === 'true' ? '★ ' : ''}${button.textContent}`)
}

function withDetails(canvas: Canvas, relationship: RelationshipDetails): Canvas {
  const notes = [...canvas.notesById].map(
    ([id, note]) => [id, id === 'it' ? { ...note, relationship } : note] as const,
  )
  return { ...canvas, notesById: new Map(notes) }
}
