import type { Canvas } from '../canvas'

/** Whether two canvases say the same. Who sees both would find no difference. */
export function isSameCanvas(one: Canvas, other: Canvas): boolean {
  return describeContent(one) === describeContent(other)
}

/** Whether there is nothing in a canvas yet that anybody could lose. */
export function isBlankCanvas({ title, pitch, author, assignment, ...canvas }: Canvas): boolean {
  if (assignment) return false
  const { notesById, linksById, motivationsById, answersById, remarksByDismissedHint } = canvas
  const parts = [notesById, linksById, motivationsById, answersById, remarksByDismissedHint]
  return `${title}${pitch}${author}` === '' && parts.every((part) => part.size === 0)
}

/** Equal exactly for equal contents, in whatever order the parts were made. */
function describeContent(canvas: Canvas): string {
  const { id, kind, title, pitch, contentLanguage, author, currency } = canvas
  const notes = [...canvas.notesById.values()].map((note) => [
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
  ])
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
  ])
  const parts = [notes, links, motivations, [...canvas.answersById], [...canvas.remarksByDismissedHint]].map(
    (part) => part.map((entry) => JSON.stringify(entry)).sort(),
  )
  return JSON.stringify([
    id,
    kind,
    title,
    pitch,
    contentLanguage,
    author,
    currency,
    canvas.assignment ?? null,
    ...parts,
  ])
}
