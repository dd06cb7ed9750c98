import * as v from 'valibot'
import { handoverSteps, limitNames, segmentChoices } from '../../domain/customers/customer-records'
import { isFigure, measures } from '../../domain/customers/figures'
import { periodUnits, unitOfPeriod } from '../../domain/customers/periods'
import { contactKinds, customerGroups, runItems, silenceReasons } from '../../domain/customers/run'
import { isCalendarDay } from '../../domain/relationships/relationship-details'
import { day, id, listKey } from './schema-parts'

const text = v.optional(v.string())
const moment = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(8.64e15),
  v.description('Milliseconds since 1970.'),
)
const isOpen = v.pipe(v.optional(v.boolean()), v.description('True where it is said to be not confidential.'))

const period = v.pipe(
  v.string(),
  v.check((value) => unitOfPeriod(value) !== undefined),
  v.description('2026-03, 2026-Q1 or 2026.'),
)

const figures = v.object({
  segment: id,
  period,
  values: v.pipe(
    v.optional(v.strictObject(v.entriesFromList(measures, v.optional(v.number())))),
    v.check((values) =>
      measures.every((measure) => values?.[measure] === undefined || isFigure(measure, values[measure])),
    ),
    v.description('Counts of customers, and money in the currency of the canvas within the period.'),
  ),
  lossReason: text,
})

const closingDay = v.pipe(
  v.string(),
  v.check((on) => on === '' || isCalendarDay(on)),
)

const run = v.object({
  id: listKey,
  startedAt: moment,
  about: v.optional(id),
  customer: text,
  contactKind: v.optional(v.picklist(contactKinds)),
  sentOn: day,
  platform: text,
  answers: v.optional(v.strictObject(v.entriesFromList(runItems, v.optional(v.picklist(['yes', 'no']))))),
  remarks: v.optional(v.strictObject(v.entriesFromList(runItems, text))),
  group: v.optional(v.picklist(customerGroups)),
  reasons: v.optional(v.array(v.picklist(silenceReasons))),
  otherReason: text,
  timeZone: text,
  country: text,
  history: v.optional(v.array(v.object({ id, on: day, way: text, remark: text }))),
  contacts: v.optional(v.array(v.object({ id, way: text, value: text, addedAt: moment, open: isOpen }))),
  urgentContact: v.optional(id),
  closing: v.optional(v.object({ on: closingDay, reason: v.string(), decision: v.string() })),
  open: isOpen,
})

/** What a file may say of the customers behind the segments. */
export const customersSchema = v.object({
  unit: v.optional(v.picklist(periodUnits)),
  limits: v.optional(
    v.strictObject(v.entriesFromList(limitNames, v.optional(v.pipe(v.number(), v.minValue(0))))),
  ),
  figures: v.optional(v.array(figures)),
  decisions: v.optional(
    v.array(
      v.object({
        id: listKey,
        segment: id,
        choice: v.picklist(segmentChoices),
        on: day,
        why: text,
        period: v.optional(period),
      }),
    ),
  ),
  runs: v.pipe(v.optional(v.array(run)), v.description('Customers who do not reply: confidential.')),
  people: v.pipe(
    v.optional(
      v.array(
        v.object({
          name: v.pipe(v.string(), v.regex(/\S/)),
          leftOn: day,
          handovers: v.optional(
            v.array(v.object({ segment: id, steps: v.array(v.picklist(handoverSteps)) })),
          ),
        }),
      ),
    ),
    v.description('Who looks after customers. Confidential: only in files for oneself.'),
  ),
  toolRows: v.optional(
    v.array(v.object({ id: listKey, country: v.string(), tools: v.array(v.string()), on: day })),
  ),
})

export const commentSchema = v.object({
  id,
  note: id,
  text: v.string(),
  author: text,
  writtenAt: moment,
  answers: v.optional(id),
  resolved: v.optional(v.boolean()),
})
