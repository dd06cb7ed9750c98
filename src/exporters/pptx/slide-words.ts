import type { Language } from '../../domain/language'
import { loadTexts } from '../../i18n/texts'
import { loadWords, type Words } from '../report/words'
import type { Deck } from './package/list-parts'

/** The fixed words of slides, and those of the report for what the speaker reads. */
export interface SlideWords {
  readonly report: Words
  readonly names: Deck['names'] & { readonly pitch: string }
  readonly moreNotes: (count: number, slide: number) => string
  readonly inFull: (slide: number) => string
  /** The title of one of several slides about the same. */
  readonly part: (title: string, part: number, total: number) => string
  readonly noteIn: (block: string) => string
  readonly noNotes: string
}

export async function loadSlideWords(language: Language): Promise<SlideWords> {
  const report = await loadWords(language)
  const t = await loadTexts(language, ['slides'])
  return {
    report,
    names: {
      title: t('slides:names.title'),
      list: t('slides:names.list'),
      number: t('slides:names.number'),
      notes: t('slides:names.notes'),
      picture: t('slides:names.picture'),
      canvas: t('slides:names.canvas'),
      pitch: t('slides:names.pitch'),
    },
    moreNotes: (count, slide) => t('slides:moreNotes', { count, slide }),
    inFull: (slide) => t('slides:inFull', { slide }),
    part: (title, part, total) => t('slides:part', { title, part, total }),
    noteIn: (block) => t('slides:noteIn', { block }),
    noNotes: t('slides:noNotes'),
  }
}
