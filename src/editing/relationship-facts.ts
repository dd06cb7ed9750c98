import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas, Note } from '../domain/canvas'
import type { Language } from '../domain/language'
import { type KindAspect, listKindsOf } from '../domain/relationships/kind-aspects'
import { isOfferOver } from '../domain/relationships/offer-end'
import {
  type CalendarDay,
  noRelationshipDetails,
  type RelationshipCost,
  type RelationshipDay,
  type RelationshipStatus,
  type RelationshipText,
} from '../domain/relationships/relationship-details'
import { noSegmentDetails, type SegmentDetails } from '../domain/segments/segment-details'
import { type CountryNames, nameCountry } from '../i18n/country-names'
import { formatDay } from '../i18n/formats/dates'
import { formatMoney } from '../i18n/formats/numbers'
import { nameKind } from '../i18n/subject-words'
import { currentLanguage } from '../i18n/texts'
import { useCanvasState } from '../state/open-canvas'
import { useCountryNames } from './use-country-names'
import { useToday } from './use-today'

type PickedFact = Exclude<KindAspect, 'category' | 'other'>

/** Confidential unless somebody opened it (R54). */
type SecretFact = 'representative' | 'representativeSince' | 'secondContact'

type SegmentFact = Exclude<keyof SegmentDetails, 'shortName' | 'mark'>

export type FactId =
  | 'kinds'
  | PickedFact
  | RelationshipText
  | RelationshipDay
  | 'status'
  | 'cost'
  | 'lastDay'
  | SegmentFact

/** One thing that is known of a note, in words. */
export interface NoteFact {
  readonly id: FactId
  readonly term: string
  /** Never empty. */
  readonly words: readonly string[]
  /** What the words are written in: the reader's language, or that of the content where somebody typed them. */
  readonly lang: Language
  /** Whether it must not leave the device unasked (R54); the term then says so too. */
  readonly isConfidential: boolean
}

export type FactWords = TFunction<['relationships', 'note', 'segments']>

/** How the facts are worded: the currency of the amounts, the language of what was typed, the names of countries. */
interface FactFrame extends Pick<Canvas, 'contentLanguage' | 'currency'> {
  readonly countryNames: CountryNames | undefined
  readonly today: CalendarDay
}

/** What is known of a note beside its texts, links and colour, in the order in which it is told; nothing for what is open. */
export function useNoteFacts(note: Note): readonly NoteFact[] {
  const { t } = useTranslation(['relationships', 'note', 'segments', 'kinds'])
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const currency = useCanvasState((state) => state.canvas.currency)
  const hasCountries = note.segment !== undefined && note.segment.countries.length > 0
  const countryNames = useCountryNames(currentLanguage(), hasCountries)
  const today = useToday()
  return useMemo(
    () => listNoteFacts(note, { contentLanguage, currency, countryNames, today }, t),
    [note, contentLanguage, currency, countryNames, today, t],
  )
}

function listNoteFacts(note: Note, frame: FactFrame, t: FactWords): readonly NoteFact[] {
  const told = (id: Exclude<FactId, 'kinds' | SegmentFact>, words: readonly string[]) =>
    makeFact(id, t(`facts.${id}`), words)
  const typed = (id: RelationshipText) => ({
    ...told(id, listLines(note.relationship?.[id])),
    lang: frame.contentLanguage,
  })
  const picked = (id: PickedFact) => told(id, nameKinds(note, id))
  const day = (id: RelationshipDay) => told(id, wordDay(note.relationship?.[id]))
  const secret = (id: SecretFact, fact: NoteFact): NoteFact =>
    note.isRepresentativeOpen ? { ...fact, term: t(`openFacts.${id}`) } : { ...fact, isConfidential: true }
  const { status, cost } = note.relationship ?? noRelationshipDetails
  const facts = [
    picked('style'),
    makeFact('kinds', t('kinds', { ns: 'note' }), [
      ...nameKinds(note, 'category'),
      ...nameKinds(note, 'other'),
    ]),
    typed('helper'),
    typed('where'),
    ...(
      [
        'helpTime',
        'helpWay',
        'automation',
        'owner',
        'way',
        'phase',
        'role',
        'market',
        'weight',
        'stage',
      ] as const
    ).map(picked),
    typed('serviceMeans'),
    told('status', status.state === 'open' ? [] : [wordStatus(status, t)]),
    told('cost', cost.type === 'open' ? [] : [wordCost(cost, frame.currency, t)]),
    secret('representative', typed('representative')),
    secret('representativeSince', day('representativeSince')),
    secret('secondContact', typed('secondContact')),
    day('reviewedOn'),
    told('lastDay', wordLastDay(note, frame.today, t)),
    ...listSegmentFacts(note, frame, t),
  ]
  return facts.filter(({ words }) => words.length > 0)
}

/** What is known of a customer segment beyond its kinds (R21, R25, R71, R73, R81). */
function listSegmentFacts(
  note: Note,
  { contentLanguage, countryNames }: FactFrame,
  t: FactWords,
): NoteFact[] {
  const { importance, countries, sectors, competitors, resources } = note.segment ?? noSegmentDetails
  const told = (id: SegmentFact, words: readonly string[]) =>
    makeFact(id, t(`facts.${id}`, { ns: 'segments' }), words)
  const typed = (id: SegmentFact, text: string) => ({ ...told(id, listLines(text)), lang: contentLanguage })
  return [
    told('importance', importance ? [t(`importance.${importance}`, { ns: 'segments' })] : []),
    told(
      'countries',
      countries.map((code) => nameCountry(countryNames, code)),
    ),
    typed('sectors', sectors),
    typed('competitors', competitors),
    told('resources', resources ? [t(`resources.${resources}`, { ns: 'segments' })] : []),
  ]
}

/** Where a relationship stands (R19), such as "established, since 1 May 2026". */
export function wordStatus(status: RelationshipStatus, t: FactWords): string {
  if (status.state !== 'established') return t(`status.${status.state}`)
  if (!status.since) return t('status.established')
  return t('status.establishedSince', { date: formatDay(status.since, currentLanguage()) })
}

/** How costly a relationship is (R50), always with the period; empty where nobody has said. */
export function wordCost(cost: RelationshipCost, currency: string, t: FactWords): string {
  switch (cost.type) {
    case 'open':
      return ''
    case 'level':
      return t(`level.${cost.level}`)
    case 'amount':
      return t(`amountPer.${cost.period}`, { amount: formatMoney(cost.amount, currency, currentLanguage()) })
  }
}

/** Until when an offer holds, and that it is over when it is (R30). */
function wordLastDay(note: Note, today: CalendarDay, t: FactWords): readonly string[] {
  const [day] = wordDay(note.lastDay)
  if (day === undefined) return []
  return isOfferOver(note, today) ? [t('lastDayOver', { day })] : [day]
}

function nameKinds(note: Note, aspect: KindAspect): readonly string[] {
  return listKindsOf(note, aspect).map((kind) => nameKind(currentLanguage(), kind))
}

function makeFact(id: FactId, term: string, words: readonly string[]): NoteFact {
  return { id, term, words, lang: currentLanguage(), isConfidential: false }
}

function wordDay(day: CalendarDay = ''): readonly string[] {
  return day ? [formatDay(day, currentLanguage())] : []
}

function listLines(text = ''): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
