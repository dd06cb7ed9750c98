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
 * The path of a line between two notes, from edge to edge. Notes side by side are joined across the gap; notes one
 * below the other by an arc beside them, on the side where the board of the given width has room; a note that is
 * linked with itself has a loop at its corner.
 */
export function drawLine(from: Box, to: Box, width: number): string {
  if (from === to) return drawLoop(from)
  if (from.right <= to.left) return drawAcross(from.right, centre(from), to.left, centre(to))
  if (to.right <= from.left) return drawAcross(from.left, centre(from), to.right, centre(to))
  return drawBeside(from, to, width)
}

function drawAcross(x: number, y: number, endX: number, endY: number): string {
  const middle = (x + endX) / 2
  return draw`M ${x} ${y} C ${middle} ${y}, ${middle} ${endY}, ${endX} ${endY}`
}

function drawBeside(from: Box, to: Box, width: number): string {
  const distance = Math.abs(centre(from) - centre(to))
  const swing = Math.min(WIDEST_SWING, LEAST_SWING + distance / 12)
  const isRight = Math.max(from.right, to.right) + swing <= width
  const [x, endX] = isRight ? [from.right, to.right] : [from.left, to.left]
  const outermost = isRight ? Math.max(x, endX) + swing : Math.max(1, Math.min(x, endX) - swing)
  return draw`M ${x} ${centre(from)} C ${outermost} ${centre(from)}, ${outermost} ${centre(to)}, ${endX} ${centre(to)}`
}

function drawLoop({ right, top }: Box): string {
  const side = 12
  return draw`M ${right - side} ${top} c 0 ${-side}, ${side} ${-side}, ${side} ${side}`
}

function centre({ top, bottom }: Box): number {
  return (top + bottom) / 2
}

/** Tenths of a pixel are enough. */
function draw(texts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return texts.reduce(
    (path, text, index) => `${path}${Math.round((numbers[index - 1] ?? 0) * 10) / 10}${text}`,
  )
}
