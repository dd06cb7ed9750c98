import { beforeAll, describe, expect, test } from 'vitest'
import {
  answerForSegment,
  type Canvas,
  groupNotesByPlace,
  type Note,
  textOfBlock,
} from '../../src/domain/canvas'
import { businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { businessModel } from '../../src/domain/kinds/business-model'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { normaliseText } from '../../src/domain/normal-text'
import { completeDetails } from '../../src/domain/relationships/relationship-details'
import { completeSegment } from '../../src/domain/segments/segment-details'
import { hostileTexts } from '../fixtures/hostile/texts'
import { drawMotivation } from '../support/canvas-text'
import { exportPdf, startTextsInNode } from '../support/export-pdf'
import { readPdf, squeeze } from '../support/read-pdf'
import { takeAwayAndBringBack } from '../support/take-away'

beforeAll(startTextsInNode)

/** A canvas that has the text in every field there is. */
function fillEverything(text: string): Canvas {
  const note: Note = {
    id: 'n1',
    text,
    description: text,
    place: { block: 'channels', order: 'a0' },
    colour: 'yellow',
    kinds: ['channel.shop'],
    isAddition: false,
  }
  const other = { ...note, id: 'n2', place: { block: 'keyPartners' as const, order: 'a0' } }
  const relationship = completeDetails({
    helper: text,
    where: text,
    serviceMeans: text,
    representative: text,
  })
  const place = { block: 'customerRelationships' as const, order: 'a0' }
  const segment = completeSegment({ shortName: text })
  const notes = [
    note,
    other,
    { ...note, id: 'n3', place, relationship },
    { ...note, id: 'n4', place: { block: 'customerSegments' as const, order: 'a0' }, segment },
  ]
  const links = [
    { id: 'l1', from: 'n1', to: 'n2', label: text },
    { id: 'l2', from: 'n3', to: 'n4', label: text },
    { id: 'l3', from: 'n3', to: 'm1', label: text, isLater: true as const },
  ]
  const questions = businessModel.blocks.flatMap((block) => block.questions)
  return {
    ...makeEmptyCanvas('hostile', 'businessModel', 'en'),
    title: text,
    pitch: text,
    author: text,
    notesById: new Map(notes.map((each) => [each.id, each])),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: new Map(links.map((link) => [link.id, link])),
    motivationsById: new Map([['m1', drawMotivation('m1', { text, why: text, means: text })]]),
    answersById: new Map([
      ...questions.map((question) => [question, text] as const),
      [textOfBlock('customerRelationships'), text],
      [answerForSegment('customerRelationships.q1.expected', 'n4'), text],
    ]),
  }
}

describe('a hostile text in every field', () => {
  test('R94: is the same text after JSON', async () => {
    for (const typed of hostileTexts) {
      const text = normaliseText(typed)
      const back = await takeAwayAndBringBack(fillEverything(text))
      expect([back.title, back.pitch, back.author]).toEqual([text, text, text])
      for (const note of back.notesById.values()) expect([note.text, note.description]).toEqual([text, text])
      expect([...back.linksById.values()].map((link) => link.label)).toEqual([text, text, text])
      for (const motivation of back.motivationsById.values()) {
        expect([motivation.text, motivation.why, motivation.means]).toEqual([text, text, text])
      }
      const { helper, where, serviceMeans, representative } = back.notesById.get('n3')?.relationship ?? {}
      expect([helper, where, serviceMeans, representative]).toEqual([text, text, text, text])
      expect(back.notesById.get('n4')?.segment?.shortName).toBe(text)
      expect(new Set(back.answersById.values())).toEqual(new Set([text]))
    }
  })

  test('stands in the PDF as text, which opens, runs and links to nothing', async () => {
    // In many small notes: each text once on the sheet, as short as a note may be to be whole there.
    const shown = hostileTexts.filter((text) => text.length <= 120 && /^[\x20-\x7e]+$/.test(text))
    expect(shown.length).toBeGreaterThan(40)
    const notes = shown.map(
      (text, index): Note => ({
        id: `n${index}`,
        text,
        description: '',
        place: {
          block: businessModelBlocks[index % businessModelBlocks.length] ?? 'channels',
          order: `a${index + 100}V`,
        },
        colour: 'yellow',
        kinds: [],
        isAddition: false,
      }),
    )
    const canvas: Canvas = {
      ...makeEmptyCanvas('hostile', 'businessModel', 'en'),
      title: shown[0] ?? '',
      notesById: new Map(notes.map((note) => [note.id, note])),
      noteIdsByPlace: groupNotesByPlace(notes),
    }
    const bytes = await exportPdf(canvas)
    const { pages, info } = await readPdf(bytes)
    const words = squeeze(pages.join(''))
    const missing = shown.filter((text) => !words.includes(squeeze(text)))
    expect(missing).toEqual([])
    expect(info.Title).toBe(shown[0])
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(
      /\/(JavaScript|JS|OpenAction|AA|Launch|URI|SubmitForm)\b/,
    )
  })

  test('makes a PDF of every field, one text after another', async () => {
    // Marks of bold and lists are read where a text may have them, and an empty line parts paragraphs.
    const shown = hostileTexts
      .map(normaliseText)
      .filter((text) => /^[\x21-\x7e]{4,40}$/.test(text) && !/[*_#+-]/.test(text))
    expect(shown.length).toBeGreaterThan(10)
    for (const text of shown.slice(0, 5)) {
      const { pages } = await readPdf(await exportPdf(fillEverything(text)))
      const words = squeeze(pages.slice(1).join(''))
      for (const label of ['Who helps', 'Where', 'Means for self-service', 'Why', 'How', 'Short name']) {
        expect(words).toContain(squeeze(`${label}: ${text}`))
      }
    }
  }, 60_000)

  test('makes a PDF, whatever it is', async () => {
    const all = hostileTexts.map(normaliseText)
    const notes = all.map(
      (text, index): Note => ({
        id: `n${index}`,
        text,
        description: text,
        place: {
          block: businessModelBlocks[index % businessModelBlocks.length] ?? 'channels',
          order: `a${index + 100}V`,
        },
        colour: 'rose',
        kinds: [text],
        isAddition: true,
      }),
    )
    const canvas: Canvas = {
      ...fillEverything(all.join(' ')),
      notesById: new Map(notes.map((note) => [note.id, note])),
      noteIdsByPlace: groupNotesByPlace(notes),
      linksById: new Map(),
    }
    const { pages } = await readPdf(await exportPdf(canvas))
    const words = squeeze(pages.join(''))
    for (const text of ['C:\\a\\b/c:d*e?f', '__proto__', 'שלום', 'İIıi'])
      expect(words).toContain(squeeze(text))
  })
})
