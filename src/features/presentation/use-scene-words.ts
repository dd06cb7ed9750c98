import { useTranslation } from 'react-i18next'
import type { Canvas, NoteId } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import type { Scene } from '../../domain/workshop/tell-story'
import { fillPhrase, type Phrase } from '../../editing/phrase'

type TitledCanvas = Pick<Canvas, 'notesById' | 'pitch' | 'contentLanguage'>

/** What steps and scenes are called, and what is said when one comes on. */
export function useSceneWords({ notesById, pitch, contentLanguage }: TitledCanvas) {
  const { t } = useTranslation(['presentation', 'blocks'])
  const nameBlock = (block: BlockId) => t(`blocks:${block}` as 'blocks:channels')
  const quote = (text: string): Phrase => [{ text, lang: contentLanguage }]
  const textOf = (id: NoteId) => notesById.get(id)?.text ?? ''
  return {
    nameBlock,
    /** The step that a scene belongs to: the sentence, a block or a note. */
    nameStep: ({ key, block, noteIds }: Scene): Phrase => {
      if (key.startsWith('note/')) return quote(textOf(noteIds[0] ?? ''))
      return [block ? nameBlock(block) : t('step.pitch')]
    },
    /** The scene, with its number where the step has several. */
    nameScene: ({ key, block, noteIds, part, partCount }: Scene): Phrase => {
      if (key.startsWith('note/')) return quote(textOf(noteIds[0] ?? ''))
      if (!block) return [t('step.pitch')]
      const name = nameBlock(block)
      return [partCount > 1 ? t('step.part', { block: name, part, total: partCount }) : name]
    },
    /** What a screen reader says of it. */
    tellScene: ({ block, noteIds }: Scene, step: number, total: number): Phrase => {
      if (!block)
        return fillPhrase({ text: quote(pitch) }, (marks) => t('told.pitch', { step, total, ...marks }))
      const notes = quote(noteIds.map(textOf).join(' · '))
      return fillPhrase({ notes }, (marks) =>
        t('told.block', { step, total, block: nameBlock(block), ...marks }),
      )
    },
  }
}
