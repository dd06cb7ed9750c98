import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas, Note } from '../../../src/domain/canvas'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { type Language, languages } from '../../../src/domain/language'
import { type ReportDepth, usualReport } from '../../../src/domain/report/report-settings'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { completeWorkshop } from '../../../src/domain/workshop/workshop-records'
import { listReportTexts, readText } from '../../../src/exporters/report/report-node'
import { loadWords } from '../../../src/exporters/report/words'
import { writeReport } from '../../../src/exporters/report/write-report'
import { drawCanvas } from '../../support/canvas-text'
import { startTextsInNode } from '../../support/export-pdf'

const plain = drawCanvas('Customer Segments: students\nChannels: shop')

function markAll() {
  return new Map(
    [...plain.notesById.values()].map((note, index) => [
      note.id,
      { ...note, assumption: { importance: 90 - index, confidence: 10, state: 'refuted' as const } },
    ]),
  )
}

const tested: Canvas = {
  ...plain,
  notesById: markAll(),
  workshop: completeWorkshop({
    experiments: [
      {
        id: 'e1',
        noteId: 'students',
        createdAt: 1,
        state: 'done',
        dueOn: '2026-12-01',
        belief: 'They pay',
        method: 'Ask ten',
        measure: '',
        criterion: 'Six say yes',
        owner: 'Nino',
        learned: 'Two did',
        cost: 40,
      },
    ],
    evidence: [
      {
        id: 'b1',
        noteId: 'students',
        text: 'Eight shrugged',
        direction: 'refutes',
        strength: 'medium',
        source: 'Interviews',
        on: '2026-12-02',
      },
    ],
  }),
}

async function tell(
  language: Language,
  depth: ReportDepth,
  canvas: Canvas = tested,
): Promise<readonly string[]> {
  const settings = { ...usualReport(businessModel), depth }
  const report = writeReport(canvas, await loadWords(language), new Date(2026, 11, 3), settings)
  const section = report.children.find((child) => child.type === 'group' && child.part === 'tests')
  return section ? [...listReportTexts(section)].map(readText) : []
}

beforeAll(startTextsInNode)

describe('the test report', () => {
  test.each(languages)('R96: tells in %s what was tried and what came out', async (language) => {
    const told = (await tell(language, 'full')).join('\n')
    for (const text of [
      'students',
      'They pay',
      'Ask ten',
      'Six say yes',
      'Nino',
      'Two did',
      'Eight shrugged',
    ])
      expect(told).toContain(text)
    expect(told).toContain('Interviews')
    expect(told.indexOf('students')).toBeLessThan(told.indexOf('shop'))
  })

  test('R96: leaves the experiments to the full report, and everything to the short one', async () => {
    const texts = await tell('en', 'texts')
    expect(texts.join('\n')).toContain('students')
    expect(texts.join('\n')).not.toContain('They pay')
    expect(await tell('en', 'notes')).toEqual([])
  })

  test('R85: says nothing of a hypothesis that is confidential', async () => {
    const students = tested.notesById.get('students')
    if (!students) throw new Error('no note')
    const hidden: Note = { ...students, isConfidential: true }
    const canvas = { ...tested, notesById: new Map<string, Note>(tested.notesById).set('students', hidden) }
    const told = (await tell('en', 'full', withoutConfidential(canvas))).join('\n')
    expect(told).toContain('shop')
    expect(told).not.toMatch(/students|They pay|Eight shrugged/)
  })
})
