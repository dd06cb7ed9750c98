import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas, Note } from '../domain/canvas'
import type { Language } from '../domain/language'
import { type KindAspect, listKindsOf } from '../domain/relationships/kind-aspects'
import {
  type CalendarDay,
  noRelationshipDetails,
  type RelationshipCost,
  type RelationshipDay,
  type RelationshipStatus,
  type RelationshipText,
} from '../domain/relationships/relationship-details'
import { formatDay } from '../i18n/formats/dates'
import { formatMoney } from '../i18n/formats/numbers'
import { nameKind } from '../i18n/subject-words'
import { currentLanguage } from '../i18n/texts'
import { useCanvasState } from '../state/open-canvas'

type PickedFact = Exclude<KindAspect, 'category' | 'other'>

export type FactId = 'kinds' | PickedFact | RelationshipText | RelationshipDay | 'status' | 'cost'

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

export type FactWords = TFunction<['relationships', 'note']>

/** How the facts are worded: the currency of the amounts and the language of what was typed. */
type FactFrame = Pick<Canvas, 'contentLanguage' | 'currency'>

/** Gives what is known of a note beside its texts, links and colour, in the order in which it is told; nothing for what is open. */
export function useNoteFacts(): (note: Note) => readonly NoteFact[] {
  const { t } = useTranslation(['relationships', 'note', 'kinds'])
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const currency = useCanvasState((state) => state.canvas.currency)
  return useCallback(
    (note: Note) => listNoteFacts(note, { contentLanguage, currency }, t),
    [contentLanguage, currency, t],
  )
}

function listNoteFacts(note: Note, frame: FactFrame, t: FactWords): readonly NoteFact[] {
  const told = (id: Exclude<FactId, 'kinds'>, words: readonly string[]) =>
    makeFact(id, t(`facts.${id}`), words)
  const typed = (id: RelationshipText) => ({
    ...told(id, listLines(note.relationship?.[id])),
    lang: frame.contentLanguage,
    isConfidential: id === 'representative' || id === 'secondContact',
  })
  const picked = (id: PickedFact) => told(id, nameKinds(note, id))
  const day = (id: RelationshipDay) => ({
    ...told(id, wordDay(note.relationship?.[id])),
    isConfidential: id === 'representativeSince',
  })
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
    typed('representative'),
    day('representativeSince'),
    typed('secondContact'),
    day('reviewedOn'),
  ]
  return facts.filter(({ words }) => words.length > 0)
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
