import type { TFunction } from 'i18next'
import type { Command } from './command'

export type PlainKeyWords = TFunction<['board']>

/**
 * Keys that are no commands: they depend on where the focus is or what is under way, and are listened to there. The list
 * of shortcuts names them beside the commands.
 */
interface PlainKey {
  readonly id: string
  readonly explain: (t: PlainKeyWords) => string
  readonly shortcuts: NonNullable<Command<never, never>['shortcuts']>
}

export const walkKeys: readonly PlainKey[] = [
  { id: 'walk', explain: (t: PlainKeyWords) => t('shortcuts.walk'), shortcuts: [{ key: 'Arrows' }] },
  {
    id: 'extend',
    explain: (t: PlainKeyWords) => t('shortcuts.extend'),
    shortcuts: [{ key: 'Arrows', hasShift: true }],
  },
]

export const writingKeys: readonly PlainKey[] = [
  { id: 'below', explain: (t: PlainKeyWords) => t('shortcuts.below'), shortcuts: [{ key: 'Enter' }] },
  {
    id: 'line',
    explain: (t: PlainKeyWords) => t('shortcuts.line'),
    shortcuts: [{ key: 'Enter', hasShift: true }],
  },
  { id: 'leave', explain: (t: PlainKeyWords) => t('shortcuts.leave'), shortcuts: [{ key: 'Escape' }] },
]

export const movingKeys: readonly PlainKey[] = [
  { id: 'move', explain: (t: PlainKeyWords) => t('shortcuts.move'), shortcuts: [{ key: ' ' }] },
  {
    id: 'step',
    explain: (t: PlainKeyWords) => t('shortcuts.step'),
    shortcuts: [{ key: 'Arrows', hasAlt: true }],
  },
  {
    id: 'clipboard',
    explain: (t: PlainKeyWords) => t('shortcuts.clipboard'),
    shortcuts: [
      { key: 'C', hasCommand: true },
      { key: 'X', hasCommand: true },
      { key: 'V', hasCommand: true },
    ],
  },
]

/** The ways between the canvas and what stands beside it. */
export const placeKeys: readonly PlainKey[] = [
  { id: 'guide', explain: (t: PlainKeyWords) => t('shortcuts.guide'), shortcuts: [{ key: 'F6' }] },
  { id: 'messages', explain: (t: PlainKeyWords) => t('shortcuts.messages'), shortcuts: [{ key: 'F8' }] },
]
