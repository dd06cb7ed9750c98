import { uuidv4 } from 'lib0/random'

/** A new id for a canvas, note, link or motivation. Works without a secure context, unlike `crypto.randomUUID`. */
export function newId(): string {
  return uuidv4()
}
