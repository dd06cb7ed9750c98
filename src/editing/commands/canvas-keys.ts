import type { TFunction } from 'i18next'
import { Keyboard, Redo2, Undo2 } from 'lucide-react'
import type { CanvasSession } from '../../state/canvas-session'
import type { Command } from './command'

/** What the keys of every view of a canvas act on. */
export interface CanvasKeysContext {
  readonly session: CanvasSession
  readonly showShortcuts: () => void
}

type CanvasKeyWords = TFunction<['app', 'board']>

export const undoCommand = {
  id: 'undo',
  name: (t: CanvasKeyWords) => t('undo'),
  explain: (t: CanvasKeyWords) => t('shortcuts.undo', { ns: 'board' }),
  icon: Undo2,
  shortcuts: [{ key: 'Z', hasCommand: true }],
  isPossible: ({ session }) => session.state.getState().canUndo,
  run: ({ session }) => session.undo(),
} satisfies Command<CanvasKeysContext, CanvasKeyWords>

export const redoCommand = {
  id: 'redo',
  name: (t: CanvasKeyWords) => t('redo'),
  explain: (t: CanvasKeyWords) => t('shortcuts.redo', { ns: 'board' }),
  icon: Redo2,
  shortcuts: [
    { key: 'Z', hasCommand: true, hasShift: true },
    { key: 'Y', hasCommand: true },
  ],
  isPossible: ({ session }) => session.state.getState().canRedo,
  run: ({ session }) => session.redo(),
} satisfies Command<CanvasKeysContext, CanvasKeyWords>

export const shortcutsCommand = {
  id: 'shortcuts',
  name: (t: CanvasKeyWords) => t('shortcuts'),
  explain: (t: CanvasKeyWords) => t('shortcuts.help', { ns: 'board' }),
  icon: Keyboard,
  shortcuts: [{ key: '?' }],
  run: ({ showShortcuts }) => showShortcuts(),
} satisfies Command<Pick<CanvasKeysContext, 'showShortcuts'>, CanvasKeyWords>

/** The keys that hold in every view of a canvas. */
export const canvasKeys: readonly Command<CanvasKeysContext, CanvasKeyWords>[] = [
  undoCommand,
  redoCommand,
  shortcutsCommand,
]
