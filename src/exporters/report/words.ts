import type { Assignment } from '../../domain/assignment/assignment'
import { PARKING, type PlaceId } from '../../domain/canvas'
import { isBlockId } from '../../domain/kinds/block-ids'
import type { MotivationKindId, NoteKindId, QuestionId } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import type { QuestionProgress } from '../../domain/progress'
import type { ToolTableWords } from '../../domain/reach/tool-table'
import type { CustomerStage } from '../../domain/relationships/relationship-kinds'
import type { ReportPart } from '../../domain/report/report-settings'
import { loadCountryNames } from '../../i18n/country-names'
import { formatDate, formatDay } from '../../i18n/formats/dates'
import { loadTexts } from '../../i18n/texts'
import { loadToolTableWords } from '../../i18n/tool-table-words'
import { type CustomerWords, loadCustomerWords } from './customer-words'
import { type FactWords, loadFactWords } from './fact-words'
import { loadRunWords, type RunWords } from './run-words'
import { loadTestWords, type TestWords } from './test-words'

/** The fixed words of a PDF in one language. */
export interface Words extends FactWords {
  readonly language: Language
  readonly untitled: string
  readonly canvas: string
  readonly details: string
  readonly questions: string
  readonly motivations: string
  readonly motivationsLater: string
  readonly why: string
  readonly means: string
  readonly segmentTable: string
  readonly channelTable: string
  readonly segment: string
  readonly channel: string
  readonly relationships: string
  readonly noRelationship: string
  readonly withoutSegment: string
  readonly withoutChannel: string
  readonly note: string
  readonly notes: string
  /** What one of the nine is called. */
  readonly blockTerm: string
  readonly linkedWith: string
  readonly meaning: string
  readonly shortName: string
  readonly addition: string
  readonly colours: string
  readonly described: string
  readonly author: (author: string) => string
  /** The assignment, its course and its day (R16), as far as they are known. */
  readonly assignment: (assignment: Assignment) => readonly string[]
  /** The beginning of the fingerprint, as `shortenFingerprint` gives it. */
  readonly fingerprint: (short: string) => string
  readonly date: (date: Date) => string
  readonly block: (id: PlaceId) => string
  readonly part: (part: ReportPart) => string
  readonly question: (id: QuestionId) => string
  /** The term of a kind; its id where it is from a newer version, whose words are not known. */
  readonly kind: (id: NoteKindId | MotivationKindId | CustomerStage) => string
  /** Where no page tells them, what is not shown is said without one. */
  readonly moreNotes: (count: number, page: number | undefined) => string
  readonly parkedNotes: (count: number, page: number | undefined) => string
  readonly moreSegments: (count: number, page: number | undefined) => string
  readonly continued: (page: number | undefined) => string
  readonly customers: CustomerWords
  readonly runs: RunWords
  readonly tests: TestWords
  readonly tools: ToolTableWords
  readonly answered: (progress: QuestionProgress) => string
}

export async function loadWords(language: Language): Promise<Words> {
  const t = await loadTexts(language, ['report', 'blocks', 'guide', 'kinds'])
  // Without them countries show their codes.
  const countryNames = await loadCountryNames(language).catch(() => undefined)
  return {
    language,
    untitled: t('report:untitled'),
    canvas: t('report:canvas'),
    details: t('report:details'),
    questions: t('report:questions'),
    motivations: t('report:motivations'),
    motivationsLater: t('report:motivationsLater'),
    why: t('report:why'),
    means: t('report:means'),
    segmentTable: t('report:segmentTable'),
    channelTable: t('report:channelTable'),
    segment: t('report:segment'),
    channel: t('report:channel'),
    relationships: t('report:relationships'),
    noRelationship: t('report:noRelationship'),
    withoutSegment: t('report:withoutSegment'),
    withoutChannel: t('report:withoutChannel'),
    note: t('report:note'),
    notes: t('report:notes'),
    blockTerm: t('report:block'),
    linkedWith: t('report:linkedWith'),
    meaning: t('report:meaning'),
    shortName: t('report:shortName'),
    addition: t('report:addition'),
    colours: t('report:colours'),
    described: t('report:described'),
    author: (author) => t('report:author', { author }),
    assignment: ({ title, course, dueDate }) => [
      ...(title ? [t('report:assignment', { assignment: title })] : []),
      ...(course ? [t('report:course', { course })] : []),
      ...(dueDate ? [t('report:due', { day: formatDay(dueDate, language) })] : []),
    ],
    fingerprint: (fingerprint) => t('report:fingerprint', { fingerprint }),
    date: (date) => formatDate(date, language, 'long'),
    block: (id) => t(`blocks:${id}`),
    part: (part) => (isPlace(part) ? t(`blocks:${part}`) : t(`report:parts.${part}`)),
    question: (id) => t(`guide:questions.${id}`, { defaultValue: id }),
    kind: (id) => t(`kinds:${id}.term`, { defaultValue: id }),
    ...(await loadFactWords(language, countryNames)),
    customers: await loadCustomerWords(language),
    runs: await loadRunWords(language),
    tests: await loadTestWords(language),
    tools: await loadToolTableWords(language),
    moreNotes: (count, page) =>
      page ? t('report:moreNotes', { count, page }) : t('report:untold.notes', { count }),
    parkedNotes: (count, page) =>
      page ? t('report:parkedNotes', { count, page }) : t('report:untold.parked', { count }),
    moreSegments: (count, page) =>
      page ? t('report:moreSegments', { count, page }) : t('report:untold.segments', { count }),
    continued: (page) => (page ? t('report:continued', { page }) : t('report:untold.cut')),
    answered: ({ answered, total }) => t('report:answered', { answered, total }),
  }
}

function isPlace(part: ReportPart): part is ReportPart & PlaceId {
  return part === PARKING || isBlockId(part)
}
