import type { TFunction } from 'i18next'
import {
  ArrowRightLeft,
  Copy,
  Link2,
  Lock,
  Maximize2,
  Palette,
  Pencil,
  Trash2,
  Users,
  Waypoints,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import {
  type Canvas,
  listLinksOf,
  type Note,
  type NoteColour,
  type NoteId,
  noteColours,
  PARKING,
  type PlaceId,
} from '../domain/canvas'
import { findCanvasKind } from '../domain/kinds/index'
import { listSegmentSigns } from '../domain/segments/segment-signs'
import { noteAddress, threadsAddress } from '../state/addresses'
import type { CanvasSession } from '../state/canvas-session'
import { useCanvasSession } from '../state/open-canvas'
import type { MenuItem } from '../ui/menu'
import { listActedOn, type NoteActions } from './note-actions'
import { useNoteActions } from './use-note-actions'

/** Gives the items of a note's menu when it opens. They act on the whole selection when the note belongs to it. */
export function useNoteMenu(note: Note): () => readonly MenuItem[] {
  const { t } = useTranslation(['board', 'blocks', 'app'])
  const session = useCanvasSession()
  const actions = useNoteActions()
  const [, navigate] = useLocation()
  return () => makeNoteMenu({ note, session, actions, navigate, t })
}

interface NoteMenuContext {
  readonly note: Note
  readonly session: CanvasSession
  readonly actions: NoteActions
  readonly navigate: (address: string) => void
  readonly t: TFunction<['board', 'blocks', 'app']>
}

function makeNoteMenu({ note, session, actions, navigate, t }: NoteMenuContext): readonly MenuItem[] {
  const canvas = session.state.getState().canvas
  const acted = () => listActedOn(session, note.id)
  const open = { id: 'open', label: t('openNote'), icon: Maximize2 }
  const openItem: MenuItem = { ...open, onSelect: () => navigate(noteAddress(session.id, note.id)) }
  const threadsItem: MenuItem = {
    id: 'threads',
    label: t('threads', { ns: 'app' }),
    icon: Waypoints,
    onSelect: () => navigate(threadsAddress(session.id, note.id)),
  }
  // A former version is shown within the list of versions, where there is no other view.
  if (session.isFormer) return [openItem]
  if (session.isReadOnly) return [openItem, threadsItem]

  const moveItems = makeMoveItems(canvas, note, t, (place) =>
    actions.moveNotes(acted(), { block: place, index: Number.POSITIVE_INFINITY }),
  )
  const segmentItems = makeSegmentItems(canvas, note, actions.toggleLink)
  return [
    openItem,
    {
      id: 'edit',
      label: t('edit'),
      icon: Pencil,
      shortcut: 'Enter',
      onSelect: () => actions.editNote(note.id),
    },
    { id: 'move', label: t('moveTo'), icon: ArrowRightLeft, items: moveItems },
    {
      id: 'colour',
      label: t('colour'),
      icon: Palette,
      items: makeColourItems(note, t, (colour) => actions.colourNotes(acted(), colour)),
    },
    ...(segmentItems.length > 0
      ? [{ id: 'segments', label: t('customerSegments'), icon: Users, items: segmentItems }]
      : []),
    threadsItem,
    {
      id: 'link',
      label: t('linkWith'),
      icon: Link2,
      shortcut: 'L',
      onSelect: () => actions.linkNote(note.id),
    },
    makeConfidentialItem(note, t('confidential'), () => markNotes(session, acted(), !note.isConfidential)),
    { id: 'duplicate', label: t('duplicate'), icon: Copy, onSelect: () => actions.duplicateNotes(acted()) },
    {
      id: 'delete',
      label: t('delete'),
      icon: Trash2,
      look: 'danger',
      onSelect: () => actions.deleteNotes(acted()),
    },
  ]
}

function makeConfidentialItem(note: Note, label: string, mark: () => Promise<void>): MenuItem {
  const isChecked = note.isConfidential === true
  return { id: 'confidential', label, icon: Lock, isChecked, onSelect: () => void mark() }
}

/** Few mark notes, and most do so in their own view: nobody waits for it at the start. */
async function markNotes(
  { document }: CanvasSession,
  ids: readonly NoteId[],
  isConfidential: boolean,
): Promise<void> {
  const { setNotesConfidential } = await import('../document/commands/confidential')
  setNotesConfidential(document, ids, isConfidential)
}

function makeMoveItems(
  canvas: Canvas,
  note: Note,
  t: TFunction<['board', 'blocks', 'app']>,
  move: (place: PlaceId) => void,
): readonly MenuItem[] {
  const places = [...findCanvasKind(canvas.kind).fillingOrder, PARKING] as const
  return places.map((place) => ({
    id: place,
    label: t(place, { ns: 'blocks' }),
    isChecked: place === note.place.block,
    onSelect: () => move(place),
  }))
}

function makeColourItems(
  note: Note,
  t: TFunction<['board', 'blocks', 'app']>,
  choose: (colour: NoteColour) => void,
): readonly MenuItem[] {
  return noteColours.map((colour) => ({
    id: colour,
    label: t(`colours.${colour}`),
    swatch: `note-${colour}`,
    isChecked: colour === note.colour,
    onSelect: () => choose(colour),
  }))
}

/** The segments this note can be tied to: a link to each, made and undone by choosing it. */
function makeSegmentItems(
  canvas: Canvas,
  note: Note,
  toggleLink: (from: string, to: string) => void,
): readonly MenuItem[] {
  const linked = new Set(listLinksOf(canvas, note.id).flatMap((link) => [link.from, link.to]))
  return listSegmentSigns(canvas)
    .map(({ segmentId, mark }) => ({
      id: segmentId,
      mark,
      text: canvas.notesById.get(segmentId)?.text ?? '',
    }))
    .filter((segment) => segment.id !== note.id && segment.text !== '')
    .map((segment) => ({
      id: segment.id,
      label: segment.text,
      swatch: `segment-${segment.mark}`,
      lang: canvas.contentLanguage,
      isChecked: linked.has(segment.id),
      onSelect: () => toggleLink(note.id, segment.id),
    }))
}
