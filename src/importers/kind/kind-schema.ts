import * as v from 'valibot'
import { longest, MOST_LINES, MOST_QUESTIONS, ownIdPattern } from '../../domain/kinds/is-own-kind'
import { KIND_FORMAT, KIND_VERSION, type KindFile } from '../../domain/kinds/kind-file'
import type { OwnKind } from '../../domain/kinds/own-kind'
import { languages } from '../../domain/language'

const id = v.pipe(
  v.string(),
  v.regex(ownIdPattern),
  v.description(
    'Letters and digits. Canvases keep it: never change one, never use it again for something else.',
  ),
)
const lines = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LINES))
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER))
const name = v.pipe(v.string(), v.maxLength(longest.name))

const block = v.object({
  id,
  name,
  area: v.pipe(
    v.object({ column: lines, columnSpan: lines, row: lines, rowSpan: lines }),
    v.description('Where it stands, in columns and rows counted from 1. No two blocks cover each other.'),
  ),
  definition: v.pipe(
    v.optional(v.pipe(v.string(), v.maxLength(longest.definition))),
    v.description('What belongs here; the guide shows it.'),
  ),
  questions: v.pipe(
    v.optional(
      v.pipe(
        v.array(v.object({ id, text: v.pipe(v.string(), v.maxLength(longest.question)) })),
        v.maxLength(MOST_QUESTIONS),
      ),
    ),
    v.description('What the guide asks, in order.'),
  ),
})

/** A kind of canvas of one's own; a canvas of that kind carries it in its file. */
export const ownKindSchema = v.object({
  id,
  version: v.pipe(count, v.description('How often its author has renewed it.')),
  name,
  language: v.pipe(v.picklist(languages), v.description('What the names and questions are written in.')),
  grid: v.object({ columns: lines, rows: lines }),
  blocks: v.pipe(v.array(block), v.description('In reading order: 1 to 60.')),
  fillingOrder: v.pipe(
    v.optional(v.array(id)),
    v.description('The ids of the blocks in the order in which they are usually filled in.'),
  ),
}) satisfies v.GenericSchema<unknown, OwnKind>

/** What a file must look like; `public/harreman-kind.schema.json` is made from it. Fields it does not name are ignored. */
export const kindFileSchema = v.pipe(
  v.object({
    $schema: v.optional(v.string()),
    format: v.literal(KIND_FORMAT),
    version: v.literal(KIND_VERSION),
    kind: ownKindSchema,
  }),
  v.title('Harreman kind of canvas'),
) satisfies v.GenericSchema<unknown, KindFile>
