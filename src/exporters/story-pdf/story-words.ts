import type { Canvas } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import type { Scene } from '../../domain/workshop/tell-story'
import { loadTexts } from '../../i18n/texts'
import { loadWords, type Words } from '../report/words'

/** The fixed words of the pages of a story. */
export interface StoryWords {
  readonly report: Words
  /** What a scene is called in a list. */
  readonly nameScene: (scene: Scene) => string
  /** What stands on the only page of a story that has nothing to tell. */
  readonly nothing: string
}

export async function loadStoryWords(
  language: Language,
  { notesById }: Pick<Canvas, 'notesById'>,
): Promise<StoryWords> {
  const [report, t] = await Promise.all([loadWords(language), loadTexts(language, ['presentation'])])
  return {
    report,
    nameScene: ({ key, block, noteIds, part, partCount }) => {
      if (!block) return t('presentation:step.pitch')
      if (key.startsWith('note/')) return notesById.get(noteIds[0] ?? '')?.text ?? ''
      const name = report.block(block)
      return partCount > 1 ? t('presentation:step.part', { block: name, part, total: partCount }) : name
    },
    nothing: t('presentation:empty.text'),
  }
}
