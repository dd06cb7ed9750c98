import fc from 'fast-check'
import {
  type Canvas,
  compareByOrder,
  groupNotesByPlace,
  type Link,
  type Motivation,
  type Note,
  noteColours,
  PARKING,
} from '../../src/domain/canvas'
import { blockIds } from '../../src/domain/kinds/block-ids'
import { businessModel } from '../../src/domain/kinds/business-model'
import { languages } from '../../src/domain/language'

const pieces = [
  'ოთხი ჩანაწერი',
  'Iğdır’ın İLİŞKİSİ',
  'bezeroarekiko harremanak ñ',
  'Ctrl+“Z”',
  '★★★',
  '₺ ₾ €',
  '👩‍🔬',
  '🇬🇪',
  '\n',
  '\n\n- ',
  '**',
  '\t',
  ' ',
  '"\\',
  '</script>',
  '\u202e',
  '\u0007',
  '{{name}}',
]

/** Texts in NFC, as the document keeps them: mixed scripts, emoji, line breaks, and anything else there is. */
const arbitraryText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 5,
  })
  .map((parts) => parts.join('').normalize('NFC'))

const arbitraryNote = fc.record({
  text: arbitraryText,
  description: arbitraryText,
  block: fc.constantFrom(...blockIds, PARKING),
  colour: fc.constantFrom(...noteColours),
  kinds: fc
    .uniqueArray(fc.constantFrom('channel.shop', 'relationship.coCreation', 'x.unknown'))
    .map((kinds) => kinds.sort()),
  isAddition: fc.boolean(),
})

const arbitraryMotivation = fc.record({
  kind: fc.constantFrom('motivation.acquisition', 'motivation.retention', 'x.unknown'),
  text: arbitraryText,
  isAddition: fc.boolean(),
})

const questions = businessModel.blocks.flatMap((block) => block.questions)

/** Whole canvases with notes in any place, motivations, links between any of them, and answers. */
export const arbitraryCanvas: fc.Arbitrary<Canvas> = fc
  .record({
    notes: fc.array(arbitraryNote, { maxLength: 12 }),
    motivations: fc.array(arbitraryMotivation, { maxLength: 3 }),
    links: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), label: arbitraryText }), { maxLength: 8 }),
    answers: fc.uniqueArray(fc.tuple(fc.constantFrom(...questions, 'x.unknown'), arbitraryText), {
      selector: ([id]) => id,
      maxLength: 6,
    }),
    id: fc.uuid(),
    title: arbitraryText,
    pitch: arbitraryText,
    author: arbitraryText,
    contentLanguage: fc.constantFrom(...languages),
  })
  .map(({ notes, motivations, links, answers, ...meta }) => {
    const noteList = notes.map(
      ({ block, ...note }, index): Note => ({
        id: `n${index}`,
        ...note,
        place: { block, order: makeOrder(index) },
      }),
    )
    const motivationList = motivations.map(
      (motivation, index): Motivation => ({ id: `m${index}`, ...motivation, order: makeOrder(index) }),
    )
    const ends = [...noteList, ...motivationList].map(({ id }) => id)
    const linkList = links.flatMap(({ from, to, label }, index): Link[] => {
      const [start, end] = [ends[from % ends.length], ends[to % ends.length]]
      return start !== undefined && end !== undefined
        ? [{ id: `l${index}`, from: start, to: end, label }]
        : []
    })
    return {
      ...meta,
      kind: 'businessModel',
      notesById: indexById(noteList),
      noteIdsByPlace: groupNotesByPlace(noteList),
      linksById: indexById(linkList),
      motivationsById: indexById(motivationList),
      answersById: new Map(answers.filter(([, text]) => text)),
    }
  })

/** The canvas without its order keys, which differ between equal canvases; the order itself stays. */
export function withoutOrderKeys(canvas: Canvas) {
  return {
    ...canvas,
    notesById: new Map([...canvas.notesById].map(([id, note]) => [id, { ...note, place: note.place.block }])),
    motivationsById: [...canvas.motivationsById.values()]
      .sort(compareByOrder)
      .map(({ order: _order, ...motivation }) => motivation),
  }
}

function makeOrder(index: number): string {
  return `a${'ZzA0b'[index % 5]}${String(index).padStart(2, '0')}V`
}

function indexById<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
