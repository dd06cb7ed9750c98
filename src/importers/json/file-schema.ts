import * as v from 'valibot'
import { noteColours } from '../../domain/canvas'
import { type CanvasFile, FILE_FORMAT, FILE_VERSION } from '../../domain/canvas-file'
import { blockIds } from '../../domain/kinds/block-ids'
import { canvasKinds } from '../../domain/kinds/index'
import { languages } from '../../domain/language'

// Not `__proto__` and its like: ids become keys wherever later code looks something up.
const id = v.pipe(v.string(), v.regex(/^[^\s_].{0,199}$/))
// No digit first, so that a list is no record of answers.
const answerId = v.pipe(v.string(), v.regex(/^[^\s_\d].{0,399}$/))
const kindId = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const addition = v.pipe(
  v.optional(v.boolean()),
  v.description('True for what a worked example adds to its source.'),
)

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
})

const notes = v.optional(v.array(noteSchema))

const canvas = v.object({
  id,
  kind: v.picklist(Object.values(canvasKinds).map((kind) => kind.id)),
  title: v.optional(v.string()),
  pitch: v.pipe(v.optional(v.string()), v.description('What the business does, in one sentence.')),
  contentLanguage: v.pipe(v.picklist(languages), v.description('The language the notes are written in.')),
  author: v.optional(v.string()),
  blocks: v.pipe(
    v.strictObject(v.entriesFromList(blockIds, notes)),
    v.description('The notes of each block, in order.'),
  ),
  parking: v.pipe(notes, v.description('Notes that stand in no block yet, in order.')),
  motivations: v.optional(v.array(v.object({ id, kind: kindId, text: v.string(), addition }))),
  links: v.pipe(
    v.optional(v.array(v.object({ id, from: id, to: id, label: v.optional(v.string()) }))),
    v.description('Links between notes and motivations, by their ids.'),
  ),
  answers: v.pipe(
    v.optional(v.record(answerId, v.string())),
    v.description('Answers to the guiding questions, by question id.'),
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
  }),
  v.title('Harreman canvas'),
) satisfies v.GenericSchema<CanvasFile, CanvasFile>
