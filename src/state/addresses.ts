import type { CanvasId, LinkEnd, NoteId } from '../domain/canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import type { VersionId } from '../storage/storage'

/*
 * Addresses within the app, behind the `#`, so that the built folder needs no rewrites on any server.
 * They hold ids only, never a word of a canvas.
 */

export const libraryAddress = '/'
export const binAddress = '/bin'
/** Where a teacher reads what was handed in. */
export const handInsAddress = '/hand-ins'
/** All canvases of a project on one page, over criteria of one's own. */
export const portfolioAddress = '/portfolio'

/** An assignment that is given away: the only address that carries words, which are the teacher's and no canvas's. */
export function assignmentAddress(packed: string): string {
  return `/assignment/${packed}`
}

/** The id in a part of an address. Addresses are typed by hand too: a part that is not well formed names nothing. */
export function readAddressPart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

export function canvasAddress(id: CanvasId): string {
  return `/canvas/${encodeURIComponent(id)}`
}

export function blockAddress(id: CanvasId, block: BlockId): string {
  return `${canvasAddress(id)}/block/${block}`
}

export function outlineAddress(id: CanvasId): string {
  return `${canvasAddress(id)}/outline`
}

/** A section of the block's full view; what it has open where an id is given, such as a run. */
export function sectionAddress(id: CanvasId, block: BlockId, section: string, part?: string): string {
  const address = `${blockAddress(id, block)}/${section}`
  return part === undefined ? address : `${address}/${encodeURIComponent(part)}`
}

/** The threads of the canvas; those of one note or motivation where an id is given. */
export function threadsAddress(id: CanvasId, start?: LinkEnd): string {
  const view = `${canvasAddress(id)}/threads`
  return start === undefined ? view : `${view}/${encodeURIComponent(start)}`
}

export function reportAddress(id: CanvasId): string {
  return `${canvasAddress(id)}/report`
}

/** The parts of the workshop, in the order in which founders go through them. */
export const workshopParts = ['agenda', 'tests', 'votes', 'alternatives'] as const

export type WorkshopPart = (typeof workshopParts)[number]

/** The workshop; `detail` is what a part has open, such as a note among the tests. */
export function workshopAddress(id: CanvasId, part: WorkshopPart = 'agenda', detail?: string): string {
  const address = `${canvasAddress(id)}/workshop/${part}`
  return detail === undefined ? address : `${address}/${encodeURIComponent(detail)}`
}

/** The canvas told step by step on the whole screen. */
export function presentAddress(id: CanvasId): string {
  return `${canvasAddress(id)}/present`
}

/** The second window of a presentation, for who speaks. */
export function speakerAddress(id: CanvasId): string {
  return `${canvasAddress(id)}/speaker`
}

export function checksAddress(id: CanvasId): string {
  return `${canvasAddress(id)}/checks`
}

/** What has changed between two states of this canvas, or between it and another; `state/compare` reads the sides. */
export function compareAddress(id: CanvasId, ...sides: readonly string[]): string {
  return [canvasAddress(id), 'compare', ...sides.map(encodeURIComponent)].join('/')
}

/** The list of versions, and one of them where an id is given. */
export function versionsAddress(id: CanvasId, version?: VersionId): string {
  const list = `${canvasAddress(id)}/versions`
  return version === undefined ? list : `${list}/${encodeURIComponent(version)}`
}

export function noteAddress(id: CanvasId, note: NoteId): string {
  return `${canvasAddress(id)}/note/${encodeURIComponent(note)}`
}
