import { noAssignment } from '../../domain/assignment/assignment'
import type { FeedbackFile } from '../../domain/assignment/assignment-file'
import { type Judgement, judgeAssignment, listOpenChecks } from '../../domain/assignment/judge-assignment'
import type { Canvas } from '../../domain/canvas'
import type { FileHandIn } from '../../domain/canvas-file'
import { examineCanvas } from '../../domain/checks/list-hints'
import { findCanvasKind } from '../../domain/kinds/index'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { makeFingerprint } from '../../exporters/fingerprint'
import { formatIsoDay } from '../../i18n/formats/dates'
import { addKindWords } from '../../i18n/own-kind-words'
import { readFeedbackFile } from '../../importers/feedback/read-feedback-file'
import { type ReadFile, readHandIn, readJsonValue } from '../../importers/json/read-json'
import { findFingerprint } from './find-fingerprint'
import { type GivenFile, isLeftBySystem } from './given-file'
import type { PassedOver, PassedOverReason } from './passed-over'
import { unpackZips } from './unpack-zips'

/** The same for the same file opened twice. */
export type HandInId = string

/** What somebody handed in, with what the canvas itself shows, whatever the file says of it. */
export interface HandIn {
  readonly id: HandInId
  readonly fileName: string
  readonly canvas: Canvas
  /** What the file says; absent in one that was not handed in but exported. */
  readonly claim: FileHandIn | undefined
  /** Of the content as it is in the file. */
  readonly fingerprint: string
  /** Counted again, for the day of the hand-in. */
  readonly judgement: Judgement
  readonly openChecks: number
  readonly isLate: boolean
}

/** A PDF of a canvas, told by the fingerprint in it. */
export interface FoundPdf {
  readonly fileName: string
  readonly fingerprint: string
}

export interface FoundFeedback {
  readonly fileName: string
  readonly file: FeedbackFile
}

/** What was found among the files that were given. */
export interface FoundFiles {
  readonly handIns: readonly HandIn[]
  readonly pdfs: readonly FoundPdf[]
  readonly feedback: readonly FoundFeedback[]
  /** Everything else, each with the reason. */
  readonly passedOver: readonly PassedOver[]
}

/** More files than this are no class, but a disk. */
export const MOST_FILES = 5000

export interface ListOptions {
  /** By which a canvas is judged that was not handed in. */
  readonly today: CalendarDay
  /** Called between files, with how much is done from 0 to 1; throwing ends the work. */
  readonly rest?: (fraction: number) => Promise<void>
}

/** Reads whatever was chosen or dropped (R16). It writes nothing, and one bad file spoils no other. */
export async function listHandIns(files: readonly GivenFile[], options: ListOptions): Promise<FoundFiles> {
  const unpacked = await unpackZips(files)
  const handIns = new Map<HandInId, HandIn>()
  const pdfs: FoundPdf[] = []
  const feedback: FoundFeedback[] = []
  const passedOver = [...unpacked.passedOver]
  for (const [index, file] of unpacked.files.entries()) {
    await options.rest?.(index / unpacked.files.length)
    const found: FoundFile =
      index < MOST_FILES
        ? await readFile(file, options.today)
        : passOver({ type: 'tooManyFiles', most: MOST_FILES })
    if (found.type === 'handIn' && !handIns.has(found.handIn.id)) handIns.set(found.handIn.id, found.handIn)
    else if (found.type === 'pdf') pdfs.push({ fileName: file.name, fingerprint: found.fingerprint })
    else if (found.type === 'feedback') feedback.push({ fileName: file.name, file: found.file })
    else {
      const reason = found.type === 'passedOver' ? found.reason : ({ type: 'known' } as const)
      passedOver.push({ name: file.name, reason })
    }
  }
  return { handIns: [...handIns.values()], pdfs, feedback, passedOver }
}

type FoundFile =
  | { readonly type: 'handIn'; readonly handIn: HandIn }
  | { readonly type: 'pdf'; readonly fingerprint: string }
  | { readonly type: 'feedback'; readonly file: FeedbackFile }
  | { readonly type: 'passedOver'; readonly reason: PassedOverReason }

async function readFile({ name, content }: GivenFile, today: CalendarDay): Promise<FoundFile> {
  if (isLeftBySystem(name)) return passOver({ type: 'system' })
  if (/\.pdf$/i.test(name)) return readPdf(content)
  if (!/\.json$/i.test(name)) return passOver({ type: 'otherKind' })
  const read = await readHandIn(content)
  if (read.ok) {
    addKindWords(findCanvasKind(read.value.canvas).words)
    return { type: 'handIn', handIn: judgeFile(name, read.value, today) }
  }
  if (read.failure.type !== 'otherFormat') return passOver({ type: 'file', failure: read.failure })
  const value = await readJsonValue(content)
  const feedback = value.ok ? readFeedbackFile(value.value) : value
  return feedback.ok
    ? { type: 'feedback', file: feedback.value }
    : passOver({ type: 'file', failure: feedback.failure })
}

async function readPdf(content: Blob): Promise<FoundFile> {
  const bytes = await content.arrayBuffer().catch(() => undefined)
  if (!bytes) return passOver({ type: 'file', failure: { type: 'unreadable' } })
  const fingerprint = findFingerprint(bytes)
  return fingerprint === undefined ? passOver({ type: 'pdfWithoutMark' }) : { type: 'pdf', fingerprint }
}

function passOver(reason: PassedOverReason): FoundFile {
  return { type: 'passedOver', reason }
}

function judgeFile(fileName: string, { canvas, handIn: claim }: ReadFile, today: CalendarDay): HandIn {
  const assignment = canvas.assignment ?? noAssignment
  const handedInOn = claim && formatIsoDay(new Date(claim.handedInAt))
  const openChecks = listOpenChecks(examineCanvas(canvas, handedInOn ?? today))
  const fingerprint = makeFingerprint(canvas)
  const { dueDate } = assignment
  return {
    id: [fileName, canvas.id, canvas.author, fingerprint, claim?.handedInAt].join('\n'),
    fileName,
    canvas,
    claim,
    fingerprint,
    judgement: judgeAssignment(canvas, assignment, openChecks),
    openChecks: openChecks.length,
    isLate: handedInOn !== undefined && dueDate !== '' && handedInOn > dueDate,
  }
}
