import type { NoteId, PlaceId } from '../../domain/canvas'

/*
 * The board finds what has the focus by data attributes: `data-place` on the region of a block, `data-note` on the
 * item of a note, `data-focus` on what takes the focus inside of them.
 */

/** What stands in a column that the arrow keys walk through: a note, or the button that adds one. */
export type BoardTarget =
  | { readonly type: 'note'; readonly noteId: NoteId; readonly place: PlaceId }
  | { readonly type: 'add'; readonly place: PlaceId }

/** The target an element belongs to; undefined outside of the board. */
export function findTarget(element: Element | null): BoardTarget | undefined {
  const region = element?.closest<HTMLElement>('[data-place]')
  // The attribute is written by the block alone, from a place's id.
  const place = region?.dataset.place as PlaceId | undefined
  if (!place) return undefined
  const noteId = element?.closest<HTMLElement>('[data-note]')?.dataset.note
  return noteId ? { type: 'note', noteId, place } : { type: 'add', place }
}

/** Moves the focus once the next frame has drawn what is to have it. */
export function focusTarget(target: BoardTarget): void {
  requestAnimationFrame(() => {
    const region = document.querySelector(`[data-place="${target.place}"]`)
    const holder =
      target.type === 'note' ? document.querySelector(`[data-note="${CSS.escape(target.noteId)}"]`) : region
    const element = holder?.querySelector<HTMLElement>(
      target.type === 'note' ? '[data-focus="note"]' : '[data-focus="add"]',
    )
    element?.focus()
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}
