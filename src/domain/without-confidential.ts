import {
  type AnswerId,
  type Canvas,
  groupNotesByPlace,
  type HintId,
  type Link,
  type Note,
  type NoteId,
} from './canvas'
import type { Comment } from './comment'
import { type CustomerRecords, completeCustomers } from './customers/customer-records'
import type { Run } from './customers/run'
import { completeDetails } from './relationships/relationship-details'
import { clearWorkshop } from './workshop/clear-workshop'

/**
 * The canvas as it may leave the device for others (R84, R85): without notes and answers that are marked and everything
 * that speaks of them, without the names of who voted, without runs, contacts, representatives and people unless somebody opened them (R41, R54), and
 * without the marks. What is for oneself – backup, versions, copies – keeps them. The same canvas where there is nothing
 * confidential.
 */
export function withoutConfidential(canvas: Canvas): Canvas {
  const hidden = listHiddenNotes(canvas)
  const notesById = clearNotes(canvas.notesById, hidden)
  const commentsById = clearComments(canvas.commentsById, hidden)
  const isTold = (id: AnswerId) => !isConfidentialAnswer(canvas, id)
  const cleared: Canvas = {
    ...canvas,
    notesById,
    noteIdsByPlace: hidden.size > 0 ? groupNotesByPlace(notesById.values()) : canvas.noteIdsByPlace,
    linksById: keep(canvas.linksById, ({ from, to }: Link) => !hidden.has(from) && !hidden.has(to)),
    answersById: keep(canvas.answersById, (_, id) => isTold(id)),
    confidentialAnswerIds: canvas.confidentialAnswerIds.size > 0 ? new Set() : canvas.confidentialAnswerIds,
    commentsById,
    remarksByDismissedHint: keep(canvas.remarksByDismissedHint, (_, id) => !isAbout(id, hidden)),
    customers: canvas.customers && clearCustomers(canvas.customers, hidden),
    workshop: canvas.workshop && clearWorkshop(canvas.workshop, hidden),
  }
  const isSame = (Object.keys(canvas) as (keyof Canvas)[]).every((part) => cleared[part] === canvas[part])
  return isSame ? canvas : cleared
}

/** The notes that are marked. */
export function listHiddenNotes({ notesById }: Pick<Canvas, 'notesById'>): ReadonlySet<NoteId> {
  return new Set([...notesById.values()].filter((note) => note.isConfidential).map((note) => note.id))
}

/** Whether an answer is marked, or is one for a segment that is. */
export function isConfidentialAnswer(
  { confidentialAnswerIds, notesById }: Pick<Canvas, 'confidentialAnswerIds' | 'notesById'>,
  id: AnswerId,
): boolean {
  const slash = id.indexOf('/')
  const isOfHidden = slash >= 0 && notesById.get(id.slice(slash + 1))?.isConfidential === true
  return isOfHidden || confidentialAnswerIds.has(id)
}

/** Whether a note names people who look after customers, and nobody said that they may be named (R54). */
export function hasConfidentialNames({ relationship, isRepresentativeOpen }: Note): boolean {
  if (!relationship || isRepresentativeOpen) return false
  const { representative, representativeSince, secondContact } = relationship
  return [representative, representativeSince, secondContact].some((part) => part !== '')
}

function clearNotes(notes: Canvas['notesById'], hidden: ReadonlySet<NoteId>): Canvas['notesById'] {
  const left = keep(notes, (note) => !hidden.has(note.id))
  const named = [...left.values()].filter(hasConfidentialNames)
  if (named.length === 0) return left
  return new Map([...left, ...named.map((note) => [note.id, withoutNames(note)] as const)])
}

function withoutNames({ relationship, ...note }: Note): Note {
  const nobody = { representative: '', representativeSince: '', secondContact: '' }
  const rest = completeDetails({ ...relationship, ...nobody })
  return rest ? { ...note, relationship: rest } : note
}

function clearComments(
  comments: Canvas['commentsById'],
  hidden: ReadonlySet<NoteId>,
): Canvas['commentsById'] {
  const left = keep(comments, ({ noteId }: Comment) => !hidden.has(noteId))
  // A file may bring an answer that stands on another note than what it answers.
  const lost = [...left.values()].filter(({ answersId }) => answersId && isLost(answersId, comments, left))
  if (lost.length === 0) return left
  return new Map([...left, ...lost.map(({ answersId: _, ...comment }) => [comment.id, comment] as const)])
}

function isLost(id: string, before: Canvas['commentsById'], after: Canvas['commentsById']): boolean {
  return before.has(id) && !after.has(id)
}

function isAbout(hint: HintId, hidden: ReadonlySet<NoteId>): boolean {
  if (hidden.size === 0) return false
  const [, ...named] = hint.split('/')
  return named.some((id) => hidden.has(id.replaceAll('%2F', '/').replaceAll('%25', '%')))
}

function clearCustomers(
  customers: CustomerRecords,
  hidden: ReadonlySet<NoteId>,
): CustomerRecords | undefined {
  const { figures, decisions, runs, people } = customers
  const isOfShown = ({ segmentId }: { readonly segmentId: NoteId }) => !hidden.has(segmentId)
  const parts = {
    figures: figures.every(isOfShown) ? figures : figures.filter(isOfShown),
    decisions: decisions.every(isOfShown) ? decisions : decisions.filter(isOfShown),
    runs: clearRuns(runs, hidden),
    people: people.length > 0 ? [] : people,
  }
  const isSame = (['figures', 'decisions', 'runs', 'people'] as const).every(
    (part) => parts[part] === customers[part],
  )
  return isSame ? customers : completeCustomers({ ...customers, ...parts })
}

function clearRuns(runs: readonly Run[], hidden: ReadonlySet<NoteId>): readonly Run[] {
  const cleared = runs.filter((run) => run.isOpen).map((run) => clearRun(run, hidden))
  const isSame = cleared.length === runs.length && cleared.every((run, index) => run === runs[index])
  return isSame ? runs : cleared
}

/** An open run may be told; its ways to reach the customer only where they are open too. */
function clearRun(run: Run, hidden: ReadonlySet<NoteId>): Run {
  const { aboutId, contacts, urgentContactId } = run
  const open = contacts.filter((contact) => contact.isOpen)
  const isAboutHidden = aboutId !== undefined && hidden.has(aboutId)
  if (open.length === contacts.length && !isAboutHidden) return run
  const { aboutId: _about, urgentContactId: _urgent, ...rest } = run
  return {
    ...rest,
    contacts: open,
    ...(aboutId !== undefined && !isAboutHidden && { aboutId }),
    ...(open.some(({ id }) => id === urgentContactId) && { urgentContactId }),
  }
}

/** The same map where nothing is left out. */
function keep<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  isKept: (value: Value, key: Key) => boolean,
): ReadonlyMap<Key, Value> {
  const kept = [...map].filter(([key, value]) => isKept(value, key))
  return kept.length === map.size ? map : new Map(kept)
}
