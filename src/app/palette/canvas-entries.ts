import { type Note, type NoteId, PARKING, type PlaceId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { redoCommand, undoCommand } from '../../editing/commands/canvas-keys'
import { makeMenuItems } from '../../editing/commands/command'
import { noteCommands } from '../../editing/commands/note-commands'
import { listMenuEntries, type PaletteEntry } from '../../editing/commands/palette-entry'
import { canvasCommands, helpCommands } from '../../editing/commands/settings-commands'
import { startCommands, viewCommands } from '../../editing/commands/view-commands'
import { listSelected, makeNoteActions, type NoteActions } from '../../editing/note-actions'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { goToBlock, goToBoard, goToNote } from './go-to'
import type { CanvasPlace } from './use-canvas-source'

type NameBlock = (place: PlaceId) => string

/** The commands of an open canvas, its blocks and its notes, the confidential ones too: it is the person's own device. */
export async function listCanvasEntries(place: CanvasPlace): Promise<readonly PaletteEntry[]> {
  const { session, services, acts, nameBlock } = place
  const language = currentLanguage()
  const t = await loadTexts(language, ['commands', 'app', 'board', 'workshop'])
  const appWords = await loadTexts(language, ['app', 'board'])
  const noteWords = await loadTexts(language, ['board', 'app'])
  const actions = makeNoteActions(session, services.toasts, noteWords)
  const views = { ...place, actions, navigate: acts.navigate, goToBoard: () => goToBoard(place) }
  const keys = { session, showShortcuts: acts.showShortcuts }
  const group = 'commands'
  const noteContext = makeNoteContext(place, actions)
  return [
    ...(noteContext
      ? listMenuEntries(makeMenuItems(noteCommands, noteContext, noteWords), {
          group: 'selection',
          id: 'note',
        })
      : []),
    ...listMenuEntries(makeMenuItems([undoCommand, redoCommand], keys, appWords), { group, id: 'canvas' }),
    ...listMenuEntries(makeMenuItems(startCommands, views, t), { group, id: 'canvas' }),
    ...listMenuEntries(makeMenuItems(viewCommands, views, t), {
      group,
      id: 'view',
      path: t('views', { ns: 'app' }),
    }),
    ...listMenuEntries(makeMenuItems(canvasCommands, acts, appWords), { group, id: 'canvas' }),
    ...listMenuEntries(makeMenuItems(helpCommands, acts, appWords), { group, id: 'canvas' }),
    ...listBlocks(place, nameBlock),
    ...listNotes(place, nameBlock, t('emptyNote', { ns: 'board' })),
  ]
}

/** Of the note that was selected last, where notes are in sight; the commands act on the whole selection, as its menu does. */
function makeNoteContext(place: CanvasPlace, actions: NoteActions) {
  const { session, services, acts, view, isNoteOpen, nameBlock } = place
  const isInSight = !isNoteOpen && (view === 'board' || view === 'block' || view === 'outline')
  const noteId = session.selection.getState().selectedNoteIds.at(-1)
  const isThere = noteId !== undefined && listSelected(session).includes(noteId)
  const note = isThere ? session.state.getState().canvas.notesById.get(noteId) : undefined
  if (!note || !isInSight) return undefined
  return { noteId: note.id, note, session, services, actions, navigate: acts.navigate, nameBlock }
}

function listBlocks(place: CanvasPlace, nameBlock: NameBlock): readonly PaletteEntry[] {
  const { canvas } = place.session.state.getState()
  return findCanvasKind(canvas).fillingOrder.map((block) => ({
    id: `block/${block}`,
    group: 'blocks',
    label: nameBlock(block),
    block,
    run: () => goToBlock(place, block),
  }))
}

function listNotes(place: CanvasPlace, nameBlock: NameBlock, emptyNote: string): readonly PaletteEntry[] {
  const { canvas } = place.session.state.getState()
  const places = [...findCanvasKind(canvas).fillingOrder, PARKING] as const
  return places.flatMap((id) => {
    const detail = nameBlock(id)
    const noteIds: readonly NoteId[] = canvas.noteIdsByPlace.get(id) ?? []
    return noteIds
      .flatMap((noteId): Note | readonly Note[] => canvas.notesById.get(noteId) ?? [])
      .map((note) => ({
        id: `note/${place.session.id}/${note.id}`,
        group: 'notes' as const,
        label: note.text || emptyNote,
        // The words for a missing text change with the language.
        ...(note.text !== '' && { origin: note, lang: canvas.contentLanguage }),
        detail,
        swatch: `note-${note.colour}`,
        run: () => goToNote(place, note.id),
      }))
  })
}
