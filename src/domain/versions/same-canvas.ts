import type { Canvas, Note } from '../canvas'

/** Whether two canvases say the same. Who sees both would find no difference. */
export function isSameCanvas(one: Canvas, other: Canvas): boolean {
  return describeContent(one) === describeContent(other)
}

/** Whether there is nothing in a canvas yet that anybody could lose. */
export function isBlankCanvas({
  title,
  pitch,
  author,
  assignment,
  customers,
  workshop,
  ...canvas
}: Canvas): boolean {
  if (assignment || customers || workshop) return false
  const { notesById, linksById, motivationsById, answersById, remarksByDismissedHint } = canvas
  const parts = [notesById, linksById, motivationsById, answersById, remarksByDismissedHint]
  return `${title}${pitch}${author}` === '' && parts.every((part) => part.size === 0)
}

/** Equal exactly for equal contents, in whatever order the parts were made. */
function describeContent(canvas: Canvas): string {
  const { id, kind, title, pitch, contentLanguage, author, currency } = canvas
  const notes = [...canvas.notesById.values()].map(describeNote)
  const links = [...canvas.linksById.values()].map((link) => [
    link.id,
    link.from,
    link.to,
    link.label,
    link.isLater === true,
  ])
  const motivations = [...canvas.motivationsById.values()].map((motivation) => [
    motivation.id,
    motivation.kind,
    motivation.text,
    motivation.why,
    motivation.means,
    motivation.stages,
    motivation.order,
    motivation.isAddition,
    motivation.promise ?? '',
    motivation.promiseReviewedOn ?? '',
  ])
  const { answersById, remarksByDismissedHint, confidentialAnswerIds } = canvas
  const texts = [
    [...answersById],
    [...remarksByDismissedHint],
    [...confidentialAnswerIds],
    describeComments(canvas),
  ]
  const parts = [notes, links, motivations, ...texts].map((part: readonly unknown[]) =>
    part.map((entry) => JSON.stringify(entry)).sort(),
  )
  return JSON.stringify([
    id,
    kind,
    canvas.ownKind ? withSortedKeys(canvas.ownKind) : null,
    title,
    pitch,
    contentLanguage,
    author,
    currency,
    canvas.assignment ?? null,
    canvas.report ?? null,
    canvas.customers ? withSortedKeys(canvas.customers) : null,
    // The timer runs by itself: that time goes by is no change.
    canvas.workshop ? withSortedKeys({ ...canvas.workshop, clock: undefined }) : null,
    ...parts,
  ])
}

function describeNote(note: Note): readonly unknown[] {
  return [
    note.id,
    note.text,
    note.description,
    note.place.block,
    note.place.order,
    note.colour,
    note.kinds,
    note.isAddition,
    note.relationship ?? null,
    note.segment ?? null,
    note.isConfidential === true,
    note.isRepresentativeOpen === true,
    note.lastDay ?? '',
    note.assumption ?? null,
    note.detailCanvas ?? '',
  ]
}

/** The same value with the fields of its records in one order: what is equal becomes alike as JSON. */
function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, withSortedKeys(field)]),
  )
}

function describeComments({ commentsById }: Canvas): readonly unknown[] {
  return [...commentsById.values()].map(({ id, noteId, text, author, writtenAt, answersId, isResolved }) => [
    id,
    noteId,
    text,
    author,
    writtenAt,
    answersId ?? '',
    isResolved === true,
  ])
}
