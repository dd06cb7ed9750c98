import type { Note } from '../../domain/canvas'
import type { Difference, NoteChange, NoteMark, Side } from '../../domain/compare/difference'
import {
  noRelationshipDetails,
  type RelationshipDetails,
} from '../../domain/relationships/relationship-details'
import { noSegmentDetails, type SegmentDetails } from '../../domain/segments/segment-details'
import { fillPhrase, type Phrase } from '../../editing/phrase'
import { wordCost, wordStatus } from '../../editing/relationship-facts'
import { nameCountry } from '../../i18n/country-names'
import { formatDay } from '../../i18n/formats/dates'
import { formatList } from '../../i18n/formats/lists'
import { formatNumber } from '../../i18n/formats/numbers'
import { nameKind } from '../../i18n/subject-words'
import { nameNote, sayBoth, showContent, type WordedDifference, type Wording } from './wording'

type ChangedNote = Extract<Difference, { readonly type: 'noteChanged' }>

/** What is different about one note, in a sentence, and what it was and is. */
export function wordNoteChange({ before, after, change }: ChangedNote, wording: Wording): WordedDifference {
  const { say, language } = wording
  const note = nameNote(after, wording, 'after')
  switch (change.part) {
    case 'kindAdded':
    case 'kindRemoved': {
      const values = { note, kind: [nameKind(language, change.kind)] }
      return { sentence: fillPhrase(values, (marks) => say(`note.${change.part}`, marks)), rows: [] }
    }
    case 'isAddition':
    case 'isConfidential':
    case 'isRepresentativeOpen': {
      const state = after[change.part] ? 'on' : 'off'
      const tell = (marks: Readonly<Record<'note', string>>) => say(`noteMark.${change.part}.${state}`, marks)
      return { sentence: fillPhrase({ note }, tell), rows: [] }
    }
    case 'comments':
      return { sentence: fillPhrase({ note }, (marks) => say('note.comments', marks)), rows: [] }
    default: {
      const notes = { before, after }
      return {
        sentence: sayChange(change, note, wording),
        rows: sayBoth((side) => showPart(notes[side], change, wording, side), wording),
        isConfidential: change.part === 'relationship' && isConfidential(change.detail),
      }
    }
  }
}

/** A change with a value before and after. */
type ValuedChange = Exclude<
  NoteChange,
  { readonly part: 'kindAdded' | 'kindRemoved' | 'comments' | NoteMark }
>

function sayChange(change: ValuedChange, note: Phrase, { say }: Wording): Phrase {
  switch (change.part) {
    case 'text':
      return [say('note.text')]
    case 'relationship':
      return fillPhrase({ note }, (marks) => say(`relationship.${change.detail}`, marks))
    case 'segment':
      return fillPhrase({ note }, (marks) => say(`segment.${change.detail}`, marks))
    default:
      return fillPhrase({ note }, (marks) => say(`note.${change.part}`, marks))
  }
}

function showPart(note: Note, change: ValuedChange, wording: Wording, side: Side): Phrase {
  switch (change.part) {
    case 'text':
    case 'description':
      return showContent(note[change.part], wording, side)
    case 'colour':
      return [wording.say(`colours.${note.colour}`, { ns: 'board' })]
    case 'assumption':
      return [showAssumption(note, wording)]
    case 'lastDay':
      return [note.lastDay ? formatDay(note.lastDay, wording.language) : wording.say('nothing')]
    case 'relationship':
      return showRelationship(note.relationship ?? noRelationshipDetails, change.detail, wording, side)
    case 'segment':
      return showSegment(note, change.detail, wording, side)
  }
}

function showAssumption({ assumption }: Note, { say, language }: Wording): string {
  if (!assumption) return say('nothing')
  const importance = formatNumber(assumption.importance, language)
  const confidence = formatNumber(assumption.confidence, language)
  const place = say('list.place', { ns: 'tests', importance, confidence })
  return `${say(`states.${assumption.state}`, { ns: 'tests' })} · ${place}`
}

function showRelationship(
  details: RelationshipDetails,
  part: keyof RelationshipDetails,
  wording: Wording,
  side: Side,
): Phrase {
  const { say, tFacts, language } = wording
  switch (part) {
    case 'status':
      return [wordStatus(details.status, tFacts)]
    case 'cost':
      return [wordCost(details.cost, wording[side].currency, tFacts) || say('nothing')]
    case 'representativeSince':
    case 'reviewedOn':
      return [details[part] ? formatDay(details[part], language) : say('nothing')]
    default:
      return showContent(details[part], wording, side)
  }
}

function showSegment(note: Note, part: keyof SegmentDetails, wording: Wording, side: Side): Phrase {
  const { say } = wording
  const details = note.segment ?? noSegmentDetails
  switch (part) {
    case 'mark':
      return [
        details.mark ? say(`marks.${details.mark}`, { ns: 'links' }) : say('automatic', { ns: 'links' }),
      ]
    case 'importance':
      return [
        details.importance ? say(`importance.${details.importance}`, { ns: 'segments' }) : say('nothing'),
      ]
    case 'resources':
      return [details.resources ? say(`resources.${details.resources}`, { ns: 'segments' }) : say('nothing')]
    case 'countries':
      return [nameCountries(details.countries, wording) || say('nothing')]
    default:
      return showContent(details[part], wording, side)
  }
}

function nameCountries(codes: readonly string[], { countryNames, language }: Wording): string {
  const names = codes.map((code) => nameCountry(countryNames, code))
  return formatList(names, language, 'and')
}

/** Who looks after a customer is for nobody's report (R54). */
function isConfidential(detail: keyof RelationshipDetails): boolean {
  return ['representative', 'representativeSince', 'secondContact'].includes(detail)
}
