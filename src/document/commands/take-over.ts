import { generateNKeysBetween } from 'fractional-indexing'
import {
  type Canvas,
  type Link,
  type LinkEnd,
  listMotivations,
  type Motivation,
  type Note,
} from '../../domain/canvas'
import type { Comment, CommentId } from '../../domain/comment'
import { readAnswerId } from '../../domain/compare/compare-answers'
import type { Comparison, Difference, NoteChange, Side } from '../../domain/compare/difference'
import { translateLink } from '../../domain/compare/find-offer'
import { noRelationshipDetails } from '../../domain/relationships/relationship-details'
import { noSegmentDetails } from '../../domain/segments/segment-details'
import { newId } from '../new-id'
import { planOrder } from '../order'
import { readCanvas } from '../read-canvas'
import { act, type CanvasDocument } from '../schema'
import { replaceCanvas } from '../write-canvas'
import { writeAnswer } from './canvas'
import { moveNotes } from './notes'

/** Where a difference is taken over from: a side of the comparison whose other side is the document. */
export interface Source {
  readonly comparison: Comparison
  readonly side: Side
}

/**
 * Lets the document be as the other side is in one difference, as one act. What is fetched comes with its details and
 * the links whose other ends are here, and keeps its id where that is free: whoever fetches it in two tabs gets it once.
 * What has gone from the document meanwhile is passed over.
 */
export function takeOver(document: CanvasDocument, difference: Difference, source: Source): void {
  act(document, () => {
    const canvas = readCanvas(document)
    switch (difference.type) {
      case 'noteMoved':
      case 'noteReordered': {
        const [theirs, ours] = readSides(difference, source)
        const spot = { block: theirs.place.block, index: findIndex(theirs, canvas, source, ours.id) }
        return moveNotes(document, [ours.id], spot)
      }
      case 'answerChanged': {
        const id = source.side === 'before' ? difference.afterId : difference.beforeId
        return writeAnswer(document, id, difference[source.side])
      }
      case 'customersChanged':
      case 'workshopChanged':
        return
      default:
        replaceCanvas(document, takeOverInto(canvas, difference, source))
    }
  })
}

/**
 * Takes several differences over as one act. Notes that come along are known to those that come after them, so that
 * they keep their order and the links among one another.
 */
export function takeOverAll(
  document: CanvasDocument,
  differences: readonly Difference[],
  { comparison, side }: Source,
): void {
  const partners = {
    afterByBefore: new Map(comparison.partners.afterByBefore),
    beforeByAfter: new Map(comparison.partners.beforeByAfter),
  }
  const source: Source = { comparison: { ...comparison, partners }, side }
  act(document, () => {
    for (const difference of differences) {
      const known = new Set(document.notes.keys())
      takeOver(document, difference, source)
      if (difference.type !== 'noteAdded' && difference.type !== 'noteRemoved') continue
      const there = difference.type === 'noteAdded' ? difference.after.id : difference.before.id
      const here = [...document.notes.keys()].find((id) => !known.has(id))
      if (here === undefined) continue
      const [before, after] = side === 'before' ? [there, here] : [here, there]
      partners.afterByBefore.set(before, after)
      partners.beforeByAfter.set(after, before)
    }
  })
}

type WrittenDifference = Exclude<
  Difference,
  { readonly type: 'noteMoved' | 'noteReordered' | 'answerChanged' | 'customersChanged' | 'workshopChanged' }
>

function takeOverInto(canvas: Canvas, difference: WrittenDifference, source: Source): Canvas {
  switch (difference.type) {
    case 'canvas':
      return { ...canvas, [difference.part]: source.comparison[source.side][difference.part] }
    case 'noteAdded':
      return fetchNote(canvas, difference.after, difference.links, source)
    case 'noteRemoved':
      return fetchNote(canvas, difference.before, difference.links, source)
    case 'noteChanged': {
      const [theirs, { id }] = readSides(difference, source)
      const ours = canvas.notesById.get(id)
      return ours ? withNote(canvas, changeNote(ours, theirs, difference.change)) : canvas
    }
    case 'motivationAdded':
      return fetchMotivation(canvas, difference.after, difference.links, source)
    case 'motivationRemoved':
      return fetchMotivation(canvas, difference.before, difference.links, source)
    case 'motivationReplaced':
    case 'motivationChanged':
    case 'motivationReordered':
      return changeMotivation(canvas, difference, source)
    case 'linkAdded':
      return fetchLinks(canvas, [difference.after], source)
    case 'linkRemoved':
      return fetchLinks(canvas, [difference.before], source)
    case 'linkChanged':
    case 'linkRedirected':
      return changeLink(canvas, difference, source)
  }
}

interface OnBothSides<Part> {
  readonly before: Part
  readonly after: Part
}

function readSides<Part>({ before, after }: OnBothSides<Part>, { side }: Source): [theirs: Part, ours: Part] {
  return side === 'before' ? [before, after] : [after, before]
}

function findPartner(id: LinkEnd, { comparison, side }: Source): LinkEnd | undefined {
  const { afterByBefore, beforeByAfter } = comparison.partners
  return (side === 'before' ? afterByBefore : beforeByAfter).get(id)
}

/** Below the nearest note above it there that is at the same place here; else at the top. `moved` is not counted. */
function findIndex({ id, place }: Note, canvas: Canvas, source: Source, moved?: string): number {
  const there = source.comparison[source.side].noteIdsByPlace.get(place.block) ?? []
  const here = (canvas.noteIdsByPlace.get(place.block) ?? []).filter((each) => each !== moved)
  for (const above of there.slice(0, Math.max(0, there.indexOf(id))).reverse()) {
    const index = here.indexOf(findPartner(above, source) ?? '')
    if (index >= 0) return index + 1
  }
  return 0
}

function fetchNote(canvas: Canvas, theirs: Note, links: readonly Link[], source: Source): Canvas {
  const { block } = theirs.place
  const column = (canvas.noteIdsByPlace.get(block) ?? []).flatMap((id) => canvas.notesById.get(id) ?? [])
  const plan = planOrder(column, findIndex(theirs, canvas, source), 1)
  const id = isFree(theirs.id, canvas) ? theirs.id : newId()
  const notesById = new Map(canvas.notesById)
  for (const [each, order] of plan.rekeyed) {
    const note = notesById.get(each)
    if (note) notesById.set(each, { ...note, place: { block, order } })
  }
  notesById.set(id, { ...theirs, id, place: { block, order: plan.keys[0] ?? 'a0' } })
  const answersById = new Map(canvas.answersById)
  for (const [answerId, text] of source.comparison[source.side].answersById) {
    const { question, segment } = readAnswerId(answerId)
    if (segment === theirs.id) answersById.set(`${question}/${id}`, text)
  }
  const fetched = { there: theirs.id, here: id }
  const commentsById = new Map([...canvas.commentsById, ...fetchComments(canvas, source, fetched)])
  return fetchLinks({ ...canvas, notesById, answersById, commentsById }, links, source, fetched)
}

/** What was said on a note comes with it (R90). */
function fetchComments(canvas: Canvas, { comparison, side }: Source, { there, here }: Fetched) {
  const theirs = [...comparison[side].commentsById.values()].filter(({ noteId }) => noteId === there)
  const ids = new Map(theirs.map(({ id }) => [id, canvas.commentsById.has(id) ? newId() : id]))
  const findId = (id: CommentId) => ids.get(id) ?? id
  return theirs.map(({ answersId, ...comment }): readonly [CommentId, Comment] => {
    const answers = answersId === undefined ? {} : { answersId: findId(answersId) }
    const id = findId(comment.id)
    return [id, { ...comment, ...answers, id, noteId: here }]
  })
}

function fetchMotivation(canvas: Canvas, theirs: Motivation, links: readonly Link[], source: Source): Canvas {
  const id = isFree(theirs.id, canvas) ? theirs.id : newId()
  const withIt = putMotivation(canvas, { ...theirs, id }, theirs.id, source)
  return fetchLinks(withIt, links, source, { there: theirs.id, here: id })
}

/** Puts a motivation below the nearest above it there that is here too, and gives all of them new order keys. */
function putMotivation(canvas: Canvas, motivation: Motivation, theirId: string, source: Source): Canvas {
  const there = listMotivations(source.comparison[source.side]).map(({ id }) => id)
  const others = listMotivations(canvas).filter(({ id }) => id !== motivation.id)
  const above = there.slice(0, Math.max(0, there.indexOf(theirId))).map((id) => findPartner(id, source))
  const index = others.findLastIndex(({ id }) => above.includes(id)) + 1
  const all = others.toSpliced(index, 0, motivation)
  const keys = generateNKeysBetween(null, null, all.length)
  const ordered = all.map((each, position) => ({ ...each, order: keys[position] ?? each.order }))
  return { ...canvas, motivationsById: new Map(ordered.map((each) => [each.id, each])) }
}

type MotivationDifference = Extract<
  Difference,
  { readonly type: 'motivationReplaced' | 'motivationChanged' | 'motivationReordered' }
>

function changeMotivation(canvas: Canvas, difference: MotivationDifference, source: Source): Canvas {
  const [theirs, { id }] = readSides(difference, source)
  const ours = canvas.motivationsById.get(id)
  if (!ours) return canvas
  if (difference.type === 'motivationReordered') return putMotivation(canvas, ours, theirs.id, source)
  const changed =
    difference.type === 'motivationReplaced'
      ? { ...theirs, id, order: ours.order }
      : { ...ours, [difference.part]: theirs[difference.part] }
  return { ...canvas, motivationsById: new Map(canvas.motivationsById).set(id, changed) }
}

function changeNote(ours: Note, theirs: Note, change: NoteChange): Note {
  switch (change.part) {
    case 'kindAdded':
    case 'kindRemoved': {
      const others = ours.kinds.filter((kind) => kind !== change.kind)
      return { ...ours, kinds: theirs.kinds.includes(change.kind) ? [...others, change.kind] : others }
    }
    case 'relationship': {
      const value = (theirs.relationship ?? noRelationshipDetails)[change.detail]
      const details = ours.relationship ?? noRelationshipDetails
      return { ...ours, relationship: { ...details, [change.detail]: value } }
    }
    case 'segment': {
      const value = (theirs.segment ?? noSegmentDetails)[change.detail]
      return { ...ours, segment: { ...(ours.segment ?? noSegmentDetails), [change.detail]: value } }
    }
    case 'comments':
      return ours
    default:
      return { ...ours, [change.part]: theirs[change.part] }
  }
}

type LinkDifference = Extract<Difference, { readonly type: 'linkChanged' | 'linkRedirected' }>

function changeLink(canvas: Canvas, difference: LinkDifference, source: Source): Canvas {
  const [theirs, { id }] = readSides(difference, source)
  const ours = canvas.linksById.get(id)
  const ends = translateLink(theirs, source.comparison, source.side)
  if (!ours || !ends) return canvas
  const { label, isLater } = theirs
  const changed =
    difference.type === 'linkRedirected'
      ? { ...ours, ...ends, label, isLater }
      : { ...ours, ...(difference.part === 'label' ? { label } : { isLater }) }
  return { ...canvas, linksById: new Map(canvas.linksById).set(id, changed) }
}

/** What has just been fetched: its partner is not among those of the comparison yet. */
interface Fetched {
  readonly there: LinkEnd
  readonly here: LinkEnd
}

function fetchLinks(canvas: Canvas, links: readonly Link[], source: Source, fetched?: Fetched): Canvas {
  const findEnd = (end: LinkEnd) => (end === fetched?.there ? fetched.here : findPartner(end, source))
  const linksById = new Map(canvas.linksById)
  for (const link of links) {
    const [from, to] = [findEnd(link.from), findEnd(link.to)]
    if (from === undefined || to === undefined || !hasEnd(canvas, from) || !hasEnd(canvas, to)) continue
    const id = linksById.has(link.id) ? newId() : link.id
    linksById.set(id, { ...link, id, from, to })
  }
  return { ...canvas, linksById }
}

function hasEnd({ notesById, motivationsById }: Canvas, end: LinkEnd): boolean {
  return notesById.has(end) || motivationsById.has(end)
}

function isFree(id: string, canvas: Canvas): boolean {
  return !hasEnd(canvas, id)
}

function withNote(canvas: Canvas, note: Note): Canvas {
  return { ...canvas, notesById: new Map(canvas.notesById).set(note.id, note) }
}
