import type { NoteId } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { showElement } from '../../editing/show-element'
import { canvasAddress } from '../../state/addresses'
import type { CanvasPlace } from './use-canvas-source'

/** As long as a slow device may take to load and draw the board, in milliseconds. */
const PATIENCE = 5000

/** Leads to the board unless notes and blocks are shown already. */
export function goToBoard({ view, isNoteOpen, session, acts }: CanvasPlace): void {
  if (view !== 'board' || isNoteOpen) acts.navigate(canvasAddress(session.id))
}

/** Shows a note where notes are shown, selects it and gives it the focus; whatever hides it is opened. */
export function goToNote(place: CanvasPlace, noteId: NoteId): void {
  const { session, services } = place
  const note = session.state.getState().canvas.notesById.get(noteId)
  if (!note) return
  const selector = `[data-note="${CSS.escape(noteId)}"] :is([data-focus="note"], textarea)`
  const selection = session.selection.getState()
  if (!document.querySelector(selector)) {
    selection.showAllNotes()
    if (note.place.block === 'parking') services.preferences.getState().setPreference('isParkingOpen', true)
    // A former view of the same notes stays: there the filter was all that hid it.
    if (place.view !== 'outline') goToBoard(place)
  }
  selection.selectNotes([noteId])
  focusWhenThere(selector)
}

/** Brings a block into view and gives it the focus, and the guide turns to it. */
export function goToBlock(place: CanvasPlace, block: BlockId): void {
  place.session.selection.getState().activateBlock(block)
  if (!document.querySelector(`[data-place="${block}"]`)) goToBoard(place)
  focusWhenThere(
    `[data-place="${block}"] header a, [data-place="${block}"] a, [data-place="${block}"] button`,
  )
}

/** Another view may have to be loaded first; who has begun to do something else by then is left alone. */
function focusWhenThere(selector: string): void {
  const start = performance.now()
  const before = document.activeElement
  const look = () => {
    const { activeElement } = document
    const isElsewhere =
      activeElement !== before && activeElement?.matches('input, textarea, [role="dialog"] *')
    if (isElsewhere || performance.now() - start > PATIENCE) return
    const element = document.querySelector<HTMLElement>(selector)
    // What still lies under a dialog that is about to close cannot take the focus.
    if (!element || document.querySelector('[role="dialog"]')) {
      requestAnimationFrame(look)
      return
    }
    element.focus()
    showElement(element)
  }
  requestAnimationFrame(look)
}
