import type { KeyboardEvent } from 'react'
import type { Spot } from '../document/commands/notes'
import type { Canvas, NoteId } from '../domain/canvas'
import type { CanvasSession } from '../state/canvas-session'
import type { Direction, FindPlaceBeside } from './neighbours'
import type { NoteActions } from './note-actions'
import type { useAnnouncements } from './use-announcements'

interface Means {
  readonly session: CanvasSession
  readonly actions: NoteActions
  readonly findPlaceBeside: FindPlaceBeside
  readonly say: ReturnType<typeof useAnnouncements>
}

/** Moving without a pointer: Space lifts, arrows move, Space or Enter drops, Escape cancels (R92). */
export function makeKeyboardMove(means: Means) {
  const { session, say } = means
  const { getState } = session.selection
  const readDraft = () => {
    const { draft } = getState()
    return draft?.by === 'keyboard' ? draft : undefined
  }
  const goTo = (spot: Spot | undefined, noteIds: readonly NoteId[]) => {
    if (!spot) return
    getState().setDraft({ noteIds, by: 'keyboard', spot })
    say.over(spot, noteIds)
    requestAnimationFrame(() =>
      document.querySelector('[data-drop-line]')?.scrollIntoView({ block: 'nearest' }),
    )
  }
  const cancel = () => {
    getState().setDraft(undefined)
    say.cancelled()
  }
  return {
    cancel,
    isUnderWay: () => readDraft() !== undefined,
    lift: (noteIds: readonly NoteId[]) => {
      if (session.isReadOnly) return
      const spot = begin(session, noteIds)
      getState().selectNotes(noteIds)
      getState().setDraft({ noteIds, by: 'keyboard', spot })
      say.lifted(noteIds)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const draft = readDraft()
      if (!draft?.spot) return
      event.preventDefault()
      if (event.key === ' ' || event.key === 'Enter') {
        getState().setDraft(undefined)
        drop(means, draft.noteIds, draft.spot)
      } else if (event.key === 'Escape' || event.key === 'Tab') {
        cancel()
      } else goTo(stepSpot(means, draft.noteIds, draft.spot, event.key), draft.noteIds)
    },
  }
}

/** Moves notes by one step of an arrow key at once, without lifting them. */
export function moveByStep(means: Means, noteIds: readonly NoteId[], key: string): void {
  if (means.session.isReadOnly) return
  const from = begin(means.session, noteIds)
  const spot = from && stepSpot(means, noteIds, from, key)
  if (!spot) return
  means.actions.moveNotes(noteIds, spot)
  means.say.over(spot, noteIds)
}

function drop({ actions, say }: Means, noteIds: readonly NoteId[], spot: Spot): void {
  actions.moveNotes(noteIds, spot)
  say.dropped(spot, noteIds)
}

/** Where the notes stand now. Positions count all notes, so all of them are shown. */
function begin({ selection, state }: CanvasSession, noteIds: readonly NoteId[]): Spot | undefined {
  selection.getState().showAllNotes()
  return findSpot(state.getState().canvas, noteIds)
}

/** Where the first of the notes stands now. */
export function findSpot(canvas: Canvas, noteIds: readonly NoteId[]): Spot | undefined {
  const note = canvas.notesById.get(noteIds[0] ?? '')
  if (!note) return undefined
  const ids = canvas.noteIdsByPlace.get(note.place.block) ?? []
  const before = ids.slice(0, ids.indexOf(note.id)).filter((id) => !noteIds.includes(id))
  return { block: note.place.block, index: before.length }
}

/** One step by an arrow key; undefined where nothing lies that way. */
function stepSpot(
  { session, findPlaceBeside }: Means,
  noteIds: readonly NoteId[],
  spot: Spot,
  key: string,
): Spot | undefined {
  const { canvas } = session.state.getState()
  const countIn = (place: Spot['block']) =>
    (canvas.noteIdsByPlace.get(place) ?? []).filter((id) => !noteIds.includes(id)).length
  const beside = (direction: Direction) => findPlaceBeside(canvas, spot.block, direction)
  switch (key) {
    case 'ArrowUp': {
      if (spot.index > 0) return { ...spot, index: spot.index - 1 }
      const above = beside('up')
      return above && { block: above, index: countIn(above) }
    }
    case 'ArrowDown': {
      if (spot.index < countIn(spot.block)) return { ...spot, index: spot.index + 1 }
      const below = beside('down')
      return below && { block: below, index: 0 }
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const place = beside(key === 'ArrowLeft' ? 'left' : 'right')
      return place && { block: place, index: Math.min(spot.index, countIn(place)) }
    }
    default:
      return undefined
  }
}
