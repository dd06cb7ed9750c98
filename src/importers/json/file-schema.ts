import * as v from 'valibot'
import { MOST_NOTES, MOST_POINTS } from '../../domain/assignment/assignment'
import { exerciseTypes, MOST_STEPS } from '../../domain/assignment/exercise'
import { noteColours } from '../../domain/canvas'
import { type CanvasFile, FILE_FORMAT, FILE_VERSION } from '../../domain/canvas-file'
import { checkIds } from '../../domain/checks/check'
import { canvasKinds } from '../../domain/kinds/other-kinds'
import { languages } from '../../domain/language'
import { costLevels, costPeriods } from '../../domain/relationships/relationship-details'
import { customerStages } from '../../domain/relationships/relationship-kinds'
import { isReportPart, reportDepths } from '../../domain/report/report-settings'
import { importances, resourceAnswers, segmentMarks } from '../../domain/segments/segment-details'
import { ownKindSchema } from '../kind/kind-schema'
import { commentSchema, customersSchema } from './customers-schema'
import { blockId, blockKey, day, id } from './schema-parts'
import { assumptionSchema, workshopSchema } from './workshop-schema'

// No digit first, so that a list is no record of answers.
const answerId = v.pipe(v.string(), v.regex(/^[^\s_\d].{0,399}$/))
const kindId = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const addition = v.pipe(
  v.optional(v.boolean()),
  v.description('True for what a worked example adds to its source.'),
)

const cost = v.union([
  v.strictObject({ level: v.picklist(costLevels) }),
  v.strictObject({
    amount: v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
    period: v.picklist(costPeriods),
  }),
])

const relationship = v.object({
  helper: v.optional(v.string()),
  where: v.optional(v.string()),
  status: v.optional(v.picklist(['planned', 'established'])),
  since: day,
  cost: v.pipe(
    v.optional(cost),
    v.description('An estimate, or an amount in the currency of the canvas per period.'),
  ),
  serviceMeans: v.optional(v.string()),
  representative: v.pipe(v.optional(v.string()), v.description('Confidential: only in files for oneself.')),
  representativeSince: day,
  secondContact: v.pipe(v.optional(v.string()), v.description('Confidential: only in files for oneself.')),
  reviewedOn: day,
})

const segment = v.object({
  shortName: v.optional(v.string()),
  mark: v.optional(v.picklist(segmentMarks)),
  importance: v.pipe(v.optional(v.picklist(importances)), v.description('3 is the most important.')),
  countries: v.pipe(
    v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
    v.description('Codes of ISO 3166-1.'),
  ),
  sectors: v.pipe(v.optional(v.string()), v.description('One sector per line.')),
  competitors: v.optional(v.string()),
  resources: v.optional(v.picklist(resourceAnswers)),
})

export const noteSchema = v.object({
  id,
  text: v.pipe(v.string(), v.description('Short text; line breaks are kept, there is no markup.')),
  description: v.pipe(
    v.optional(v.string()),
    v.description('Long text: paragraphs, **bold** and lists in Markdown.'),
  ),
  colour: v.optional(v.picklist(noteColours)),
  kinds: v.pipe(
    v.optional(v.array(kindId)),
    v.description('Language-neutral ids such as channel.shop; unknown ones are kept.'),
  ),
  addition,
  relationship: v.pipe(v.optional(relationship), v.description('What a note says as a relationship.')),
  segment: v.pipe(v.optional(segment), v.description('What a note says as a customer segment.')),
  confidential: v.pipe(v.optional(v.boolean()), v.description('True only in files for oneself.')),
  representativeOpen: v.optional(v.boolean()),
  lastDay: day,
  assumption: v.pipe(v.optional(assumptionSchema), v.description('Only where the note is a hypothesis.')),
  detailCanvas: v.pipe(v.optional(id), v.description('The canvas that looks into the note.')),
})

const noteList = v.array(noteSchema)
const notes = v.optional(noteList)

const block = blockId

const need = v.variant('type', [
  v.strictObject({
    type: v.literal('notes'),
    block,
    count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_NOTES)),
  }),
  v.strictObject({ type: v.literal('answers'), block }),
  v.strictObject({ type: v.literal('question'), question: answerId }),
  v.strictObject({ type: v.literal('checks'), check: v.optional(v.picklist(checkIds)) }),
  v.strictObject({ type: v.literal('extraBlock') }),
  v.strictObject({ type: v.literal('own') }),
])

// No number, so that a list is no record of points.
const criterionId = v.pipe(v.string(), v.regex(/^(?!\d+$)[^\s_].{0,199}$/))

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_POINTS))

/** What a teacher said of a hand-in; files with feedback alone are checked by it too. */
export const feedbackSchema = v.object({
  reviewer: v.optional(v.string()),
  givenAt: v.number(),
  remark: v.optional(v.string()),
  points: v.optional(v.record(criterionId, points)),
  fingerprint: v.optional(v.string()),
})

const exercise = v.object({
  type: v.picklist(exerciseTypes),
  notes: v.pipe(
    v.array(v.object({ id, text: v.string(), block, gap: v.optional(v.boolean()) })),
    v.description('The notes of the original, each with the block in which it stands there.'),
  ),
  step: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_STEPS))),
})

/** A file that gives an assignment away is checked by it too. */
export const assignmentSchema = v.object({
  title: v.optional(v.string()),
  course: v.optional(v.string()),
  instructions: v.optional(v.string()),
  dueDate: day,
  criteria: v.optional(
    v.array(
      v.object({
        id,
        text: v.optional(v.string()),
        points,
        need,
        ticked: v.optional(v.boolean()),
      }),
    ),
  ),
  feedback: v.optional(feedbackSchema),
  exercise: v.optional(exercise),
})

const reportParts = v.optional(v.array(v.pipe(v.string(), v.maxLength(110), v.guard(isReportPart))))

const report = v.object({
  order: reportParts,
  leftOut: reportParts,
  depth: v.optional(v.picklist(reportDepths)),
})

const handIn = v.object({
  handedInAt: v.pipe(v.string(), v.isoTimestamp()),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  points: v.pipe(v.number(), v.minValue(0)),
  total: v.pipe(v.number(), v.minValue(0)),
  met: v.array(id),
})

const canvas = v.object({
  id,
  kind: v.picklist([...Object.values(canvasKinds).map((kind) => kind.id), 'own']),
  ownKind: v.pipe(
    v.optional(ownKindSchema),
    v.description('What the kind own is: only with that kind. All notes are parked where it is missing.'),
  ),
  title: v.optional(v.string()),
  pitch: v.pipe(v.optional(v.string()), v.description('What the business does, in one sentence.')),
  contentLanguage: v.pipe(v.picklist(languages), v.description('The language the notes are written in.')),
  author: v.optional(v.string()),
  blocks: v.pipe(v.record(blockKey, noteList), v.description('The notes of each block, in order.')),
  parking: v.pipe(notes, v.description('Notes that stand in no block yet, in order.')),
  motivations: v.optional(
    v.array(
      v.object({
        id,
        kind: kindId,
        text: v.string(),
        why: v.optional(v.string()),
        means: v.pipe(v.optional(v.string()), v.description('One means per line.')),
        stages: v.optional(v.array(v.picklist(customerStages))),
        promise: v.optional(v.string()),
        promiseReviewedOn: day,
        addition,
      }),
    ),
  ),
  links: v.pipe(
    v.optional(
      v.array(
        v.object({ id, from: id, to: id, label: v.optional(v.string()), later: v.optional(v.boolean()) }),
      ),
    ),
    v.description('Links between notes and motivations, by their ids.'),
  ),
  answers: v.pipe(
    v.optional(v.record(answerId, v.string())),
    v.description('Answers to the guiding questions, by question id.'),
  ),
  confidentialAnswers: v.pipe(
    v.optional(v.array(answerId)),
    v.description('The ids of the confidential answers: only in files for oneself.'),
  ),
  comments: v.optional(v.array(commentSchema)),
  customers: v.pipe(
    v.optional(customersSchema),
    v.description('Figures, decisions, runs and people behind the segments.'),
  ),
  currency: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
    v.description('ISO 4217 code of every amount.'),
  ),
  assignment: v.pipe(
    v.optional(assignmentSchema),
    v.description('What a student was given to do, with its rubric.'),
  ),
  report: v.pipe(v.optional(report), v.description('The order and depth of the report.')),
  workshop: v.pipe(
    v.optional(workshopSchema),
    v.description('Experiments, evidence, votes, agenda, alternatives.'),
  ),
  dismissedHints: v.pipe(
    v.optional(v.record(answerId, v.string())),
    v.description('Remarks by the id of the hint that does not matter here.'),
  ),
})

/** What a file must look like; `public/harreman.schema.json` is made from it. Fields it does not name are ignored. */
export const fileSchema = v.pipe(
  v.object({
    $schema: v.optional(v.string()),
    format: v.literal(FILE_FORMAT),
    version: v.literal(FILE_VERSION),
    exportedAt: v.optional(v.string()),
    canvas,
    handIn: v.pipe(v.optional(handIn), v.description('Only in a file that was handed in.')),
  }),
  v.title('Harreman canvas'),
) satisfies v.GenericSchema<unknown, CanvasFile>
