import type * as Y from 'yjs'
import { normaliseText } from '../domain/normal-text'

/**
 * Turns a shared text into the wanted one by the smallest single replacement, so that what another
 * person types elsewhere in the same text survives. Text is kept in NFC (R18).
 */
export function replaceText(shared: Y.Text, wanted: string): void {
  const before = shared.toString()
  const after = normaliseText(wanted)
  if (before === after) return
  let start = 0
  const shorter = Math.min(before.length, after.length)
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  if (isLowSurrogate(before, start)) start -= 1
  if (isLowSurrogate(before, before.length - end) || isLowSurrogate(after, after.length - end)) end -= 1
  const removed = before.length - end - start
  const inserted = after.slice(start, after.length - end)
  if (removed > 0) shared.delete(start, removed)
  if (inserted) shared.insert(start, inserted)
}

/** Whether an edit at this place would tear a character outside the basic plane (an emoji) in two. */
function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff
}
