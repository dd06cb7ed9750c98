import { isOnMac, type Shortcut } from './shortcut'

const signs: Readonly<Record<string, string>> = {
  Arrows: '↑ ↓ ← →',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
}

/** As people see it on their own keyboard: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function writeShortcut({ key, hasCommand, hasShift, hasAlt }: Shortcut, isMac = isOnMac()): string {
  const sign = signs[key] ?? key
  if (isMac) return `${hasAlt ? '⌥' : ''}${hasShift ? '⇧' : ''}${hasCommand ? '⌘' : ''}${sign}`
  return [hasCommand && 'Ctrl', hasAlt && 'Alt', hasShift && 'Shift', sign].filter(Boolean).join('+')
}
