import { type Check, nameHint } from './check'
import { isLinked, listFilledNeighbours } from './checked-model'
import { hasNoLinks, isWorthLinking } from './unlinked-notes'

/** A note that has to do with no other, in a block where others are linked or that holds no other note (R70). */
export const unlinkedNote: Check = {
  id: 'unlinkedNote',
  weight: 'gap',
  isGeneral: true,
  find: (model) => {
    if (!isWorthLinking(model)) return []
    return model.kind.fillingOrder.flatMap((block) => {
      const notes = model.notesByBlock.get(block) ?? []
      if (hasNoLinks(model, notes)) return []
      const blocks = listFilledNeighbours(model, block)
      return notes
        .filter(({ id }) => !isLinked(model, id))
        .map(({ id }) => ({
          id: nameHint('unlinkedNote', id),
          check: 'unlinkedNote' as const,
          block,
          noteIds: [id],
          mends: [
            ...(blocks.length > 0 ? [{ type: 'link' as const, end: id, blocks }] : []),
            { type: 'openNote' as const, noteId: id },
          ],
        }))
    })
  },
}
