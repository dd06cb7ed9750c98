/** The parts of a keyboard event that tell which letter was meant. */
interface LetterEvent {
  readonly key: string
  readonly code: string
}

/**
 * Whether a key means a Latin letter. Where the layout gives a Latin letter it counts (AZERTY moves them about);
 * where it gives none (Georgian letters, Turkish ı) the place of the key counts.
 */
export function isLetterKey(event: LetterEvent, letter: string): boolean {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase() === letter
  return event.code.toLowerCase() === `key${letter}`
}

/** Ctrl, or Cmd on a Mac. */
export function hasCommandKey(event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean {
  return event.ctrlKey || event.metaKey
}
