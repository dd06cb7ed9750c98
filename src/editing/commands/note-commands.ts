import {
  ArrowRightLeft,
  FlaskConical,
  Lock,
  Maximize2,
  Palette,
  Users,
  Waypoints,
  ZoomIn,
} from 'lucide-react'
import { listLinksOf, type Note, noteColours, PARKING, type PlaceId } from '../../domain/canvas'
import { findCanvasKind, findDetailKind } from '../../domain/kinds/index'
import { listSegmentSigns } from '../../domain/segments/segment-signs'
import { noteAddress, threadsAddress } from '../../state/addresses'
import type { Services } from '../../state/services'
import type { MenuItem } from '../../ui/menu'
import { nameSegments } from '../name-segments'
import { listActedOn } from '../note-actions'
import type { Command } from './command'
import {
  canWrite,
  deleteCommand,
  duplicateCommand,
  editCommand,
  linkCommand,
  type NoteCommandWords,
  type NoteKeyContext,
} from './note-keys'

export interface NoteContext extends NoteKeyContext {
  readonly note: Note
  readonly services: Services
  readonly navigate: (address: string) => void
  readonly nameBlock: (place: PlaceId) => string
}

/** What can be done with a note, in the order of its menu. */
export const noteCommands: readonly Command<NoteContext, NoteCommandWords>[] = [
  {
    id: 'open',
    name: (t: NoteCommandWords) => t('openNote'),
    icon: Maximize2,
    run: ({ session, navigate, noteId }) => navigate(noteAddress(session.id, noteId)),
  },
  editCommand,
  {
    id: 'move',
    name: (t: NoteCommandWords) => t('moveTo'),
    icon: ArrowRightLeft,
    isPossible: canWrite,
    choose: listPlaces,
  },
  {
    id: 'colour',
    name: (t: NoteCommandWords) => t('colour'),
    icon: Palette,
    isPossible: canWrite,
    choose: listColours,
  },
  {
    id: 'segments',
    name: (t: NoteCommandWords, { session, nameBlock }) =>
      nameSegments(findCanvasKind(session.state.getState().canvas), t('customerSegments'), nameBlock),
    icon: Users,
    isPossible: (context) => canWrite(context) && listSegments(context).length > 0,
    choose: listSegments,
  },
  {
    id: 'threads',
    name: (t: NoteCommandWords) => t('threads', { ns: 'app' }),
    icon: Waypoints,
    // A former version is shown within the list of versions, where there is no other view.
    isPossible: ({ session }) => !session.isFormer,
    run: ({ session, navigate, noteId }) => navigate(threadsAddress(session.id, noteId)),
  },
  linkCommand,
  {
    id: 'detail',
    name: (t: NoteCommandWords) => t('detailCanvas'),
    icon: ZoomIn,
    isPossible: hasDetail,
    run: async (context) => (await import('../detail/detail-acts')).openDetail(context),
  },
  {
    id: 'confidential',
    name: (t: NoteCommandWords) => t('confidential'),
    icon: Lock,
    isPossible: canWrite,
    isChosen: ({ note }) => note.isConfidential === true,
    run: (context) => void markConfidential(context),
  },
  {
    id: 'hypothesis',
    name: (t: NoteCommandWords) => t('hypothesis'),
    icon: FlaskConical,
    isPossible: canWrite,
    isChosen: ({ note }) => note.assumption !== undefined,
    run: (context) => void markHypothesis(context),
  },
  duplicateCommand,
  deleteCommand,
]

/** Whether a kind of canvas looks into this note, and there is one or it can be made. */
function hasDetail({ session, note }: NoteContext): boolean {
  const { canvas } = session.state.getState()
  if (session.isFormer || !findDetailKind(findCanvasKind(canvas), note.place.block)) return false
  return note.detailCanvas !== undefined || !session.isReadOnly
}

/** Few mark notes, and most do so in their own view: nobody waits for it at the start. */
async function markConfidential({ session, note }: NoteContext): Promise<void> {
  const acted = listActedOn(session, note.id)
  const { setNotesConfidential } = await import('../../document/commands/confidential')
  setNotesConfidential(session.document, acted, !note.isConfidential)
}

async function markHypothesis({ session, note }: NoteContext): Promise<void> {
  const acted = listActedOn(session, note.id)
  const { markAssumptions, unmarkAssumptions } = await import('../../document/commands/assumptions')
  if (note.assumption) unmarkAssumptions(session.document, acted)
  else markAssumptions(session.document, acted)
}

function listPlaces({ note, session, actions, nameBlock }: NoteContext): readonly MenuItem[] {
  const places = [...findCanvasKind(session.state.getState().canvas).fillingOrder, PARKING] as const
  return places.map((place) => ({
    id: place,
    label: nameBlock(place),
    isChecked: place === note.place.block,
    onSelect: () =>
      actions.moveNotes(listActedOn(session, note.id), { block: place, index: Number.POSITIVE_INFINITY }),
  }))
}

function listColours({ note, session, actions }: NoteContext, t: NoteCommandWords): readonly MenuItem[] {
  return noteColours.map((colour) => ({
    id: colour,
    label: t(`colours.${colour}`),
    swatch: `note-${colour}`,
    isChecked: colour === note.colour,
    onSelect: () => actions.colourNotes(listActedOn(session, note.id), colour),
  }))
}

/** The segments this note can be tied to: a link to each, made and undone by choosing it. */
function listSegments({ note, session, actions }: NoteContext): readonly MenuItem[] {
  const { canvas } = session.state.getState()
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
      onSelect: () => actions.toggleLink(note.id, segment.id),
    }))
}
