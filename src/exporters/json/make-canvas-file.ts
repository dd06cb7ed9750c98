import {
  type Canvas,
  type Link,
  listMotivations,
  listNotes,
  type Motivation,
  type Note,
  PARKING,
} from '../../domain/canvas'
import {
  type CanvasFile,
  FILE_FORMAT,
  FILE_VERSION,
  type FileCanvas,
  type FileLink,
  type FileMotivation,
  type FileNote,
} from '../../domain/canvas-file'
import { findCanvasKind } from '../../domain/kinds/index'
import { makeFileAssignment } from './make-file-assignment'
import { makeFileComments, makeFileCustomers } from './make-file-customers'
import { makeFileRelationship, makeFileSegment } from './make-file-details'
import { makeFileWorkshop } from './make-file-workshop'

/** The saved form of a canvas. Equal canvases give equal files, `exportedAt` apart, on every device. */
export function makeCanvasFile(canvas: Canvas, now: Date): CanvasFile {
  return {
    $schema: 'harreman.schema.json',
    format: FILE_FORMAT,
    version: FILE_VERSION,
    exportedAt: now.toISOString(),
    canvas: makeFileCanvas(canvas),
  }
}

export function makeFileCanvas(canvas: Canvas): FileCanvas {
  return {
    id: canvas.id,
    kind: canvas.kind,
    ...(canvas.ownKind && { ownKind: canvas.ownKind }),
    title: canvas.title,
    pitch: canvas.pitch,
    contentLanguage: canvas.contentLanguage,
    author: canvas.author,
    blocks: Object.fromEntries(
      findCanvasKind(canvas).fillingOrder.map((block) => [block, listNotes(canvas, block).map(makeFileNote)]),
    ),
    parking: listNotes(canvas, PARKING).map(makeFileNote),
    motivations: listMotivations(canvas).map(makeFileMotivation),
    links: listFileLinks(canvas),
    answers: Object.fromEntries(listAnswers(canvas)),
    ...(canvas.confidentialAnswerIds.size > 0 && {
      confidentialAnswers: [...canvas.confidentialAnswerIds].sort(compareStrings),
    }),
    ...(canvas.commentsById.size > 0 && { comments: makeFileComments(canvas.commentsById.values()) }),
    ...(canvas.customers && { customers: makeFileCustomers(canvas.customers) }),
    currency: canvas.currency,
    ...(canvas.assignment && { assignment: makeFileAssignment(canvas.assignment) }),
    ...(canvas.report && { report: canvas.report }),
    ...(canvas.workshop && { workshop: makeFileWorkshop(canvas.workshop) }),
    ...(canvas.remarksByDismissedHint.size > 0 && {
      dismissedHints: Object.fromEntries(
        [...canvas.remarksByDismissedHint].sort(([a], [b]) => compareStrings(a, b)),
      ),
    }),
  }
}

function makeFileNote(note: Note): FileNote {
  return {
    id: note.id,
    text: note.text,
    ...(note.description && { description: note.description }),
    colour: note.colour,
    ...(note.kinds.length > 0 && { kinds: note.kinds.toSorted() }),
    ...(note.isAddition && { addition: true }),
    ...(note.relationship && { relationship: makeFileRelationship(note.relationship) }),
    ...(note.segment && { segment: makeFileSegment(note.segment) }),
    ...(note.isConfidential && { confidential: true }),
    ...(note.isRepresentativeOpen && { representativeOpen: true }),
    ...(note.lastDay && { lastDay: note.lastDay }),
    ...(note.assumption && { assumption: note.assumption }),
    ...(note.detailCanvas && { detailCanvas: note.detailCanvas }),
  }
}

function makeFileMotivation(motivation: Motivation): FileMotivation {
  const { id, kind, text, why, means, stages, isAddition, promise, promiseReviewedOn } = motivation
  return {
    id,
    kind,
    text,
    ...(why && { why }),
    ...(means && { means }),
    ...(stages.length > 0 && { stages }),
    ...(promise && { promise }),
    ...(promiseReviewedOn && { promiseReviewedOn }),
    ...(isAddition && { addition: true }),
  }
}

/**
 * Links in the order of what they start from, then of what they lead to. A link whose end was deleted by
 * somebody else at the same moment leads to nothing and stays behind: a file that holds it would be refused.
 */
function listFileLinks(canvas: Canvas): FileLink[] {
  const ends = [
    ...findCanvasKind(canvas).fillingOrder.flatMap((block) => listNotes(canvas, block)),
    ...listNotes(canvas, PARKING),
    ...listMotivations(canvas),
  ]
  const positions = new Map(ends.map(({ id }, index) => [id, index]))
  const position = (id: string) => positions.get(id) ?? -1
  return [...canvas.linksById.values()]
    .filter((link) => positions.has(link.from) && positions.has(link.to))
    .sort(
      (a, b) =>
        position(a.from) - position(b.from) || position(a.to) - position(b.to) || compareStrings(a.id, b.id),
    )
    .map(makeFileLink)
}

function makeFileLink({ id, from, to, label, isLater }: Link): FileLink {
  return { id, from, to, ...(label && { label }), ...(isLater && { later: true }) }
}

/** The answers in the order of the questions; answers to questions unknown here come last. */
function listAnswers(canvas: Canvas): [string, string][] {
  const questions = findCanvasKind(canvas).fillingOrder.flatMap(
    (id) => findCanvasKind(canvas).blocks.find((block) => block.id === id)?.questions ?? [],
  )
  const others = [...canvas.answersById.keys()].filter((id) => !questions.includes(id)).sort(compareStrings)
  return [...questions, ...others].flatMap((id): [string, string][] => {
    const answer = canvas.answersById.get(id)
    return answer === undefined ? [] : [[id, answer]]
  })
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
