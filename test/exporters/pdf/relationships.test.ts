// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { answerForSegment, type Canvas, type Link, textOfBlock } from '../../../src/domain/canvas'
import {
  completeDetails,
  type RelationshipDetails,
} from '../../../src/domain/relationships/relationship-details'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { type WrittenCanvas, writeCanvasDown } from '../../support/pdf-canvases'
import { readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

type WrittenLink = readonly [from: string, to: string, label?: string, isLater?: true]

function addLinks(canvas: Canvas, links: readonly WrittenLink[]): Canvas {
  const made = links.map(([from, to, label = '', isLater], index): Link => {
    return { id: `l${index}`, from, to, label, ...(isLater && { isLater }) }
  })
  return { ...canvas, linksById: new Map(made.map((link) => [link.id, link])) }
}

/** The text of the following pages, without white space. */
async function readFollowing(canvas: Canvas): Promise<string> {
  const { pages } = await readPdf(await exportPdf(canvas))
  return squeeze(pages.slice(1).join('\n'))
}

function describeRelationship(
  language: WrittenCanvas['language'],
  details: Partial<RelationshipDetails>,
  kinds: readonly string[] = [],
) {
  const relationship = completeDetails(details)
  return writeCanvasDown({
    ...(language && { language }),
    notes: { customerRelationships: [{ text: 'Help', relationship, kinds }] },
  })
}

describe('a relationship in the PDF', () => {
  test('R07, R08, R53: says who helps, where, when, by which means and in which phases', async () => {
    const kinds = [
      'relationship.personalAssistance',
      'when.duringPurchase',
      'when.afterPurchase',
      'channel.callCentre',
      'channelPhase.purchase',
      'from.a.newer.file',
    ]
    const text = await readFollowing(
      describeRelationship('en', { helper: 'seller', where: 'point of sale' }, kinds),
    )
    for (const fact of [
      'personal assistance · from.a.newer.file',
      'Who helps: seller',
      'Where: point of sale',
      'When: during the purchase, after the purchase',
      'By which means: call centre',
      'Phases covered: purchase',
    ]) {
      expect(text).toContain(squeeze(fact))
    }
  })

  test.each([
    ['en', 'Status: established, since 21 February 2024', 'Cost: €1,234.50 per month'],
    ['eu', 'Egoera: sortuta; hasiera: 2024ko otsailaren 21a', 'Kostua: 1.234,50 € hilean'],
    ['ka', 'მდგომარეობა: ჩამოყალიბებული; დასაწყისი: 21 თებერვალი, 2024', 'ხარჯი: 1234,50 ₾ თვეში'],
    ['tr', 'Durum: kuruldu; başlangıç: 21 Şubat 2024', 'Maliyet: ayda ₺1.234,50'],
  ] as const)(
    'R19, R50: says since when it is and what it costs, in the way of the language (%s)',
    async (...row) => {
      const [language, status, cost] = row
      const canvas = describeRelationship(language, {
        status: { state: 'established', since: '2024-02-21' },
        cost: { type: 'amount', amount: 1234.5, period: 'month' },
      })
      const text = await readFollowing(canvas)
      expect(text).toContain(squeeze(status))
      expect(text).toContain(squeeze(cost))
    },
  )

  test('R19, R50: is silent about what nobody has said, and tells planned and an estimate', async () => {
    const planned = describeRelationship('en', {
      status: { state: 'planned' },
      cost: { type: 'level', level: 'high' },
    })
    expect(await readFollowing(planned)).toContain(squeeze('Status: planned Cost: high'))
    const open = await readFollowing(describeRelationship('en', { helper: 'x' }))
    expect(open).not.toMatch(/Status|Cost|Where|reviewed/)
  })

  test('R46, R47: lists what it is linked with by block, with meanings; what is only later apart', async () => {
    const canvas = addLinks(
      writeCanvasDown({
        notes: {
          customerSegments: ['Students'],
          channels: [{ text: 'Shop', kinds: ['channelPhase.evaluation', 'channelPhase.purchase'] }],
          customerRelationships: ['Help', 'Forum'],
          parking: ['Perhaps'],
        },
        motivations: [
          {
            kind: 'motivation.acquisition',
            text: 'Win',
            why: '★ **To begin**',
            means: 'Offers\nGifts',
            stages: ['stage.new'],
          },
          { kind: 'motivation.retention', text: 'Keep' },
        ],
      }),
      [
        ['customerSegments-0', 'customerRelationships-0', 'for whom'],
        ['customerRelationships-0', 'channels-0'],
        ['customerRelationships-1', 'customerRelationships-0'],
        ['parking-0', 'customerRelationships-0'],
        ['customerRelationships-0', 'motivation-0'],
        ['customerRelationships-0', 'motivation-1', 'in two years', true],
        ['customerRelationships-0', 'gone'],
      ],
    )
    const text = await readFollowing(canvas)
    const facts = [
      'Customer Segments: Students – for whom',
      'Channels: Shop [evaluation, purchase]',
      'Customer Relationships: Forum',
      'Parking place: Perhaps',
      'Motivations: Win',
      'Motivations only later: Keep – in two years',
    ]
    expect(text).toContain(squeeze(facts.join('')))
    expect(text).toContain(squeeze('Win customer acquisition Why: ★ To begin How: Offers; Gifts'))
    expect(text).toContain(squeeze('Stage of the customer base: new customer'))
    expect(text).toContain(squeeze('Relationships without a segment: Forum'))
    expect(text).not.toContain('gone')
  })
})

describe('the sections of the PDF', () => {
  test('R48: have the answers for single segments under their question, and lose none', async () => {
    const question = 'customerRelationships.q1.expected'
    const canvas = writeCanvasDown({
      notes: { customerSegments: ['Students', 'Teachers'] },
      answers: {
        [question]: 'Help in general.',
        [answerForSegment(question, 'gone')]: 'Nobody knows.',
        [answerForSegment(question, 'customerSegments-1')]: 'A person.',
        [answerForSegment(question, 'customerSegments-0')]: 'A machine.',
      },
    })
    expect(await readFollowing(canvas)).toContain(
      squeeze(
        'build and keep? Help in general. Students: A machine. Teachers: A person. gone: Nobody knows.',
      ),
    )
  })

  test('R15: begin with the text of their block, whichever it is', async () => {
    const canvas = writeCanvasDown({
      notes: { channels: ['Shop'] },
      answers: { [textOfBlock('channels')]: 'How **we** sell.\n\n- ★ here' },
    })
    expect(await readFollowing(canvas)).toContain(squeeze('Channels How we sell. • ★ here Shop'))
  })

  test('R10: end with the links that no relationship tells', async () => {
    const written = writeCanvasDown({
      notes: { keyPartners: ['Maker'], keyResources: ['Machine\nparts', ''] },
    })
    const text = await readFollowing(
      addLinks(written, [
        ['keyPartners-0', 'keyResources-0', 'makes'],
        ['keyResources-1', 'keyPartners-0'],
        ['keyPartners-0', 'gone'],
      ]),
    )
    const rows = ['Note Linked with Meaning', '– Maker', 'Maker Machine parts makes']
    expect(text).toContain(squeeze(`Links between other notes ${rows.join('')}`))
  })

  test('have no table where nothing is linked', async () => {
    const notes = { customerSegments: ['Students'], customerRelationships: ['Help'] }
    const text = await readFollowing(writeCanvasDown({ notes }))
    expect(text).not.toContain(squeeze('their relationships'))
  })
})
