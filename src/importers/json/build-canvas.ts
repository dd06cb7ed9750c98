import {
  type Canvas,
  groupNotesByPlace,
  type Link,
  type Motivation,
  type Note,
  PARKING,
  type PlaceId,
} from '../../domain/canvas'
import type { FileCanvas, FileLink, FileNote } from '../../domain/canvas-file'
import { findCanvasKind } from '../../domain/kinds/index'
import { suggestCurrency } from '../../domain/money'
import { customerStages } from '../../domain/relationships/relationship-kinds'
import { completeReport } from '../../domain/report/report-settings'
import { cleanKind } from '../kind/clean-kind'
import { buildAssignment } from './build-assignment'
import { buildComment, buildCustomers } from './build-customers'
import { buildDetails } from './build-details'
import { buildWorkshop } from './build-workshop'
import { cleanText } from './clean-text'
import { withOrderKeys } from './order-keys'

/** The canvas of a checked file. What was left out is empty; the order of the lists becomes order keys. */
export function buildCanvas(file: FileCanvas): Canvas {
  const ownKind = file.kind === 'own' && file.ownKind ? cleanKind(file.ownKind) : undefined
  const blocks = findCanvasKind({ kind: file.kind, ownKind }).fillingOrder
  // What stands in a block that the kind of canvas does not have is kept, and parked.
  const strayed = Object.entries(file.blocks).flatMap(([block, notes = []]) =>
    blocks.some((id) => id === block) ? [] : notes,
  )
  const notes = [
    ...blocks.flatMap((block) => buildNotes(block, file.blocks[block] ?? [])),
    ...buildNotes(PARKING, [...(file.parking ?? []), ...strayed]),
  ]
  const answers = cleanTexts(file.answers)
  return {
    id: file.id,
    kind: file.kind,
    ...(ownKind && { ownKind }),
    title: cleanText(file.title),
    pitch: cleanText(file.pitch),
    contentLanguage: file.contentLanguage,
    author: cleanText(file.author),
    currency: file.currency ?? suggestCurrency(file.contentLanguage),
    notesById: indexById(notes),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: indexById((file.links ?? []).map(buildLink)),
    motivationsById: indexById(buildMotivations(file.motivations ?? [])),
    answersById: new Map(answers.filter(([, text]) => text)),
    confidentialAnswerIds: new Set(file.confidentialAnswers),
    commentsById: indexById((file.comments ?? []).map(buildComment)),
    remarksByDismissedHint: new Map(cleanTexts(file.dismissedHints)),
    ...buildAssignment(file.assignment),
    ...buildReport(file),
    ...buildCustomers(file.customers),
    ...buildWorkshop(file.workshop),
  }
}

function buildReport(file: FileCanvas): Pick<Canvas, 'report'> {
  const settings = file.report && completeReport(file.report, findCanvasKind(file))
  return settings ? { report: settings } : {}
}

function buildNotes(block: PlaceId, notes: readonly FileNote[]): Note[] {
  return withOrderKeys(notes).map(([note, order]) => ({
    id: note.id,
    text: cleanText(note.text),
    description: cleanText(note.description),
    place: { block, order },
    colour: note.colour ?? 'yellow',
    kinds: [...new Set(note.kinds?.map(cleanText))].sort(),
    isAddition: note.addition ?? false,
    ...buildDetails(note),
    ...(note.confidential && { isConfidential: true }),
    ...(note.representativeOpen && { isRepresentativeOpen: true }),
    ...(note.lastDay && { lastDay: note.lastDay }),
    ...(note.assumption && { assumption: note.assumption }),
    ...(note.detailCanvas && { detailCanvas: note.detailCanvas }),
  }))
}

function buildMotivations(motivations: NonNullable<FileCanvas['motivations']>): Motivation[] {
  return withOrderKeys(motivations).map(([motivation, order]) => ({
    id: motivation.id,
    kind: cleanText(motivation.kind),
    text: cleanText(motivation.text),
    why: cleanText(motivation.why),
    means: cleanText(motivation.means),
    stages: customerStages.filter((stage) => motivation.stages?.includes(stage)),
    order,
    isAddition: motivation.addition ?? false,
    ...(motivation.promise && { promise: cleanText(motivation.promise) }),
    ...(motivation.promiseReviewedOn && { promiseReviewedOn: motivation.promiseReviewedOn }),
  }))
}

function buildLink({ id, from, to, label, later }: FileLink): Link {
  return { id, from, to, label: cleanText(label), ...(later && { isLater: true }) }
}

function cleanTexts(texts: Readonly<Record<string, string>> = {}): (readonly [string, string])[] {
  return Object.entries(texts).map(([id, text]) => [id, cleanText(text)] as const)
}

function indexById<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
