import { useTranslation } from 'react-i18next'
import type { Canvas, NoteId } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import type { Scene } from '../../domain/workshop/tell-story'

/** What steps and scenes are called, and what is said when one comes on. */
export function useSceneWords({ notesById, pitch }: Pick<Canvas, 'notesById' | 'pitch'>) {
  const { t } = useTranslation(['presentation', 'blocks'])
  const nameBlock = (block: BlockId) => t(`blocks:${block}` as 'blocks:channels')
  const textOf = (id: NoteId) => notesById.get(id)?.text ?? ''
  return {
    nameBlock,
    /** The step that a scene belongs to: the sentence, a block or a note. */
    nameStep: ({ key, block, noteIds }: Scene) => {
      if (key.startsWith('note/')) return textOf(noteIds[0] ?? '')
      return block ? nameBlock(block) : t('step.pitch')
    },
    /** The scene, with its number where the step has several. */
    nameScene: ({ key, block, noteIds, part, partCount }: Scene) => {
      if (key.startsWith('note/')) return textOf(noteIds[0] ?? '')
      if (!block) return t('step.pitch')
      return partCount > 1
        ? t('step.part', { block: nameBlock(block), part, total: partCount })
        : nameBlock(block)
    },
    /** What a screen reader says of it. */
    tellScene: ({ block, noteIds }: Scene, step: number, total: number) =>
      block
        ? t('told.block', { step, total, block: nameBlock(block), notes: noteIds.map(textOf).join(' · ') })
        : t('told.pitch', { step, total, text: pitch }),
  }
}
