import type { Difference } from '../../domain/compare/difference'
import { fillPhrase, listPhrases, type Phrase } from '../../editing/phrase'
import { formatDay } from '../../i18n/formats/dates'
import { nameKind } from '../../i18n/subject-words'
import {
  nameMotivation,
  sayBoth,
  sayLinks,
  showContent,
  type WordedDifference,
  type Wording,
} from './wording'

type MotivationDifference = Extract<Difference, { readonly type: `motivation${string}` }>

/** What is different about the motivations, in a sentence each. */
export function wordMotivationDifference(
  difference: MotivationDifference,
  wording: Wording,
): WordedDifference {
  const { say } = wording
  switch (difference.type) {
    case 'motivationAdded': {
      const motivation = nameMotivation(difference.after, wording, 'after')
      const rows = sayLinks(difference.links, difference.after.id, wording, 'after')
      return { sentence: fillPhrase({ motivation }, (marks) => say('motivation.added', marks)), rows }
    }
    case 'motivationRemoved': {
      const motivation = nameMotivation(difference.before, wording, 'before')
      const rows = sayLinks(difference.links, difference.before.id, wording, 'before')
      return { sentence: fillPhrase({ motivation }, (marks) => say('motivation.removed', marks)), rows }
    }
    case 'motivationReplaced':
      return {
        sentence: [say('motivation.replaced')],
        rows: sayBoth((side) => nameMotivation(difference[side], wording, side), wording),
      }
    case 'motivationReordered': {
      const motivation = nameMotivation(difference.after, wording, 'after')
      return { sentence: fillPhrase({ motivation }, (marks) => say('motivation.reordered', marks)), rows: [] }
    }
    case 'motivationChanged':
      return wordChange(difference, wording)
  }
}

function wordChange(
  difference: Extract<Difference, { readonly type: 'motivationChanged' }>,
  wording: Wording,
): WordedDifference {
  const { say, language } = wording
  const { part, after } = difference
  const motivation = nameMotivation(after, wording, 'after')
  switch (part) {
    case 'text':
      return {
        sentence: [say('motivation.text')],
        rows: sayBoth((side) => showContent(difference[side].text, wording, side), wording),
      }
    case 'why':
    case 'means':
    case 'promise':
      return {
        sentence: fillPhrase({ motivation }, (marks) => say(`motivation.${part}`, marks)),
        rows: sayBoth((side) => showContent(difference[side][part] ?? '', wording, side), wording),
      }
    case 'promiseReviewedOn': {
      const showDay = (day = '') => [day ? formatDay(day, language) : say('nothing')]
      return {
        sentence: fillPhrase({ motivation }, (marks) => say('motivation.promiseReviewedOn', marks)),
        rows: sayBoth((side) => showDay(difference[side].promiseReviewedOn), wording),
      }
    }
    case 'kind':
      return {
        sentence: fillPhrase({ motivation }, (marks) => say('motivation.kind', marks)),
        rows: sayBoth((side) => [nameKind(language, difference[side].kind)], wording),
      }
    case 'stages':
      return {
        sentence: fillPhrase({ motivation }, (marks) => say('motivation.stages', marks)),
        rows: sayBoth((side) => nameStages(difference[side].stages, wording), wording),
      }
    case 'isAddition': {
      const key = after.isAddition ? 'additionOn' : 'additionOff'
      return { sentence: fillPhrase({ motivation }, (marks) => say(`motivation.${key}`, marks)), rows: [] }
    }
  }
}

/** The stages of the customer base in words. */
function nameStages(stages: readonly string[], wording: Wording): Phrase {
  if (stages.length === 0) return [wording.say('nothing')]
  return listPhrases(
    stages.map((stage) => [nameKind(wording.language, stage)]),
    wording.language,
  )
}
