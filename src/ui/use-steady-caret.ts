import { type RefObject, useLayoutEffect } from 'react'

type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps the caret between the same letters when the text of the field changes from elsewhere, such as another tab.
 * A browser puts it at the end, and what is typed next would land there.
 */
export function useSteadyCaret(field: RefObject<TextField | null>, text: string): void {
  // While drawing, the field still holds its former text; its own typing it holds already.
  const caret = readCaret(field.current, text)
  useLayoutEffect(() => {
    if (caret) field.current?.setSelectionRange(caret.start, caret.end)
  })
}

function readCaret(element: TextField | null, text: string) {
  if (!element || element !== document.activeElement || element.value === text) return undefined
  const place = (offset: number | null) => carryOffset(element.value, text, offset ?? text.length)
  return { start: place(element.selectionStart), end: place(element.selectionEnd) }
}

/** Where a place between two letters comes to stand when one stretch of the text is replaced. */
export function carryOffset(before: string, after: string, offset: number): number {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  if (offset <= start) return offset
  if (offset >= before.length - end) return offset + after.length - before.length
  return after.length - end
}
