import type { NoteColour } from '../../../domain/canvas'

/** The colours of other tools by name; what is not here has no colour of its own. */
const coloursByName: ReadonlyMap<string, NoteColour> = new Map<string, NoteColour>([
  ['yellow', 'yellow'],
  ['amber', 'yellow'],
  ['orange', 'yellow'],
  ['blue', 'blue'],
  ['sky', 'blue'],
  ['cyan', 'blue'],
  ['teal', 'green'],
  ['green', 'green'],
  ['lime', 'green'],
  ['emerald', 'green'],
  ['rose', 'rose'],
  ['red', 'rose'],
  ['pink', 'rose'],
  ['violet', 'violet'],
  ['purple', 'violet'],
  ['indigo', 'violet'],
  ['fuchsia', 'violet'],
])

/** Where each colour ends on the circle of hues, in degrees. */
const coloursByHue: readonly (readonly [number, NoteColour])[] = [
  [20, 'rose'],
  [70, 'yellow'],
  [170, 'green'],
  [250, 'blue'],
  [310, 'violet'],
  [360, 'rose'],
]

/** Paler than this is white or grey, which nobody chose to tell something. */
const LEAST_SPREAD = 24

/** The colour of a note that comes nearest to a name or `#rrggbb`; undefined where there is none to speak of. */
export function findNoteColour(written: string): NoteColour | undefined {
  const name = written.trim().toLowerCase()
  return coloursByName.get(name) ?? findByHue(name)
}

function findByHue(code: string): NoteColour | undefined {
  const digits = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/.exec(code)?.[1] ?? readShort(code)
  if (!digits) return undefined
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
  const most = Math.max(red, green, blue)
  const spread = most - Math.min(red, green, blue)
  if (spread < LEAST_SPREAD) return undefined
  const hue = 60 * findSixth(red, green, blue, most, spread)
  return coloursByHue.find(([end]) => hue <= end)?.[1]
}

/** `#rgb` stands for `#rrggbb`. */
function readShort(code: string): string | undefined {
  return /^#([0-9a-f]{3})$/.exec(code)?.[1]?.replace(/./g, '$&$&')
}

function findSixth(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return ((green - blue) / spread + 6) % 6
  return most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4
}
