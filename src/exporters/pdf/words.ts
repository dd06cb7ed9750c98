import type { PlaceId } from '../../domain/canvas'
import type { MotivationKindId, NoteKindId, QuestionId } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import type { QuestionProgress } from '../../domain/progress'
import { formatDate } from '../../i18n/formats/dates'
import { loadTexts } from '../../i18n/texts'

/** The fixed words of a PDF in one language. */
export interface Words {
  readonly language: Language
  readonly untitled: string
  readonly canvas: string
  readonly details: string
  readonly questions: string
  readonly motivations: string
  readonly addition: string
  readonly colours: string
  readonly described: string
  readonly author: (author: string) => string
  readonly date: (date: Date) => string
  readonly block: (id: PlaceId) => string
  readonly question: (id: QuestionId) => string
  /** The term of a kind; undefined for one from a newer version, whose words are not known. */
  readonly kind: (id: NoteKindId | MotivationKindId) => string | undefined
  readonly moreNotes: (count: number, page: number) => string
  readonly parkedNotes: (count: number, page: number) => string
  readonly continued: (page: number) => string
  readonly answered: (progress: QuestionProgress) => string
}

export async function loadWords(language: Language): Promise<Words> {
  const t = await loadTexts(language, ['report', 'blocks', 'guide', 'kinds'])
  return {
    language,
    untitled: t('report:untitled'),
    canvas: t('report:canvas'),
    details: t('report:details'),
    questions: t('report:questions'),
    motivations: t('report:motivations'),
    addition: t('report:addition'),
    colours: t('report:colours'),
    described: t('report:described'),
    author: (author) => t('report:author', { author }),
    date: (date) => formatDate(date, language, 'long'),
    block: (id) => t(`blocks:${id}`),
    question: (id) => t(`guide:questions.${id}`, { defaultValue: id }),
    kind: (id) => t(`kinds:${id}.term`, { defaultValue: '' }) || undefined,
    moreNotes: (count, page) => t('report:moreNotes', { count, page }),
    parkedNotes: (count, page) => t('report:parkedNotes', { count, page }),
    continued: (page) => t('report:continued', { page }),
    answered: ({ answered, total }) => t('report:answered', { answered, total }),
  }
}
