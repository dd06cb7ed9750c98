import type { NoteColour } from '../domain/canvas'
import type { SegmentMark } from '../domain/segments/segment-details'

/** The light theme of src/ui/tokens.css: paper has no dark theme. */
export const palette = {
  paper: '#ffffff',
  surface: '#fffdf9',
  line: '#ddd7cb',
  ink: '#23211d',
  ink2: '#554f45',
  accent: '#0b6e63',
} as const

export const noteFills = {
  yellow: '#fbeeb0',
  blue: '#d7e8fa',
  green: '#d9f0d3',
  rose: '#fadbdc',
  violet: '#e7def7',
  plain: '#ffffff',
} satisfies Record<NoteColour, string>

export const noteEdges = {
  yellow: '#e3cf74',
  blue: '#a9c8e8',
  green: '#a8d29f',
  rose: '#e6aeb0',
  violet: '#c3b2e4',
  plain: '#cbc4b6',
} satisfies Record<NoteColour, string>

export const segmentColours = {
  orange: '#c05f0a',
  blue: '#2f6fd0',
  green: '#2f8a3c',
  crimson: '#c2274b',
  purple: '#8a45c9',
  teal: '#0f8292',
  brown: '#85552b',
  slate: '#5b6575',
} satisfies Record<SegmentMark, string>
