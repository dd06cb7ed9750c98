import type { FileCanvas } from '../../domain/canvas-file'
import type { ImportFailure } from '../importer'

/** Notes, motivations and links share one space of ids, and a link joins two notes or motivations of the file. */
export function findIdFailure(canvas: FileCanvas): ImportFailure | undefined {
  const notes = [...Object.values(canvas.blocks), canvas.parking].flatMap((list) => list ?? [])
  const links = canvas.links ?? []
  const ends = new Set<string>()
  for (const { id } of [...notes, ...(canvas.motivations ?? [])]) {
    if (ends.has(id)) return { type: 'duplicateId', id }
    ends.add(id)
  }
  const linkIds = new Set<string>()
  for (const { id } of links) {
    if (ends.has(id) || linkIds.has(id)) return { type: 'duplicateId', id }
    linkIds.add(id)
  }
  const missing = links.flatMap(({ from, to }) => [from, to]).find((end) => !ends.has(end))
  return missing === undefined ? undefined : { type: 'brokenReference', id: missing }
}
