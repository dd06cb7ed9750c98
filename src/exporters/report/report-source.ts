import type { Canvas, Link, LinkEnd, PlaceId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { listLinksByEnd } from '../../domain/links-by-end'
import type { ReportDepth, ReportSettings } from '../../domain/report/report-settings'
import { reportDepths, usualReport } from '../../domain/report/report-settings'
import type { Words } from './words'

/** What the report is written from. */
export interface ReportSource {
  readonly canvas: Canvas
  readonly words: Words
  readonly settings: ReportSettings
  readonly linksByEnd: ReadonlyMap<LinkEnd, readonly Link[]>
}

export function makeReportSource(
  canvas: Canvas,
  words: Words,
  settings: ReportSettings = findSettings(canvas),
): ReportSource {
  return { canvas, words, settings, linksByEnd: listLinksByEnd(canvas) }
}

/** The settings of the canvas, or the usual ones. */
export function findSettings(canvas: Pick<Canvas, 'kind' | 'report'>): ReportSettings {
  return canvas.report ?? usualReport(findCanvasKind(canvas))
}

/** Whether the report goes as deep as that. */
export function goesTo({ settings }: Pick<ReportSource, 'settings'>, depth: ReportDepth): boolean {
  return reportDepths.indexOf(settings.depth) >= reportDepths.indexOf(depth)
}

/** A note or motivation on one line; a stroke for one without text, undefined for one that is gone. */
export function nameEnd({ canvas }: Pick<ReportSource, 'canvas'>, end: LinkEnd): string | undefined {
  const found = canvas.notesById.get(end) ?? canvas.motivationsById.get(end)
  return found && (found.text.trim().replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ') || '–')
}

/** A note or motivation at the other end of a link, with what the link means. */
export interface Neighbour {
  readonly link: Link
  readonly id: LinkEnd
  /** Where it stands; motivations stand in no block. */
  readonly place: PlaceId | 'motivations'
}

/** What is linked with a note or motivation. What is gone is left out, as the app does not show it either. */
export function listNeighbours({ canvas, linksByEnd }: ReportSource, end: LinkEnd): readonly Neighbour[] {
  return (linksByEnd.get(end) ?? []).flatMap((link): Neighbour[] => {
    const id = link.from === end ? link.to : link.from
    if (canvas.motivationsById.has(id)) return [{ link, id, place: 'motivations' }]
    const note = canvas.notesById.get(id)
    return note ? [{ link, id, place: note.place.block }] : []
  })
}
