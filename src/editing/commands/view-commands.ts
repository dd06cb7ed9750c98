import type { TFunction } from 'i18next'
import {
  BookOpen,
  FileText,
  LayoutPanelTop,
  ListChecks,
  ListTree,
  Maximize2,
  Plus,
  Presentation,
  UsersRound,
  Waypoints,
} from 'lucide-react'
import { PARKING, type PlaceId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import {
  blockAddress,
  canvasAddress,
  checksAddress,
  outlineAddress,
  presentAddress,
  reportAddress,
  threadsAddress,
  workshopAddress,
  workshopParts,
} from '../../state/addresses'
import type { CanvasSession } from '../../state/canvas-session'
import type { NoteActions } from '../note-actions'
import type { Command } from './command'

/** What leads from one view of a canvas to another acts on. */
export interface ViewContext {
  readonly session: CanvasSession
  readonly actions: NoteActions
  readonly navigate: (address: string) => void
  readonly nameBlock: (place: PlaceId) => string
  /** Leads to the board, where it is not shown, and goes on there. */
  readonly goToBoard: () => void
  /** Opens and closes the guide; absent in views that have none. */
  readonly toggleGuide: (() => void) | undefined
}

/** Load these words late. */
export type ViewWords = TFunction<['commands', 'app', 'board', 'workshop']>

/** The views of a canvas, under the names that their links have. */
export const viewCommands: readonly Command<ViewContext, ViewWords>[] = [
  {
    id: 'board',
    name: (t: ViewWords) => t('board', { ns: 'app' }),
    icon: LayoutPanelTop,
    run: ({ session, navigate }) => navigate(canvasAddress(session.id)),
  },
  {
    id: 'threads',
    name: (t: ViewWords) => t('threads', { ns: 'app' }),
    icon: Waypoints,
    run: ({ session, navigate }) => navigate(threadsAddress(session.id)),
  },
  {
    id: 'report',
    name: (t: ViewWords) => t('report', { ns: 'app' }),
    icon: FileText,
    run: ({ session, navigate }) => navigate(reportAddress(session.id)),
  },
  {
    id: 'checks',
    name: (t: ViewWords) => t('checks', { ns: 'app' }),
    icon: ListChecks,
    run: ({ session, navigate }) => navigate(checksAddress(session.id)),
  },
  {
    id: 'outline',
    name: (t: ViewWords) => t('outline', { ns: 'app' }),
    icon: ListTree,
    run: ({ session, navigate }) => navigate(outlineAddress(session.id)),
  },
  {
    id: 'workshop',
    name: (t: ViewWords) => t('workshop', { ns: 'app' }),
    icon: UsersRound,
    choose: ({ session, navigate }, t: ViewWords) =>
      workshopParts.map((part) => ({
        id: part,
        label: t(`parts.${part}`, { ns: 'workshop' }),
        onSelect: () => navigate(workshopAddress(session.id, part)),
      })),
  },
  {
    id: 'present',
    name: (t: ViewWords) => t('parts.present', { ns: 'workshop' }),
    icon: Presentation,
    run: ({ session, navigate }) => navigate(presentAddress(session.id)),
  },
]

function listPlaces(session: CanvasSession): readonly PlaceId[] {
  return [...findCanvasKind(session.state.getState().canvas).fillingOrder, PARKING]
}

/** What is begun from any view. */
export const startCommands: readonly Command<ViewContext, ViewWords>[] = [
  {
    id: 'newNote',
    name: (t: ViewWords) => t('newNote'),
    icon: Plus,
    isPossible: ({ session }) => !session.isReadOnly,
    choose: ({ session, actions, nameBlock, goToBoard }) =>
      listPlaces(session).map((place) => ({
        id: place,
        label: nameBlock(place),
        onSelect: () => {
          goToBoard()
          actions.addNote(place)
        },
      })),
  },
  {
    id: 'openBlock',
    name: (t: ViewWords) => t('openBlock'),
    icon: Maximize2,
    choose: ({ session, navigate, nameBlock }) =>
      findCanvasKind(session.state.getState().canvas).fillingOrder.map((block) => ({
        id: block,
        label: nameBlock(block),
        onSelect: () => navigate(blockAddress(session.id, block)),
      })),
  },
  {
    id: 'guide',
    name: (t: ViewWords) => t('guide', { ns: 'board' }),
    icon: BookOpen,
    isPossible: ({ toggleGuide }) => toggleGuide !== undefined,
    run: ({ toggleGuide }) => toggleGuide?.(),
  },
]
