import type { TFunction } from 'i18next'
import { Copy, Link2, Pencil, Trash2 } from 'lucide-react'
import type { NoteId } from '../../domain/canvas'
import type { CanvasSession } from '../../state/canvas-session'
import { listActedOn, type NoteActions } from '../note-actions'
import type { Command } from './command'

/** What a key on a note acts on: the note, and with it the whole selection when the note belongs to that. */
export interface NoteKeyContext {
  readonly noteId: NoteId
  readonly session: CanvasSession
  readonly actions: NoteActions
}

export type NoteCommandWords = TFunction<['board', 'app']>

export const canWrite = ({ session }: NoteKeyContext) => !session.isReadOnly

export const editCommand = {
  id: 'edit',
  name: (t: NoteCommandWords) => t('edit'),
  explain: (t: NoteCommandWords) => t('shortcuts.edit'),
  icon: Pencil,
  shortcuts: [{ key: 'Enter' }, { key: 'F2', isUnspoken: true }],
  isPossible: canWrite,
  run: ({ actions, noteId }) => actions.editNote(noteId),
} satisfies Command<NoteKeyContext, NoteCommandWords>

export const linkCommand = {
  id: 'link',
  name: (t: NoteCommandWords) => t('linkWith'),
  explain: (t: NoteCommandWords) => t('shortcuts.link'),
  icon: Link2,
  shortcuts: [{ key: 'L' }],
  isPossible: canWrite,
  run: ({ actions, noteId }) => actions.linkNote(noteId),
} satisfies Command<NoteKeyContext, NoteCommandWords>

export const duplicateCommand = {
  id: 'duplicate',
  name: (t: NoteCommandWords) => t('duplicate'),
  explain: (t: NoteCommandWords) => t('shortcuts.duplicate'),
  icon: Copy,
  shortcuts: [{ key: 'D', hasCommand: true }],
  isPossible: canWrite,
  run: ({ actions, session, noteId }) => actions.duplicateNotes(listActedOn(session, noteId)),
} satisfies Command<NoteKeyContext, NoteCommandWords>

export const deleteCommand = {
  id: 'delete',
  name: (t: NoteCommandWords) => t('delete'),
  explain: (t: NoteCommandWords) => t('shortcuts.delete'),
  icon: Trash2,
  look: 'danger',
  shortcuts: [{ key: 'Delete' }, { key: 'Backspace', isUnspoken: true }],
  isPossible: canWrite,
  run: ({ actions, session, noteId }) => actions.deleteNotes(listActedOn(session, noteId)),
} satisfies Command<NoteKeyContext, NoteCommandWords>

/** Those that a key on the note does, too. */
export const noteKeys: readonly Command<NoteKeyContext, NoteCommandWords>[] = [
  editCommand,
  linkCommand,
  duplicateCommand,
  deleteCommand,
]
