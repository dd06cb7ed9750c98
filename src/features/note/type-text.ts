/**
 * Changes a field's text as if it had been typed, so that the browser's own undo in the field goes on working; the
 * field hears of it as of any input. Answers false where the browser cannot do that.
 */
export function typeText(field: HTMLTextAreaElement, wanted: string): boolean {
  const before = field.value
  const shorter = Math.min(before.length, wanted.length)
  let start = 0
  while (start < shorter && before[start] === wanted[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === wanted.at(-1 - end)) end += 1
  field.setSelectionRange(start, before.length - end)
  const inserted = wanted.slice(start, wanted.length - end)
  // No other way reaches the field's history; every browser still has this one.
  return document.execCommand?.(inserted ? 'insertText' : 'delete', false, inserted) ?? false
}
