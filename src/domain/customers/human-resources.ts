import { type Canvas, listNotes, type Note } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import { listTies } from '../relationships/list-ties'

/** Somebody among the key resources, with the relationships he is linked with, in order (R87). */
export interface HumanResource {
  readonly resource: Note
  readonly relationships: readonly Note[]
}

export function listHumanResources(canvas: Canvas): readonly HumanResource[] {
  const { relationshipBlock } = findCanvasKind(canvas)
  const ties = listTies(canvas, 'keyResources', relationshipBlock)
  const relationships = listNotes(canvas, relationshipBlock)
  return listNotes(canvas, 'keyResources')
    .filter(({ kinds }) => kinds.includes('resource.human'))
    .map((resource) => ({
      resource,
      relationships: relationships.filter(({ id }) => ties.get(resource.id)?.has(id)),
    }))
}
