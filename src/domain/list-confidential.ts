import type { AnswerId, Canvas, MotivationId, NoteId } from './canvas'
import type { RunId } from './customers/run'
import { type ContactData, findContactData } from './find-contact-data'
import {
  hasConfidentialNames,
  isConfidentialAnswer,
  listHiddenNotes,
  withoutConfidential,
} from './without-confidential'
import { listNamedVoters } from './workshop/clear-workshop'
import { noWorkshop, type WorkshopRecords } from './workshop/workshop-records'

/** Where something stands, by which it can be named and gone to. */
export type Whereabouts =
  | { readonly type: 'note'; readonly noteId: NoteId }
  | { readonly type: 'motivation'; readonly motivationId: MotivationId }
  | { readonly type: 'answer'; readonly answerId: AnswerId }
  | { readonly type: 'run'; readonly runId: RunId }
  | { readonly type: 'person'; readonly name: string }
  /** Without a view of its own. */
  | { readonly type: 'canvas' | 'assignment' | 'tools' | 'hints' | 'workshop' }

/** What an export for others leaves out, in the order in which it is told. */
export const leftOutKinds = [
  'notes',
  'answers',
  'representatives',
  'runs',
  'contacts',
  'people',
  'figures',
  'decisions',
  'comments',
  'voters',
  'tests',
] as const

export type LeftOutKind = (typeof leftOutKinds)[number]

/** Confidential things of a kind; each place once, however much of the kind stands there. */
export interface LeftOut {
  readonly kind: LeftOutKind
  readonly count: number
  readonly places: readonly Whereabouts[]
}

/** What does not leave the device unless asked for (R85), by kind; nothing for a kind of which there is none. */
export function listLeftOut(canvas: Canvas): readonly LeftOut[] {
  const hidden = listHiddenNotes(canvas)
  const onHidden = (ids: readonly NoteId[]) => ids.filter((id) => hidden.has(id)).map(atNote)
  const { figures, decisions, runs, people } = canvas.customers ?? {
    figures: [],
    decisions: [],
    runs: [],
    people: [],
  }
  const workshop = canvas.workshop ?? noWorkshop
  const places: Readonly<Record<LeftOutKind, readonly Whereabouts[]>> = {
    notes: [...hidden].map(atNote),
    answers: [...canvas.answersById.keys()]
      .filter((id) => isConfidentialAnswer(canvas, id))
      .map((answerId) => ({ type: 'answer', answerId })),
    representatives: [...canvas.notesById.values()]
      .filter((note) => !hidden.has(note.id) && hasConfidentialNames(note))
      .map((note) => atNote(note.id)),
    runs: runs.filter((run) => !run.isOpen).map((run) => ({ type: 'run', runId: run.id })),
    contacts: runs
      .filter((run) => run.isOpen)
      .flatMap(({ id, contacts }) =>
        contacts.filter(({ isOpen }) => !isOpen).map((): Whereabouts => ({ type: 'run', runId: id })),
      ),
    people: people.map(({ name }) => ({ type: 'person', name })),
    figures: onHidden(figures.map(({ segmentId }) => segmentId)),
    decisions: onHidden(decisions.map(({ segmentId }) => segmentId)),
    comments: onHidden([...canvas.commentsById.values()].map(({ noteId }) => noteId)),
    voters: listNamedVoters(workshop).map(() => ({ type: 'workshop' })),
    tests: onHidden([...workshop.experiments, ...workshop.evidence].map(({ noteId }) => noteId)),
  }
  return leftOutKinds
    .filter((kind) => places[kind].length > 0)
    .map((kind) => ({ kind, count: places[kind].length, places: nameOnce(places[kind]) }))
}

/** Something that looks like an address or a number, and where it stands. */
export interface FoundContact extends ContactData {
  readonly at: Whereabouts
}

/** What looks like e-mail addresses or telephone numbers in all that a canvas says (R86), each once per place. */
export function listContactData(canvas: Canvas): readonly FoundContact[] {
  const texts = new Map<string, { readonly at: Whereabouts; readonly texts: string[] }>()
  for (const [at, part] of listParts(canvas)) {
    const key = JSON.stringify(at)
    const known = texts.get(key) ?? { at, texts: [] }
    collectTexts(part, known.texts)
    texts.set(key, known)
  }
  // Texts of one place are parted by a line, over which no number goes on.
  return [...texts.values()].flatMap(({ at, texts: lines }) =>
    findContactData(lines.join('\n')).map((found) => ({ ...found, at })),
  )
}

/** Whether somebody has to be asked before the canvas goes out (R86). */
export function mustAskBeforeExport(canvas: Canvas): boolean {
  return listLeftOut(canvas).length > 0 || listContactData(withoutConfidential(canvas)).length > 0
}

function atNote(noteId: NoteId): Whereabouts {
  return { type: 'note', noteId }
}

function nameOnce(places: readonly Whereabouts[]): readonly Whereabouts[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}

/** Everything of a canvas that holds texts, by where it is found again. */
function* listParts(canvas: Canvas): Generator<readonly [Whereabouts, unknown]> {
  yield [{ type: 'canvas' }, [canvas.title, canvas.pitch, canvas.author]]
  for (const { id, text, description, relationship, segment } of canvas.notesById.values())
    yield [atNote(id), [text, description, relationship, segment]]
  for (const { noteId, text, author } of canvas.commentsById.values()) yield [atNote(noteId), [text, author]]
  for (const { id, text, why, means, promise } of canvas.motivationsById.values())
    yield [{ type: 'motivation', motivationId: id }, [text, why, means, promise]]
  for (const [answerId, text] of canvas.answersById) yield [{ type: 'answer', answerId }, text]
  for (const { from, label } of canvas.linksById.values()) {
    const isNote = canvas.notesById.has(from)
    yield [isNote ? atNote(from) : { type: 'motivation', motivationId: from }, label]
  }
  yield [{ type: 'hints' }, [...canvas.remarksByDismissedHint.values()]]
  const { title, course, instructions, criteria = [], feedback } = canvas.assignment ?? {}
  const said = feedback && [feedback.reviewer, feedback.remark]
  yield [{ type: 'assignment' }, [title, course, instructions, criteria.map(({ text }) => text), said]]
  if (canvas.customers) yield* listCustomerParts(canvas.customers)
  if (canvas.workshop) yield* listWorkshopParts(canvas.workshop)
}

function* listCustomerParts({
  figures,
  decisions,
  runs,
  people,
  toolRows,
}: NonNullable<Canvas['customers']>): Generator<readonly [Whereabouts, unknown]> {
  for (const { segmentId, lossReason } of figures) yield [atNote(segmentId), lossReason]
  for (const { segmentId, why } of decisions) yield [atNote(segmentId), why]
  for (const { id, customer, platform, otherReason, remarks, history, contacts, closing } of runs) {
    const entries = history.map(({ way, remark }) => [way, remark])
    const ways = contacts.map(({ way, value }) => [way, value])
    const closed = closing && [closing.reason, closing.decision]
    yield [{ type: 'run', runId: id }, [customer, platform, otherReason, remarks, entries, ways, closed]]
  }
  for (const { name } of people) yield [{ type: 'person', name }, name]
  yield [{ type: 'tools' }, toolRows.map(({ country, tools }) => [country, tools])]
}

function* listWorkshopParts(workshop: WorkshopRecords): Generator<readonly [Whereabouts, unknown]> {
  const { experiments, evidence, rounds, agenda, presentation, decision, project } = workshop
  for (const { noteId, belief, method, measure, criterion, owner, learned } of experiments)
    yield [atNote(noteId), [belief, method, measure, criterion, owner, learned]]
  for (const { noteId, text, source } of evidence) yield [atNote(noteId), [text, source]]
  const votes = rounds.map(({ question, voters }) => [question, voters.map(({ name }) => name)])
  const steps = agenda.map(({ title, prompt }) => [title, prompt])
  const told = presentation?.speakerNotes
  yield [{ type: 'workshop' }, [votes, steps, told, decision?.reason, project]]
}

function collectTexts(part: unknown, texts: string[]): void {
  if (typeof part === 'string') texts.push(part)
  else if (typeof part === 'object' && part !== null)
    for (const value of Object.values(part)) collectTexts(value, texts)
}
