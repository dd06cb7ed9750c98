import fc from 'fast-check'
import {
  answerForSegment,
  type Canvas,
  groupNotesByPlace,
  type Link,
  type Motivation,
  type Note,
} from '../../src/domain/canvas'
import { nameHint } from '../../src/domain/checks/check'
import type { Comment } from '../../src/domain/comment'
import { type CustomerRecords, completeCustomers } from '../../src/domain/customers/customer-records'
import type { Contact, Run } from '../../src/domain/customers/run'
import { businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { completeDetails } from '../../src/domain/relationships/relationship-details'
import { completeSegment } from '../../src/domain/segments/segment-details'

/** With this begins every text and id that must not leave the device. */
export const SECRET = 'SECRET'

/** With this begins every other one. */
export const OPEN = 'OPEN'

const arbitraryParts = fc.record({
  notes: fc.array(
    fc.record({
      block: fc.constantFrom(...businessModelBlocks, 'parking' as const),
      isHidden: fc.boolean(),
      isNamed: fc.boolean(),
      isOpen: fc.boolean(),
      // Ids of a file may hold anything.
      letters: fc.constantFrom('', '/', '%', '%2F'),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  answers: fc.array(fc.boolean(), { maxLength: 3 }),
  links: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
  comments: fc.array(fc.nat(), { maxLength: 4 }),
  runs: fc.array(
    fc.record({ about: fc.nat(), isOpen: fc.boolean(), contacts: fc.array(fc.boolean(), { maxLength: 2 }) }),
    { maxLength: 3 },
  ),
  people: fc.nat(2),
})

type Parts = typeof arbitraryParts extends fc.Arbitrary<infer Value> ? Value : never

/** Canvases full of things that are confidential and others that are not, each with texts that say which it is. */
export const arbitrarySecrets: fc.Arbitrary<Canvas> = arbitraryParts.map((parts) => {
  const notes = parts.notes.map(makeNote)
  const noteAt = (index: number) => notes[index % notes.length] ?? makeNote(hiddenNote, 99)
  const links = parts.links.map(([from, to], index) => makeLink(noteAt(from), noteAt(to), index))
  const answers = parts.answers.map(
    (isSecret, index) => [`question${index}`, say(isSecret, `answer ${index}`)] as const,
  )
  const forSegments = notes.map(
    (note) => [answerForSegment('question', note.id), say(isHidden(note), `answer for ${note.id}`)] as const,
  )
  const hints = notes.map((note) => [nameHint('noSegment', note.id), say(isHidden(note), 'remark')] as const)
  const motivations = notes.map((_, index) => makeMotivation(index))
  const reasons = notes.map((note, index) => linkMotivation(note, index))
  const customers = completeCustomers(makeCustomers(parts, notes, noteAt))
  return {
    ...makeEmptyCanvas(`${OPEN} canvas`, 'businessModel', 'en'),
    title: `${OPEN} title`,
    notesById: byId(notes),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: byId([...links, ...reasons]),
    motivationsById: byId(motivations),
    answersById: new Map([...answers, ...forSegments]),
    confidentialAnswerIds: new Set(answers.flatMap(([id, text]) => (text.startsWith(SECRET) ? [id] : []))),
    commentsById: byId(makeComments(parts.comments.map(noteAt))),
    remarksByDismissedHint: new Map(hints),
    ...(customers && { customers }),
  }
})

const hiddenNote: Parts['notes'][number] = {
  block: 'channels',
  isHidden: true,
  isNamed: false,
  isOpen: false,
  letters: '',
}

function say(isSecret: boolean, what: string): string {
  return `${isSecret ? SECRET : OPEN} ${what}`
}

function isHidden(note: Note): boolean {
  return note.isConfidential === true
}

function makeNote(drawn: Parts['notes'][number], index: number): Note {
  const { block, isHidden, isNamed, isOpen, letters } = drawn
  const isSecretName = isHidden || !isOpen
  const relationship = completeDetails({
    helper: say(isHidden, `helper ${index}`),
    ...(isNamed && {
      representative: say(isSecretName, `representative ${index}`),
      representativeSince: isSecretName ? '1999-09-09' : '2020-02-02',
      secondContact: say(isSecretName, `second contact ${index}`),
    }),
  })
  const segment = completeSegment({ sectors: say(isHidden, `sectors ${index}`) })
  return {
    id: say(isHidden, `n${letters}${index}`),
    text: say(isHidden, `text ${index}`),
    description: say(isHidden, `description ${index}`),
    place: { block, order: `a${index}` },
    colour: 'yellow',
    kinds: [],
    isAddition: false,
    ...(relationship && { relationship }),
    ...(segment && { segment }),
    ...(isHidden && { isConfidential: true }),
    ...(isOpen && { isRepresentativeOpen: true }),
  }
}

function makeLink(from: Note, to: Note, index: number): Link {
  const isSecret = isHidden(from) || isHidden(to)
  return { id: say(isSecret, `l${index}`), from: from.id, to: to.id, label: say(isSecret, `label ${index}`) }
}

/** Each note has a reason of its own, which stays without it. */
function makeMotivation(index: number): Motivation {
  const id = `${OPEN} motivation ${index}`
  return { id, kind: 'x', text: id, why: id, means: '', stages: [], order: 'a', isAddition: false }
}

function linkMotivation(note: Note, index: number): Link {
  const id = say(isHidden(note), `reason ${index}`)
  return { id, from: note.id, to: `${OPEN} motivation ${index}`, label: id }
}

/** Each answers the one before, wherever that stands. */
function makeComments(on: readonly Note[]): Comment[] {
  const isSecret = (index: number) => on[index]?.isConfidential === true
  return on.map((note, index) => ({
    id: say(isSecret(index), `comment ${index}`),
    noteId: note.id,
    text: say(isSecret(index), `comment text ${index}`),
    author: say(isSecret(index), `comment author ${index}`),
    writtenAt: index,
    ...(index > 0 && { answersId: say(isSecret(index - 1), `comment ${index - 1}`) }),
  }))
}

function makeCustomers(
  parts: Parts,
  notes: readonly Note[],
  noteAt: (index: number) => Note,
): Partial<CustomerRecords> {
  return {
    figures: notes.map((note, index) => ({
      segmentId: note.id,
      period: '2026-Q1',
      values: { profit: 1 },
      lossReason: say(isHidden(note), `loss ${index}`),
    })),
    decisions: notes.map((note, index) => ({
      id: say(isHidden(note), `decision ${index}`),
      segmentId: note.id,
      choice: 'keep',
      on: '2026-01-01',
      why: say(isHidden(note), `decision why ${index}`),
    })),
    runs: parts.runs.map((run, index) => makeRun(run, noteAt(run.about), index)),
    people: Array.from({ length: parts.people }, (_, index) => ({
      name: `${SECRET} person ${index}`,
      handovers: notes.map((note) => ({ segmentId: note.id, steps: ['history'] as const })),
    })),
    toolRows: [{ id: `${OPEN} row`, country: `${OPEN} country`, tools: [`${OPEN} tool`], on: '2026-01-01' }],
  }
}

function makeRun({ isOpen, contacts }: Parts['runs'][number], about: Note, index: number): Run {
  const text = (what: string) => say(!isOpen, `${what} ${index}`)
  const contactList = contacts.map((isContactOpen, number): Contact => {
    const isSecret = !isOpen || !isContactOpen
    return {
      id: say(isSecret, `contact ${index} ${number}`),
      way: say(isSecret, `way ${index} ${number}`),
      value: say(isSecret, `value ${index} ${number}`),
      addedAt: number,
      ...(isContactOpen && { isOpen: true }),
    }
  })
  return {
    id: text('run'),
    startedAt: index,
    aboutId: about.id,
    customer: text('customer'),
    sentOn: '',
    platform: text('platform'),
    answers: {},
    remarks: { a1: text('remark') },
    reasons: [],
    otherReason: text('reason'),
    timeZone: '',
    country: '',
    history: [{ id: text('entry'), on: '', way: text('entry way'), remark: text('entry remark') }],
    contacts: contactList,
    ...(contactList[0] && { urgentContactId: contactList[0].id }),
    closing: { on: '2026-01-01', reason: text('closing'), decision: text('decision') },
    ...(isOpen && { isOpen: true }),
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
