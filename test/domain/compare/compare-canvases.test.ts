import { describe, expect, test } from 'vitest'
import { answerForSegment, type Canvas, type Note, textOfBlock } from '../../../src/domain/canvas'
import { compareCanvases } from '../../../src/domain/compare/compare-canvases'
import type { Difference } from '../../../src/domain/compare/difference'
import { findOffer } from '../../../src/domain/compare/find-offer'
import { type CustomerRecords, noCustomerRecords } from '../../../src/domain/customers/customer-records'
import { noRelationshipDetails } from '../../../src/domain/relationships/relationship-details'
import { noSegmentDetails } from '../../../src/domain/segments/segment-details'
import { foldText } from '../../../src/i18n/fold-text'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

function compare(before: Canvas, after: Canvas): string[] {
  return compareCanvases(before, after, foldText).sections.flatMap(({ section, differences }) =>
    differences.map((difference) => `${section}: ${print(difference)}`),
  )
}

function print(difference: Difference): string {
  const { type } = difference
  if (type === 'customersChanged' || type === 'workshopChanged') return `${type} ${difference.part}`
  const name = 'after' in difference ? difference.after : difference.before
  const what = typeof name === 'string' ? name : 'text' in name ? name.text : `${name.from} -> ${name.to}`
  if (type === 'noteChanged') return `${type} ${what} ${Object.values(difference.change).join(' ')}`
  return 'part' in difference ? `${type} ${difference.part} ${what}` : `${type} ${what}`
}

const withNote = (canvas: Canvas, id: string, change: Partial<Note>): Canvas => {
  const note = canvas.notesById.get(id)
  if (!note) throw new Error(`no note ${id}`)
  return { ...canvas, notesById: new Map(canvas.notesById).set(id, { ...note, ...change }) }
}

const motivated = (...motivations: readonly ReturnType<typeof drawMotivation>[]) => ({
  motivationsById: new Map(motivations.map((motivation) => [motivation.id, motivation])),
})

const acquisition = drawMotivation('win', { kind: 'motivation.acquisition', text: 'win customers' })
const retention = drawMotivation('keep', { kind: 'motivation.retention', text: 'keep customers' })

describe('comparing two states of a canvas', () => {
  test('finds nothing where both say the same', () => {
    const canvas = drawCanvas('Channels: shop, fair\nshop -> fair', motivated(acquisition))
    expect(compare(canvas, canvas)).toEqual([])
  })

  test('R46: names nothing but the motivation where acquisition became retention', () => {
    const lines = 'Customer Segments: operators\nCustomer Relationships: helpline\nhelpline -> operators'
    const before = drawCanvas(`${lines}\nhelpline -> win`, motivated(acquisition))
    const after = drawCanvas(`${lines}\nhelpline -> keep`, motivated(retention))
    expect(compare(before, after)).toEqual(['customerRelationships: motivationReplaced keep customers'])
  })

  test('R46: names the one relationship that follows another motivation', () => {
    const lines = 'Customer Relationships: helpline, advice'
    const both = motivated(acquisition, { ...retention, order: 'a1' })
    const before = drawCanvas(`${lines}\nhelpline -> win\nadvice -> win`, both)
    const after = drawCanvas(`${lines}\nhelpline -> win\nadvice -> keep`, both)
    expect(compare(before, after)).toEqual(['customerRelationships: linkRedirected advice -> keep'])
  })

  test('R46: tells a motivation for now from one for later', () => {
    const before = drawCanvas('Customer Relationships: helpline\nhelpline -> win', motivated(acquisition))
    const [link] = before.linksById.values()
    if (!link) throw new Error('no link')
    const after = {
      ...before,
      linksById: new Map([[link.id, { ...link, isLater: true as const, label: 'soon' }]]),
    }
    expect(compare(before, after)).toEqual([
      'customerRelationships: linkChanged label helpline -> win',
      'customerRelationships: linkChanged isLater helpline -> win',
    ])
  })

  test('lists notes that came, went and moved at their blocks', () => {
    const before = drawCanvas('Channels: shop, fair, web\nKey Partners: printer')
    const after = drawCanvas('Channels: web, shop\nRevenue Streams: sales\nKey Resources: printer')
    expect(compare(before, after)).toEqual([
      'channels: noteRemoved fair',
      'channels: noteReordered web',
      'revenueStreams: noteAdded sales',
      'keyResources: noteMoved printer',
    ])
  })

  test('calls one note moved where one was moved past many', () => {
    const before = drawCanvas('Channels: a, b, c, d, e, f')
    const after = drawCanvas('Channels: b, c, d, e, a, f')
    expect(compare(before, after)).toEqual(['channels: noteReordered a'])
  })

  test('takes links and answers of a note with the note', () => {
    const before = drawCanvas(
      'Customer Segments: farmers\nChannels: shop, fair\nshop -> farmers\nfair -> shop',
      {
        answersById: new Map([[answerForSegment('customerRelationships.q1.expected', 'farmers'), 'advice']]),
      },
    )
    const after = drawCanvas('Channels: shop, fair')
    expect(compare(before, after)).toEqual([
      'customerSegments: noteRemoved farmers',
      'channels: linkRemoved fair -> shop',
    ])
    const [first] = compareCanvases(before, after, foldText).sections[0]?.differences ?? []
    expect(first).toMatchObject({ links: [{ id: 'shop -> farmers' }] })
  })

  test('names each part of a note that changed', () => {
    const before = drawCanvas('Customer Relationships: helpline [relationship.automated x.old]')
    const after = withNote(before, 'helpline', {
      text: 'hotline',
      description: 'day and night',
      colour: 'blue',
      isAddition: true,
      kinds: ['relationship.automated', 'relationship.dedicated'],
      relationship: { ...noRelationshipDetails, status: { state: 'planned' }, representative: 'Ane' },
      segment: { ...noSegmentDetails, shortName: 'hot', mark: 'teal' },
    })
    expect(compare(before, after)).toEqual([
      'customerRelationships: noteChanged hotline text',
      'customerRelationships: noteChanged hotline description',
      'customerRelationships: noteChanged hotline colour',
      'customerRelationships: noteChanged hotline isAddition',
      'customerRelationships: noteChanged hotline kindRemoved x.old',
      'customerRelationships: noteChanged hotline kindAdded relationship.dedicated',
      'customerRelationships: noteChanged hotline relationship status',
      'customerRelationships: noteChanged hotline relationship representative',
      'customerRelationships: noteChanged hotline segment shortName',
      'customerRelationships: noteChanged hotline segment mark',
    ])
  })

  test('names what is known of a segment, of an offer and of who is confidential', () => {
    const before = drawCanvas('Customer Segments: clinics')
    const segment = {
      ...noSegmentDetails,
      importance: 3 as const,
      countries: ['DE'],
      sectors: 'water',
      competitors: 'x',
      resources: 'short' as const,
    }
    const change = { segment, lastDay: '2026-12-31', isConfidential: true as const }
    const relationship = { ...noRelationshipDetails, secondContact: 'Ane' }
    const after = withNote(before, 'clinics', { ...change, relationship, isRepresentativeOpen: true })
    const parts = ['lastDay', 'isConfidential', 'isRepresentativeOpen', 'relationship secondContact']
    const details = ['importance', 'countries', 'sectors', 'competitors', 'resources']
    expect(compare(before, after)).toEqual(
      [...parts, ...details.map((detail) => `segment ${detail}`)].map(
        (part) => `customerSegments: noteChanged clinics ${part}`,
      ),
    )
    expect(compare(after, after)).toEqual([])
  })

  test('R90: says on which notes the comments are others, and lets nobody put words into a mouth', () => {
    const plain = drawCanvas('Channels: shop, fair')
    const comment = { id: 'c', noteId: 'shop', text: 'Why?', author: 'Ane', writtenAt: 1 }
    const said = { ...plain, commentsById: new Map([['c', comment]]) }
    expect(compare(plain, said)).toEqual(['channels: noteChanged shop comments'])
    const resolved = { ...said, commentsById: new Map([['c', { ...comment, isResolved: true as const }]]) }
    expect(compare(said, resolved)).toEqual(['channels: noteChanged shop comments'])
    const copied = { ...said, commentsById: new Map([['k', { ...comment, id: 'k' }]]) }
    expect(compare(said, copied)).toEqual([])
    const comparison = compareCanvases(plain, said, foldText)
    const [difference] = comparison.sections.flatMap(({ differences }) => differences)
    expect(difference && findOffer(difference, comparison, 'before')).toBeUndefined()
  })

  test('R41: says that figures, decisions and checklists changed, and not what they say', () => {
    const plain = drawCanvas('Customer Segments: clinics')
    const known: CustomerRecords = {
      ...noCustomerRecords,
      figures: [{ segmentId: 'clinics', period: '2026-Q1', values: { new: 3 } }],
      decisions: [{ id: 'd', segmentId: 'clinics', choice: 'keep', on: '2026-01-01', why: 'secret' }],
    }
    const after = { ...plain, customers: known }
    expect(compare(plain, after)).toEqual([
      'customerRelationships: customersChanged figures',
      'customerRelationships: customersChanged decisions',
    ])
    expect(JSON.stringify(compareCanvases(plain, after, foldText).sections)).not.toContain('secret')
    // The same, made elsewhere: other ids.
    const elsewhere = {
      ...drawCanvas('Customer Segments: other'),
      notesById: new Map(
        [...plain.notesById].map(([, note]) => ['other', { ...note, id: 'other' }] as const),
      ),
      customers: {
        ...known,
        figures: known.figures.map((figures) => ({ ...figures, segmentId: 'other' })),
        decisions: known.decisions.map((decision) => ({ ...decision, id: 'e', segmentId: 'other' })),
      },
    }
    expect(compare(after, elsewhere)).toEqual([])
  })

  test('R68: names the promise of a motivation and when it was reviewed', () => {
    const before = drawCanvas('Channels: shop', motivated(retention))
    const promise = { promise: 'within a day', promiseReviewedOn: '2026-01-01' }
    const after = drawCanvas('Channels: shop', motivated({ ...retention, ...promise }))
    expect(compare(before, after)).toEqual([
      'customerRelationships: motivationChanged promise keep customers',
      'customerRelationships: motivationChanged promiseReviewedOn keep customers',
    ])
  })

  test('names what the canvas says as a whole, answers and texts of blocks, and no dismissed hints', () => {
    const before = drawCanvas('Channels: shop', {
      title: 'Snack',
      answersById: new Map([['channels.q1', 'by the road']]),
      remarksByDismissedHint: new Map([['noSegment', '']]),
    })
    const after = drawCanvas('Channels: shop', {
      pitch: 'We sell snacks',
      author: 'Ane',
      contentLanguage: 'eu',
      currency: 'USD',
      answersById: new Map([
        ['channels.q1', 'in the market'],
        [textOfBlock('channels'), 'Where we sell'],
        ['x.unknown', 'kept'],
      ]),
    })
    expect(compare(before, after)).toEqual([
      'canvas: canvas title ',
      'canvas: canvas pitch We sell snacks',
      'canvas: canvas author Ane',
      'canvas: canvas contentLanguage eu',
      'canvas: canvas currency USD',
      'canvas: answerChanged kept',
      'channels: answerChanged in the market',
      'channels: answerChanged Where we sell',
    ])
  })

  test('names each part of a motivation that changed', () => {
    const before = drawCanvas('', motivated(acquisition, { ...retention, order: 'a1' }))
    const after = drawCanvas(
      '',
      motivated({ ...retention, why: 'cheaper' }, { ...acquisition, order: 'a1', stages: ['stage.new'] }),
    )
    expect(compare(before, after)).toEqual([
      'customerRelationships: motivationChanged why keep customers',
      'customerRelationships: motivationReordered win customers',
      'customerRelationships: motivationChanged stages win customers',
    ])
  })

  test('keeps a link to a deleted note as a difference of its own', () => {
    const before = drawCanvas('Channels: shop\nshop -> gone')
    expect(compare(before, drawCanvas('Channels: shop'))).toEqual(['channels: linkRemoved shop -> gone'])
    expect(compare(before, before)).toEqual([])
  })
})

describe('comparing two canvases that were made apart', () => {
  const renamed = (canvas: Canvas, suffix: string): Canvas => {
    const rename = (id: string) => `${id}${suffix}`
    return {
      ...canvas,
      notesById: new Map(
        [...canvas.notesById].map(([id, note]) => [rename(id), { ...note, id: rename(id) }]),
      ),
      noteIdsByPlace: new Map([...canvas.noteIdsByPlace].map(([place, ids]) => [place, ids.map(rename)])),
      linksById: new Map(
        [...canvas.linksById].map(([id, link]) => [
          rename(id),
          { ...link, id: rename(id), from: rename(link.from), to: rename(link.to) },
        ]),
      ),
      motivationsById: new Map(
        [...canvas.motivationsById].map(([id, one]) => [rename(id), { ...one, id: rename(id) }]),
      ),
    }
  }

  test('finds what says the same in a block, then what says the same elsewhere', () => {
    const one = drawCanvas(
      'Channels: Shop, fair\nKey Partners: İLİŞKİ\nShop -> İLİŞKİ',
      motivated(acquisition),
    )
    const other = renamed(
      drawCanvas('Channels: shop, ilişki, web\nshop -> ilişki', motivated(acquisition)),
      '2',
    )
    expect(compare(one, other)).toEqual([
      'channels: noteRemoved fair',
      'channels: noteChanged shop text',
      'channels: noteMoved ilişki',
      'channels: noteChanged ilişki text',
      'channels: noteAdded web',
    ])
  })

  test('finds nothing between a canvas and one written anew word for word', () => {
    const drawn = drawCanvas(
      'Customer Segments: a, b, c\nChannels: shop, d\nshop -> b',
      motivated(acquisition),
    )
    const one = withNote(withNote(drawn, 'c', { text: 'a', colour: 'blue' }), 'd', { text: 'a' })
    expect(compare(one, renamed(one, '2'))).toEqual([])
  })

  test('does not take two own aims for one another, nor two of several motivations', () => {
    const aim = (id: string, text: string) => drawMotivation(id, { kind: 'motivation.own', text })
    const one = drawCanvas('', motivated(aim('a', 'honour'), aim('b', 'fun')))
    const other = drawCanvas('', motivated(aim('c', 'peace'), aim('d', 'rest')))
    expect(compare(one, other)).toEqual([
      'customerRelationships: motivationRemoved honour',
      'customerRelationships: motivationRemoved fun',
      'customerRelationships: motivationAdded peace',
      'customerRelationships: motivationAdded rest',
    ])
  })
})
