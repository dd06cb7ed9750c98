// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { noAssignment, textOfExtraBlock } from '../../../src/domain/assignment/assignment'
import { shortenFingerprint } from '../../../src/domain/assignment/short-fingerprint'
import { type Canvas, textOfBlock } from '../../../src/domain/canvas'
import { findCanvasKind } from '../../../src/domain/kinds/index'
import { type Language, languages } from '../../../src/domain/language'
import {
  type ReportDepth,
  type ReportSettings,
  usualReport,
} from '../../../src/domain/report/report-settings'
import { noSegmentDetails } from '../../../src/domain/segments/segment-details'
import { makeFingerprint } from '../../../src/exporters/fingerprint'
import { listReportTexts, listSections, readText } from '../../../src/exporters/report/report-node'
import { loadWords } from '../../../src/exporters/report/words'
import { writeReport } from '../../../src/exporters/report/write-report'
import { startTextsInNode } from '../../support/export-pdf'
import { writeCanvasDown } from '../../support/pdf-canvases'

beforeAll(startTextsInNode)

const usual = usualReport(findCanvasKind({ kind: 'businessModel' }))
const now = new Date(2024, 1, 21, 15, 4)

/** The texts of a report in the order in which they are read. */
async function readReport(canvas: Canvas, settings?: Partial<ReportSettings>): Promise<readonly string[]> {
  const report = writeReport(
    canvas,
    await loadWords(canvas.contentLanguage),
    now,
    settings && { ...usual, ...settings },
  )
  return [...listReportTexts(report)].map(readText)
}

async function readHeadings(canvas: Canvas, language: Language = 'en'): Promise<readonly string[]> {
  const report = writeReport(canvas, await loadWords(language), now)
  return listSections(report).map(({ heading }) => readText(heading))
}

/** Something for every part, and for every depth. */
const full: Canvas = {
  ...writeCanvasDown({
    title: 'Meatchine',
    pitch: 'The pitch',
    author: 'Amaia',
    notes: {
      customerSegments: [{ text: 'Segment', segment: { ...noSegmentDetails, sectors: 'The sector' } }],
      channels: [
        { text: 'Shop\nin town', description: 'The description', kinds: ['channel.shop'] },
        { text: ' ' },
        'Web',
      ],
      parking: ['Parked'],
    },
    answers: {
      [textOfBlock('channels')]: 'The introduction',
      'channels.q1': 'The answer',
      [textOfExtraBlock('impact')]: 'The **impact** text',
      [textOfExtraBlock('blank')]: '',
    },
    motivations: [{ kind: 'motivation.retention', text: 'The motivation' }],
  }),
  linksById: new Map([['l', { id: 'l', from: 'channels-0', to: 'customerSegments-0', label: 'The link' }]]),
  assignment: {
    ...noAssignment,
    title: 'Plan',
    course: 'Course 7',
    dueDate: '2026-11-27',
    instructions: 'The instructions',
    criteria: [
      { id: 'impact', text: 'Impact', points: 2, need: { type: 'extraBlock' }, isTicked: false, order: 'a0' },
      { id: 'blank', text: 'Blank', points: 2, need: { type: 'extraBlock' }, isTicked: false, order: 'a1' },
      { id: 'own', text: 'The own one', points: 2, need: { type: 'own' }, isTicked: true, order: 'a2' },
    ],
  },
}

describe('a report', () => {
  test('R94: begins with who, when and for what, and with the fingerprint of its content', async () => {
    const texts = await readReport(full)
    expect(texts.slice(0, 8)).toEqual([
      'Meatchine',
      'The pitch',
      'Author: Amaia',
      '21 February 2024',
      'Assignment: Plan',
      'Course: Course 7',
      'Due: 27 November 2026',
      `Fingerprint of the content: ${shortenFingerprint(makeFingerprint(full))}`,
    ])
    expect(texts).not.toContain('The instructions')
  })

  test('has no fingerprint where nobody was given an assignment', async () => {
    const texts = await readReport({ ...full, assignment: undefined })
    expect(texts.some((text) => text.startsWith('Fingerprint'))).toBe(false)
  })

  test('tells its parts in the order of filling, and has a heading for each', async () => {
    expect(await readHeadings(full)).toEqual([
      'The model at a glance',
      'Customer Segments',
      'Channels',
      'Customer Relationships',
      'Impact',
      'Parking place',
      'Links between other notes',
    ])
  })

  test.each(languages)('has words of its own in %s', async (language) => {
    const words = await loadWords(language)
    const texts = usual.order.map(words.part)
    expect(new Set([...texts, ...[undefined, 3].map((page) => words.moreNotes(2, page))]).size).toBe(
      usual.order.length + 2,
    )
    expect(words.fingerprint('ab12')).toContain('ab12')
    const headings = await readHeadings(full, language)
    expect(headings[0]).toBe(words.part('glance'))
    expect(headings).toContain(words.block('channels'))
  })

  test('shows the model at a glance: each block with its notes on one line, none that is empty', async () => {
    const texts = await readReport(full)
    const at = texts.indexOf('The model at a glance')
    expect(texts.slice(at + 1, at + 7)).toEqual([
      'Block',
      'Notes',
      'Customer Segments',
      'Segment',
      'Channels',
      'Shop in town · Web',
    ])
  })

  test('stays a glance where there is a crowd or a novel', async () => {
    const novel = 'ნი'.repeat(300)
    const channels = [novel, ...Array.from({ length: 30 }, (_, index) => `Shop ${index}`)]
    const texts = await readReport(writeCanvasDown({ notes: { channels } }))
    const line = texts[texts.indexOf('Channels') + 1] ?? ''
    expect(line).toMatch(/^(ნი){50}… · Shop 0 · .* · Shop 18 · …$/)
    expect(texts).toContain(novel)
    expect(texts).toContain('Shop 29')
  })

  test('R16: has each extra block with words under its own name, with its form', async () => {
    const report = writeReport(full, await loadWords('en'), now)
    const extra = listSections(report).filter(({ part }) => part === 'extraBlocks')
    expect(extra.map(({ heading }) => readText(heading))).toEqual(['Impact'])
    const [, body] = extra.flatMap(({ group }) => [...listReportTexts(group)])
    expect(body?.spans).toEqual([
      { text: 'The ', weight: 'regular' },
      { text: 'impact', weight: 'bold' },
      { text: ' text', weight: 'regular' },
    ])
  })
})

describe('the order of a report', () => {
  const order = ['parking', 'channels', 'glance', 'customerSegments'] as const

  test('is the one that somebody chose, at a glance too', async () => {
    const settings = { ...usual, order: [...order, ...usual.order.filter((part) => !isIn(order, part))] }
    const canvas = { ...full, report: settings }
    expect((await readHeadings(canvas)).slice(0, 4)).toEqual([
      'Parking place',
      'Channels',
      'The model at a glance',
      'Customer Segments',
    ])
    const texts = await readReport(canvas, settings)
    const glance = texts.slice(texts.indexOf('The model at a glance'))
    expect(glance.indexOf('Channels')).toBeLessThan(glance.indexOf('Customer Segments'))
  })

  test('leaves out what somebody left out, at a glance too', async () => {
    const texts = await readReport(full, { leftOut: ['channels', 'parking', 'extraBlocks'] })
    for (const gone of ['Channels', 'Shop in town · Web', 'The description', 'Parked', 'Impact']) {
      expect(texts).not.toContain(gone)
    }
    expect(texts).toContain('Segment')
  })
})

describe('the depth of a report', () => {
  const inTexts = ['The pitch', 'The introduction', 'The description', 'physical shop', 'Impact']
  const inFull = ['The answer', 'The motivation', 'Target sectors and fields of use: The sector', 'The link']

  test.each([
    ['notes', [], [...inTexts, ...inFull]],
    ['texts', inTexts, inFull],
    ['full', [...inTexts, ...inFull], []],
  ] satisfies [ReportDepth, string[], string[]][])(
    '%s: tells what it should and no more',
    async (depth, told, untold) => {
      const texts = await readReport(full, { depth })
      for (const text of ['Meatchine', 'Shop\nin town', 'Parked', ...told]) expect(texts).toContain(text)
      for (const text of untold) expect(texts).not.toContain(text)
    },
  )
})

function isIn(list: readonly string[], part: string): boolean {
  return list.includes(part)
}
