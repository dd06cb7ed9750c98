/** Where a note stands, in pixels from the corner of the board. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How far a line swings out beside notes that stand one below the other. */
const LEAST_SWING = 14
const WIDEST_SWING = 44

/**
 * The path of a line between two notes, from edge to edge. Notes side by side are joined across the gap, notes in
 * different rows that reach over one another from top to bottom; notes of one column by an arc beside them, on the side
 * where the board of the given width has room. A note that is linked with itself has a loop at its corner.
 */
export function drawLine(from: Box, to: Box, width: number): string {
  if (from === to) return drawLoop(from)
  if (from.right <= to.left) return drawAcross(from.right, middle(from), to.left, middle(to))
  if (to.right <= from.left) return drawAcross(from.left, middle(from), to.right, middle(to))
  if (isSameColumn(from, to)) return drawBeside(from, to, width)
  if (from.bottom <= to.top) return drawDown(centre(from), from.bottom, centre(to), to.top)
  if (to.bottom <= from.top) return drawDown(centre(from), from.top, centre(to), to.bottom)
  return drawBeside(from, to, width)
}

function isSameColumn(one: Box, other: Box): boolean {
  return Math.abs(one.left - other.left) < 2 && Math.abs(one.right - other.right) < 2
}

function drawAcross(x: number, y: number, endX: number, endY: number): string {
  const half = (x + endX) / 2
  return draw`M ${x} ${y} C ${half} ${y}, ${half} ${endY}, ${endX} ${endY}`
}

function drawDown(x: number, y: number, endX: number, endY: number): string {
  const half = (y + endY) / 2
  return draw`M ${x} ${y} C ${x} ${half}, ${endX} ${half}, ${endX} ${endY}`
}

function drawBeside(from: Box, to: Box, width: number): string {
  const distance = Math.abs(middle(from) - middle(to))
  const swing = Math.min(WIDEST_SWING, LEAST_SWING + distance / 12)
  const isRight = Math.max(from.right, to.right) + swing <= width
  const [x, endX] = isRight ? [from.right, to.right] : [from.left, to.left]
  const outermost = isRight ? Math.max(x, endX) + swing : Math.max(1, Math.min(x, endX) - swing)
  return draw`M ${x} ${middle(from)} C ${outermost} ${middle(from)}, ${outermost} ${middle(to)}, ${endX} ${middle(to)}`
}

function drawLoop({ right, top }: Box): string {
  const side = 12
  return draw`M ${right - side} ${top} c 0 ${-side}, ${side} ${-side}, ${side} ${side}`
}

function centre({ left, right }: Box): number {
  return (left + right) / 2
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2
}

/** Tenths of a pixel are enough. */
function draw(texts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return texts.reduce(
    (path, text, index) => `${path}${Math.round((numbers[index - 1] ?? 0) * 10) / 10}${text}`,
  )
}
