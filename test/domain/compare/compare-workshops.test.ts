import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { compareCanvases } from '../../../src/domain/compare/compare-canvases'
import { newAssumption } from '../../../src/domain/workshop/assumption'
import type { Experiment } from '../../../src/domain/workshop/experiment'
import { completeWorkshop, type WorkshopRecords } from '../../../src/domain/workshop/workshop-records'
import { drawCanvas } from '../../support/canvas-text'

const experiment: Experiment = {
  id: 'e1',
  noteId: 'shop',
  createdAt: 1,
  state: 'planned',
  dueOn: '',
  belief: 'They come in',
  method: '',
  measure: '',
  criterion: '',
  owner: '',
  learned: '',
}

const parts: readonly (readonly [string, Partial<WorkshopRecords>])[] = [
  ['tests', { experiments: [experiment] }],
  ['rounds', { rounds: [{ id: 'r', question: '', dotsPerPerson: 3, startedAt: 1, voters: [], dots: [] }] }],
  ['agenda', { agenda: [{ id: 's', title: 'Begin', minutes: 5, prompt: '', order: 'a0' }] }],
  ['presentation', { presentation: { order: { type: 'blocks' }, speakerNotes: { pitch: 'Hello' } } }],
  ['ratings', { ratings: { 'criterion.risky': 40 } }],
  ['decision', { decision: { reason: 'Cheaper', at: 5 } }],
]

function drawWith(records: Partial<WorkshopRecords> = {}): Canvas {
  const workshop = completeWorkshop(records)
  return drawCanvas('Channels: shop', workshop && { workshop })
}

function listTypes(before: Canvas, after: Canvas) {
  const { sections } = compareCanvases(before, after, (text) => text)
  return sections.flatMap(({ differences }) => differences)
}

describe('comparing what was done in workshops', () => {
  test.each(parts)(
    'R96: names what is different about %s, and where it is alike nothing',
    (part, records) => {
      const found = listTypes(drawWith(), drawWith(records))
      expect(found).toEqual([{ type: 'workshopChanged', part }])
      expect(listTypes(drawWith(records), drawWith(records))).toEqual([])
    },
  )

  test('R96: says that a note became a hypothesis, or is better known', () => {
    const plain = drawWith()
    const shop = plain.notesById.get('shop')
    if (!shop) throw new Error('no note')
    const marked = { ...plain, notesById: new Map([['shop', { ...shop, assumption: newAssumption }]]) }
    expect(listTypes(plain, marked)).toEqual([
      expect.objectContaining({ type: 'noteChanged', change: { part: 'assumption' } }),
    ])
    const refuted = { ...newAssumption, state: 'refuted' as const }
    const known = { ...plain, notesById: new Map([['shop', { ...shop, assumption: refuted }]]) }
    expect(listTypes(marked, known)).toHaveLength(1)
  })

  test('counts neither a timer that runs nor where a canvas came from', () => {
    const clock = { state: 'running', stepId: 's', endsAt: 9 } as const
    const alternative = { familyId: 'f', originId: 'o', originTitle: '', branchedAt: 1 }
    expect(listTypes(drawWith(), drawWith({ clock, alternative }))).toEqual([])
  })

  test('knows experiments by what they say, whatever their ids are', () => {
    const same = { ...experiment, id: 'another' }
    expect(listTypes(drawWith({ experiments: [experiment] }), drawWith({ experiments: [same] }))).toEqual([])
  })
})
