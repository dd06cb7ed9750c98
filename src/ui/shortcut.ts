import { hasCommandKey, isLetterKey } from './letter-key'

/** A key with what is held down, as data: what is listened to, shown and told to a screen reader comes from here. */
export interface Shortcut {
  /** A capital Latin letter, whatever the layout; else the `key` of the keyboard event. `Arrows` stands for all four. */
  readonly key: string
  /** Ctrl, or Cmd on a Mac. */
  readonly hasCommand?: true
  readonly hasShift?: true
  readonly hasAlt?: true
  /** Heard, but shown nowhere: for keys that hands expect to do the same. */
  readonly isUnspoken?: true
}

/** The parts of a keyboard event that tell what was pressed. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

export function matchesShortcut(event: KeyPress, shortcut: Shortcut): boolean {
  const { key, hasCommand = false, hasShift = false, hasAlt = false } = shortcut
  // On a Mac Ctrl belongs to the text field: Ctrl+K there deletes to the end of the line.
  const isCommand = isOnMac() ? event.metaKey : hasCommandKey(event)
  if (isCommand !== hasCommand || event.altKey !== hasAlt || (!hasCommand && event.ctrlKey)) return false
  // Alone, Shift often only helps to write the sign.
  if ((hasCommand || hasShift) && event.shiftKey !== hasShift) return false
  return /^[A-Z]$/.test(key) ? isLetterKey(event, key.toLowerCase()) : event.key === key
}

/** The value of `aria-keyshortcuts` for keys that do the same. */
export function nameKeys(shortcuts: readonly Shortcut[], isMac = isOnMac()): string {
  return shortcuts
    .filter(({ isUnspoken }) => !isUnspoken)
    .map(({ key, hasCommand, hasShift, hasAlt }) =>
      [
        hasCommand && (isMac ? 'Meta' : 'Control'),
        hasAlt && 'Alt',
        hasShift && 'Shift',
        key === ' ' ? 'Space' : key,
      ]
        .filter(Boolean)
        .join('+'),
    )
    .join(' ')
}

/** Where Cmd takes the place of Ctrl. */
export function isOnMac(): boolean {
  return /^(Mac|iP)/.test(globalThis.navigator?.platform ?? '')
}
