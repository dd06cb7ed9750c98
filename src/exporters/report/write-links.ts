import { type LinkEnd, PARKING, type PlaceId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { listKindsOf } from '../../domain/relationships/kind-aspects'
import type { ReportText } from './report-node'
import { listNeighbours, type Neighbour, nameEnd, type ReportSource } from './report-source'
import { writeFact } from './write-rich-text'

/** What a relationship or motivation is linked with, one line per block (R47, R51), each link with what it means. */
export function writeNeighbours(source: ReportSource, end: LinkEnd, indent: number): readonly ReportText[] {
  const neighbours = listNeighbours(source, end)
  const isLater = ({ link }: Neighbour) => link.isLater === true
  const inPlace = (place: Neighbour['place']) => neighbours.filter((each) => each.place === place)
  const write = (label: string, among: readonly Neighbour[]) =>
    among.length > 0
      ? [writeFact(label, among.map((each) => wordNeighbour(source, each)).join('; '), indent)]
      : []
  const { words } = source
  const motivations = inPlace('motivations')
  return [
    ...listPlaces(source).flatMap((place) => write(words.block(place), inPlace(place))),
    ...write(
      words.motivations,
      motivations.filter((each) => !isLater(each)),
    ),
    ...write(words.motivationsLater, motivations.filter(isLater)),
  ]
}

function listPlaces({ canvas }: ReportSource): readonly PlaceId[] {
  return [...findCanvasKind(canvas).fillingOrder, PARKING]
}

/** The name with the phases that a channel covers (R08), and the meaning of the link. */
function wordNeighbour(source: ReportSource, { id, link }: Neighbour): string {
  const note = source.canvas.notesById.get(id)
  const phases = note ? listKindsOf(note, 'phase').map(source.words.kind) : []
  const name = `${nameEnd(source, id) ?? ''}${phases.length > 0 ? ` [${phases.join(', ')}]` : ''}`
  return link.label ? `${name} – ${link.label}` : name
}
