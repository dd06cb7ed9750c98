/** A run of text in one look. Colours are `#rrggbb`, sizes points; what is absent comes from the placeholder. */
export interface SlideRun {
  readonly text: string
  readonly isBold?: boolean
  readonly colour?: string
  readonly size?: number
  /** Words of the program, whose language may differ from the content's. */
  readonly isFixed?: boolean
}

export interface SlideParagraph {
  readonly runs: readonly SlideRun[]
  /** A point of a list, at its level from 0; plain text stands at the margin. */
  readonly list?: number | undefined
}

/** A place on a slide in points from its upper left corner. */
export interface SlideBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A shape with text in it that stands on the slide by itself. */
export interface SlideShape {
  /** How lists of shapes and screen readers call it. */
  readonly name: string
  /** What it is, for who does not see it; absent where its text says it. */
  readonly description?: string | undefined
  readonly box: SlideBox
  readonly form: 'rectangle' | 'rounded' | 'bare'
  readonly fill?: string | undefined
  readonly edge?: { readonly colour: string; readonly isDashed: boolean } | undefined
  readonly padding: number
  readonly paragraphs: readonly SlideParagraph[]
  /** Distance from line to line in points: the same whatever font there is in the end. */
  readonly lineHeight: number
}

interface SlideBase {
  /** The title in the outline; every slide has one. */
  readonly title: string
  readonly isTitleFixed?: boolean
  /** What the speaker reads. */
  readonly notes: readonly SlideParagraph[]
}

/** A slide with a list, or the one that shows the canvas in shapes. */
export type Slide =
  | (SlideBase & { readonly type: 'list'; readonly body: readonly SlideParagraph[]; readonly size: number })
  | (SlideBase & { readonly type: 'canvas'; readonly shapes: readonly SlideShape[] })

/** 16:9, in points: 13⅓ by 7½ inches. */
export const SLIDE_WIDTH = 960
export const SLIDE_HEIGHT = 540

/** Where titles and lists stand; the canvas has a title of its own size. */
export const titleBox: SlideBox = { x: 48, y: 26, width: 864, height: 62 }
export const bodyBox: SlideBox = { x: 48, y: 100, width: 864, height: 388 }
export const canvasTitleBox: SlideBox = { x: 24, y: 12, width: 912, height: 32 }
export const numberBox: SlideBox = { x: 812, y: 514, width: 124, height: 20 }
