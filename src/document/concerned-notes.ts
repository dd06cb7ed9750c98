import type * as Y from 'yjs'
import type { NoteId } from '../domain/canvas'
import { listTouchedKeys, readLink } from './read-canvas'
import type { CanvasDocument } from './schema'

export interface ConcernedNotes {
  /** The notes that the last transaction touched, and those whose links it touched. */
  readonly read: () => ReadonlySet<NoteId>
  readonly stop: () => void
}

/** Follows which notes each transaction concerns, the deleted ones among them. */
export function watchConcernedNotes({ doc, notes, links }: CanvasDocument): ConcernedNotes {
  const noteIds = new Set<NoteId>()
  const forget = () => noteIds.clear()
  const observeNotes = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) for (const id of listTouchedKeys(event)) noteIds.add(id)
  }
  const observeLinks = (event: Y.YMapEvent<unknown>) => {
    for (const [id, { oldValue }] of event.changes.keys) {
      const link = readLink(id, links.get(id) ?? oldValue)
      if (link) noteIds.add(link.from).add(link.to)
    }
  }
  doc.on('beforeTransaction', forget)
  notes.observeDeep(observeNotes)
  links.observe(observeLinks)
  return {
    read: () => noteIds,
    stop: () => {
      doc.off('beforeTransaction', forget)
      notes.unobserveDeep(observeNotes)
      links.unobserve(observeLinks)
    },
  }
}
