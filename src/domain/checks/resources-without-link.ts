import { hasBlock } from '../kinds/index'
import { type Check, nameHint } from './check'
import { isLinkedWith, notesOf } from './checked-model'

/** Whoever says whether the resources are enough for a segment (R73) says which they are. */
export const resourcesWithoutLink: Check = {
  id: 'resourcesWithoutLink',
  weight: 'gap',
  find: (model) =>
    notesOf(model, model.kind.segmentBlock)
      .filter(() => hasBlock(model.kind, 'keyResources'))
      .filter(({ id, segment }) => segment?.resources && !isLinkedWith(model, id, 'keyResources'))
      .map(({ id }) => ({
        id: nameHint('resourcesWithoutLink', id),
        check: 'resourcesWithoutLink' as const,
        block: model.kind.segmentBlock,
        noteIds: [id],
        blocks: ['keyResources' as const],
        mends: [
          model.notesByBlock.has('keyResources')
            ? { type: 'link' as const, end: id, blocks: ['keyResources' as const] }
            : { type: 'openBlock' as const, block: 'keyResources' as const },
          { type: 'openNote' as const, noteId: id },
        ],
      })),
}
