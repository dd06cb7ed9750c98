// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { answerForSegment, type Canvas, type Note, textOfBlock } from '../../../src/domain/canvas'
import { completeCustomers } from '../../../src/domain/customers/customer-records'
import { completeDetails } from '../../../src/domain/relationships/relationship-details'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { exportJson } from '../../support/export-json'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

/** Words that must not leave the device unasked, by kind of what they stand on. */
const secrets = {
  notes: ['Zubiak', 'Zubidetail', 'Zubisektor'],
  links: ['Lokarri'],
  answers: ['Erantzun', 'Sarrerahitz'],
  segmentAnswers: ['Segmenterantzun'],
  representatives: ['Ainhoa', 'Bigarrena'],
  runs: ['Isilgordea', 'Plataforma', 'Gogorapen', 'Bidezko', 'Elkarrizketa', 'Itxiera', 'Ondorengo'],
  contacts: ['Whatsgako', '+34600123456'],
  people: ['Joandakoa'],
  figures: ['Galerarrazoi'],
  decisions: ['Erabakiarrazoi'],
  comments: ['Iruzkintxo', 'Iruzkingile'],
} as const

/** What the PDF tells of it all when it was asked to; comments are for those who write. */
const toldInPdf = [
  'notes',
  'links',
  'answers',
  'segmentAnswers',
  'representatives',
  'runs',
  'contacts',
  'people',
  'figures',
  'decisions',
] as const

const full = fillWithSecrets(
  writeCanvasDown({ notes: { customerRelationships: ['key account'], customerSegments: ['hidden'] } }),
)

function fillWithSecrets(canvas: Canvas): Canvas {
  const [keyAccount, segment] = ['key account', 'hidden'].map((text) =>
    [...canvas.notesById.values()].find((note) => note.text === text),
  )
  if (!keyAccount || !segment) throw new Error('two notes are needed')
  const relationship = completeDetails({
    helper: 'bankari',
    representative: 'Ainhoa',
    representativeSince: '2019-04-01',
    secondContact: 'Bigarrena',
  })
  const hidden: Note = {
    ...segment,
    text: 'Zubiak',
    description: 'Zubidetail',
    segment: {
      shortName: '',
      mark: undefined,
      importance: undefined,
      countries: [],
      sectors: 'Zubisektor',
      competitors: '',
      resources: undefined,
    },
    isConfidential: true,
  }
  const [question = ''] = ['channels.q1']
  const customers = completeCustomers({
    figures: [{ segmentId: hidden.id, period: '2026-Q1', values: { profit: 1 }, lossReason: 'Galerarrazoi' }],
    decisions: [{ id: 'd1', segmentId: hidden.id, choice: 'keep', on: '2026-01-01', why: 'Erabakiarrazoi' }],
    people: [{ name: 'Joandakoa', leftOn: '2026-01-01', handovers: [] }],
    runs: [
      {
        id: 'r1',
        startedAt: 0,
        customer: 'Isilgordea',
        sentOn: '',
        platform: 'Plataforma',
        answers: {},
        remarks: { a1: 'Gogorapen' },
        reasons: [],
        otherReason: '',
        timeZone: '',
        country: '',
        history: [{ id: 'h1', on: '2026-01-01', way: 'Bidezko', remark: 'Elkarrizketa' }],
        contacts: [{ id: 'c1', way: 'Whatsgako', value: '+34600123456', addedAt: 0 }],
        closing: { on: '2026-01-01', reason: 'Itxiera', decision: 'Ondorengo' },
      },
    ],
  })
  return {
    ...canvas,
    notesById: new Map([
      ...canvas.notesById,
      [hidden.id, hidden],
      [keyAccount.id, { ...keyAccount, relationship }],
    ]),
    linksById: new Map([
      ['secretLink', { id: 'secretLink', from: keyAccount.id, to: hidden.id, label: 'Lokarri' }],
    ]),
    answersById: new Map([
      [question, 'Erantzun'],
      [textOfBlock('channels'), 'Sarrerahitz'],
      [answerForSegment('customerRelationships.q1.expected', hidden.id), 'Segmenterantzun'],
    ]),
    confidentialAnswerIds: new Set([question, textOfBlock('channels')]),
    commentsById: new Map([
      ['k1', { id: 'k1', noteId: hidden.id, text: 'Iruzkintxo', author: 'Iruzkingile', writtenAt: 0 }],
    ]),
    ...(customers && { customers }),
  }
}

/** Everything that a reader finds in the file, once it is unpacked. */
async function readPdfText(canvas: Canvas): Promise<string> {
  const { pages, info, outline } = await readPdf(await exportPdf(canvas))
  return squeeze(pages.join('') + JSON.stringify([info, outline]))
}

describe('files of a canvas full of confidential things', () => {
  test('R41, R54, R84, R85: a PDF made for others holds none of their words', async () => {
    const text = await readPdfText(withoutConfidential(full))
    expect(text).toContain(squeeze('Who helps: bankari'))
    const found = Object.values(secrets)
      .flat()
      .filter((secret) => text.includes(secret))
    expect(found).toEqual([])
    expect(text).not.toMatch(/2019|confidential/)
  })

  test('R84, R85: a PDF that was asked for them holds them', async () => {
    const text = await readPdfText(full)
    const missing = toldInPdf.flatMap((kind) => secrets[kind]).filter((secret) => !text.includes(secret))
    expect(missing).toEqual([])
    expect(text).toContain(squeeze('Representative since (confidential): 1 April 2019'))
  })

  test('R54: a PDF made for others holds names that were opened, and does not call them confidential', async () => {
    const notes = [...full.notesById].map(
      ([id, note]) => [id, { ...note, isRepresentativeOpen: true }] as const,
    )
    const text = await readPdfText(withoutConfidential({ ...full, notesById: new Map(notes) }))
    for (const said of [
      'Representative: Ainhoa',
      'Representative since: 1 April 2019',
      'Second contact: Bigarrena',
    ]) {
      expect(text).toContain(squeeze(said))
    }
    expect(text).not.toContain('confidential')
  })

  test('R41, R54, R84, R85: a JSON file made for others holds none of their words, and one asked for them all', async () => {
    const [forOthers, whole] = [
      JSON.stringify(await exportJson(withoutConfidential(full))),
      JSON.stringify(await exportJson(full)),
    ]
    for (const secret of Object.values(secrets).flat()) {
      expect(forOthers).not.toContain(secret)
      expect(whole).toContain(secret)
    }
    expect(forOthers).not.toContain('onfidential')
  })
})
