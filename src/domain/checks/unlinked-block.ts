import { type Check, type Hint, nameHint } from './check'
import { hasNoLinks, isWorthLinking } from './unlinked-notes'

/** Several notes, none of them linked: said once for the block, not for each of three hundred notes (R70). */
export const unlinkedBlock: Check = {
  id: 'unlinkedBlock',
  weight: 'gap',
  isGeneral: true,
  find: (model) => {
    if (!isWorthLinking(model)) return []
    return model.kind.fillingOrder.flatMap((block): Hint[] => {
      const notes = model.notesByBlock.get(block)
      if (!notes || !hasNoLinks(model, notes)) return []
      return [
        {
          id: nameHint('unlinkedBlock', block),
          check: 'unlinkedBlock',
          block,
          noteIds: notes.map(({ id }) => id),
          mends: [{ type: 'openBlock', block }],
        },
      ]
    })
  },
}
