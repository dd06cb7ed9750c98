import type { NoteId, PlaceId } from '../domain/canvas'
import { showElement } from './show-element'

/*
 * The board finds what has the focus by data attributes: `data-place` on the region of a block, `data-note` on the
 * item of a note, `data-focus` on what takes the focus inside of them.
 */

/** What stands in a column that the arrow keys walk through: a note, or the button that adds one. */
export type FocusTarget =
  | { readonly type: 'note'; readonly noteId: NoteId; readonly place: PlaceId }
  | { readonly type: 'add'; readonly place: PlaceId }

/** The target an element belongs to; undefined outside of the board. */
export function findTarget(element: Element | null): FocusTarget | undefined {
  const region = element?.closest<HTMLElement>('[data-place]')
  // The attribute is written by the block alone, from a place's id.
  const place = region?.dataset.place as PlaceId | undefined
  if (!place) return undefined
  const noteId = element?.closest<HTMLElement>('[data-note]')?.dataset.note
  return noteId ? { type: 'note', noteId, place } : { type: 'add', place }
}

/** The notes that can be seen: neither filtered out nor in a closed parking place or another view. */
export function listShownNotes(): ReadonlySet<NoteId> {
  const items = document.querySelectorAll<HTMLElement>('[data-note]')
  return new Set([...items].map((item) => item.dataset.note ?? ''))
}

/** Moves the focus once the next frame has drawn what is to have it; never to nowhere while the place is there. */
export function focusTarget(target: FocusTarget): void {
  requestAnimationFrame(() => {
    // Who has begun to write meanwhile goes on writing.
    if (document.activeElement?.matches('input, textarea')) return
    const region = document.querySelector(`[data-place="${target.place}"]`)
    const note =
      target.type === 'note' &&
      region?.querySelector<HTMLElement>(
        `[data-note="${CSS.escape(target.noteId)}"] :is([data-focus="note"], textarea)`,
      )
    const element =
      note ||
      region?.querySelector<HTMLElement>('[data-focus="add"]') ||
      // A closed parking place and a canvas that can only be read have no such button.
      region?.querySelector<HTMLElement>('a, button')
    element?.focus()
    showElement(element)
  })
}
