/*
 * Stands in for `lib0/logging` (vite.config.ts): Yjs warns the people who write programs, and for colours in the console it
 * would bring along 5 kB that every first visit has to load.
 */

export const BOLD = ''
export const UNBOLD = ''
export const RED = ''
export const ORANGE = ''

export function print(...parts: readonly unknown[]): void {
  console.log(...parts.filter((part) => part !== ''))
}

export function warn(...parts: readonly unknown[]): void {
  console.warn(...parts)
}
