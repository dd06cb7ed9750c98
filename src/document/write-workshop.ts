import type * as Y from 'yjs'
import { normaliseText } from '../domain/normal-text'
import type { Assumption } from '../domain/workshop/assumption'
import { experimentTexts } from '../domain/workshop/experiment'
import { noWorkshop, type WorkshopRecords } from '../domain/workshop/workshop-records'
import {
  ALTERNATIVE,
  agendaKey,
  CLOCK,
  DECISION,
  DETAIL_OF,
  evidenceKey,
  experimentKey,
  PROJECT,
  ratingKey,
  roundKey,
  STORY,
  speakerNoteKey,
} from './read-workshop'
import type { NoteMap } from './schema'
import { TypedText, writeKeys, writePart } from './write-details'

/** Makes the map of workshops say exactly this; what is alike stays. */
export function writeWorkshop(map: Y.Map<unknown>, wanted: WorkshopRecords = noWorkshop): void {
  writeKeys(map, listEntries(wanted))
}

/** Marks a note as an assumption, or takes the mark away. */
export function writeAssumption(map: NoteMap, assumption: Assumption | undefined): void {
  const { importance, confidence, state } = assumption ?? {}
  writePart(map, 'assumption', assumption && { importance, confidence })
  writePart(map, 'assumptionState', state === 'untested' ? undefined : state)
}

function* listEntries(wanted: WorkshopRecords): Generator<[string, unknown]> {
  for (const experiment of wanted.experiments) {
    const { id, noteId, createdAt, state, dueOn, cost } = experiment
    yield [experimentKey(id), { noteId, createdAt }]
    if (state !== 'planned') yield [experimentKey(id, 'state'), state]
    if (dueOn) yield [experimentKey(id, 'dueOn'), dueOn]
    if (cost !== undefined) yield [experimentKey(id, 'cost'), cost]
    for (const text of experimentTexts)
      if (experiment[text]) yield [experimentKey(id, text), new TypedText(experiment[text])]
  }
  for (const { id, ...evidence } of wanted.evidence)
    yield [
      evidenceKey(id),
      { ...evidence, text: normaliseText(evidence.text), source: normaliseText(evidence.source) },
    ]
  for (const { id, closedAt, voters, dots, ...round } of wanted.rounds) {
    yield [roundKey(id), { ...round, question: normaliseText(round.question) }]
    if (closedAt !== undefined) yield [roundKey(id, 'closedAt'), closedAt]
    for (const [position, voter] of voters.entries()) {
      yield [roundKey(id, 'voter', voter.id), { name: normaliseText(voter.name), position }]
      if (voter.hasVoted) yield [roundKey(id, 'voted', voter.id), true]
    }
    for (const { voterId, noteId, count } of dots) yield [roundKey(id, 'dots', voterId, noteId), count]
  }
  for (const { id, ...step } of wanted.agenda)
    yield [agendaKey(id), { ...step, title: normaliseText(step.title), prompt: normaliseText(step.prompt) }]
  if (wanted.presentation) {
    const { order, speakerNotes } = wanted.presentation
    if (order.type !== 'blocks') yield [STORY, order]
    for (const [step, text] of Object.entries(speakerNotes)) yield [speakerNoteKey(step), new TypedText(text)]
  }
  for (const [criterion, rating] of Object.entries(wanted.ratings)) yield [ratingKey(criterion), rating]
  if (wanted.project) yield [PROJECT, normaliseText(wanted.project)]
  yield [CLOCK, wanted.clock]
  yield [ALTERNATIVE, wanted.alternative]
  yield [DECISION, wanted.decision]
  yield [DETAIL_OF, wanted.detailOf]
}
