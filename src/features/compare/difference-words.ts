import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { textOfExtraBlock } from '../../domain/assignment/assignment'
import { type Canvas, type Link, type Note, textOfBlock } from '../../domain/canvas'
import { readAnswerId } from '../../domain/compare/compare-answers'
import type { Comparison, Difference, Side } from '../../domain/compare/difference'
import { findCanvasKind } from '../../domain/kinds/index'
import { fillPhrase, type Phrase } from '../../editing/phrase'
import { useCountryNames } from '../../editing/use-country-names'
import { languageNames } from '../../i18n/formats/language-names'
import { formatNumber } from '../../i18n/formats/numbers'
import { wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { wordMotivationDifference } from './motivation-words'
import { wordNoteChange } from './note-words'
import {
  nameEnd,
  nameMotivation,
  nameNote,
  sayBoth,
  sayLinks,
  showContent,
  type WordedDifference,
  type Wording,
} from './wording'

export function useDifferenceWords(comparison: Comparison): (difference: Difference) => WordedDifference {
  const { t } = useTranslation([
    'compare',
    'board',
    'blocks',
    'links',
    'motivations',
    'segments',
    'kinds',
    'guide',
    'tests',
  ])
  const { t: tFacts } = useTranslation(['relationships', 'note', 'segments'])
  const countryNames = useCountryNames(currentLanguage())
  return useMemo(() => {
    const { before, after } = comparison
    const wording: Wording = { say: t, tFacts, language: currentLanguage(), countryNames, before, after }
    return (difference) => wordDifference(difference, wording)
  }, [comparison, t, tFacts, countryNames])
}

function wordDifference(difference: Difference, wording: Wording): WordedDifference {
  const { say } = wording
  switch (difference.type) {
    case 'canvas':
      return {
        sentence: [say(`canvas.${difference.part}`)],
        rows: sayBoth((side) => showPart(difference.part, difference[side], wording, side), wording),
      }
    case 'noteAdded': {
      const note = nameNote(difference.after, wording, 'after')
      const rows = sayLinks(difference.links, difference.after.id, wording, 'after')
      return { sentence: fillPhrase({ note }, (marks) => say('note.added', marks)), rows }
    }
    case 'noteRemoved': {
      const note = nameNote(difference.before, wording, 'before')
      const rows = sayLinks(difference.links, difference.before.id, wording, 'before')
      return { sentence: fillPhrase({ note }, (marks) => say('note.removed', marks)), rows }
    }
    case 'noteMoved':
    case 'noteReordered':
      return wordMove(difference, wording)
    case 'noteChanged':
      return wordNoteChange(difference, wording)
    case 'linkAdded':
      return wordLink('added', difference.after, wording, 'after')
    case 'linkRemoved':
      return wordLink('removed', difference.before, wording, 'before')
    case 'linkRedirected':
    case 'linkChanged':
      return wordChangedLink(difference, wording)
    case 'answerChanged':
      return wordAnswer(difference, wording)
    case 'customersChanged':
      return { sentence: [say(`customers.${difference.part}`)], rows: [] }
    case 'workshopChanged':
      return { sentence: [say(`workshop.${difference.part}`)], rows: [] }
    default:
      return wordMotivationDifference(difference, wording)
  }
}

function showPart(
  part: Extract<Difference, { readonly type: 'canvas' }>['part'],
  text: string,
  wording: Wording,
  side: Side,
): Phrase {
  if (part === 'contentLanguage') return [languageNames[wording[side].contentLanguage]]
  return part === 'currency' ? [text] : showContent(text, wording, side)
}

type Move = Extract<Difference, { readonly type: 'noteMoved' | 'noteReordered' }>

function wordMove(difference: Move, wording: Wording): WordedDifference {
  const { say } = wording
  const note = nameNote(difference.after, wording, 'after')
  if (difference.type === 'noteMoved')
    return {
      sentence: fillPhrase({ note }, (marks) => say('note.moved', marks)),
      rows: sayBoth((side) => [say(`${difference[side].place.block}`, { ns: 'blocks' })], wording),
    }
  return {
    sentence: fillPhrase({ note }, (marks) => say('note.reordered', marks)),
    rows: sayBoth((side) => [sayPosition(difference[side], wording[side], wording)], wording),
  }
}

function sayPosition({ id, place }: Note, canvas: Canvas, { say, language }: Wording): string {
  const ids = canvas.noteIdsByPlace.get(place.block) ?? []
  const position = formatNumber(ids.indexOf(id) + 1, language)
  return say('position', { position, total: formatNumber(ids.length, language) })
}

function wordLink(change: 'added' | 'removed', link: Link, wording: Wording, side: Side): WordedDifference {
  const ends = { from: nameEnd(link.from, wording, side), to: nameEnd(link.to, wording, side) }
  const meaning = showContent(link.label, wording, side)
  return {
    sentence: fillPhrase(ends, (marks) => wording.say(`link.${change}`, marks)),
    rows: link.label ? [fillPhrase({ value: meaning }, (marks) => wording.say('row.meaning', marks))] : [],
  }
}

type ChangedLink = Extract<Difference, { readonly type: 'linkRedirected' | 'linkChanged' }>

function wordChangedLink(difference: ChangedLink, wording: Wording): WordedDifference {
  const { say } = wording
  const { from, to } = difference.after
  if (difference.type === 'linkRedirected') {
    const note = nameEnd(wording.after.notesById.has(from) ? from : to, wording, 'after')
    return {
      sentence: fillPhrase({ note }, (marks) => say('link.redirected', marks)),
      rows: sayBoth((side) => nameMotivationOf(difference[side], wording, side), wording),
    }
  }
  const ends = { from: nameEnd(from, wording, 'after'), to: nameEnd(to, wording, 'after') }
  const sayTime = ({ isLater }: Link) => say(`timing.${isLater ? 'later' : 'now'}`, { ns: 'motivations' })
  return {
    sentence: fillPhrase(ends, (marks) => say(`link.${difference.part}`, marks)),
    rows: sayBoth(
      (side) =>
        difference.part === 'label'
          ? showContent(difference[side].label, wording, side)
          : [sayTime(difference[side])],
      wording,
    ),
  }
}

function nameMotivationOf({ from, to }: Link, wording: Wording, side: Side): Phrase {
  const { motivationsById } = wording[side]
  const motivation = motivationsById.get(to) ?? motivationsById.get(from)
  return motivation ? nameMotivation(motivation, wording, side) : [wording.say('missing')]
}

function wordAnswer(
  difference: Extract<Difference, { readonly type: 'answerChanged' }>,
  wording: Wording,
): WordedDifference {
  const { say, after, language } = wording
  const { question, segment } = readAnswerId(difference.afterId)
  const answers = sayBoth((side) => showContent(difference[side], wording, side), wording)
  const isText = findCanvasKind(after).blocks.some(({ id }) => textOfBlock(id) === question)
  if (isText) return { sentence: [say('answer.block')], rows: answers }
  const extra = after.assignment?.criteria.find(({ id }) => textOfExtraBlock(id) === question)
  const asked = fillPhrase({ value: [extra?.text || wordQuestion(language, question)] }, (marks) =>
    say('row.question', marks),
  )
  const named = segment === undefined ? [] : [nameEnd(segment, wording, 'after')]
  const rows = named.map((value) => fillPhrase({ value }, (marks) => say('row.segment', marks)))
  return { sentence: [say('answer.question')], rows: [asked, ...rows, ...answers] }
}
