import { describe, expect, test } from 'vitest'
import {
  addStep,
  changeClock,
  changeStep,
  layAgenda,
  moveStep,
  type NewStep,
  removeStep,
} from '../../../src/document/commands/agenda'
import { readCanvas } from '../../../src/document/read-canvas'
import type { CanvasDocument } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { MINUTE, pauseClock, resumeClock, startStep, viewClock } from '../../../src/domain/workshop/run-clock'
import { noWorkshop } from '../../../src/domain/workshop/workshop-records'
import { drawCanvas } from '../../support/canvas-text'
import { forkDocument, mergeDocuments, openDrawn } from '../../support/replicas'

const NOW = 1_800_000_000_000

function makeStep(title: string, minutes = 5): NewStep {
  return { title, minutes, prompt: '' }
}

function open(...titles: readonly string[]) {
  const document = openDrawn(drawCanvas('Channels: shop'))
  const ids = layAgenda(
    document,
    titles.map((title) => makeStep(title)),
  )
  return { document, ids, history: makeUndoHistory(document) }
}

const read = (document: CanvasDocument) => readCanvas(document).workshop ?? noWorkshop
const listTitles = (document: CanvasDocument) => read(document).agenda.map(({ title }) => title)

function idOf(ids: readonly string[], index: number): string {
  const id = ids[index]
  if (id === undefined) throw new Error(`no step ${index}`)
  return id
}

describe('laying an agenda', () => {
  test('R96: puts its steps in order in the place of the former ones, as one step of undo', () => {
    const { document, history } = open('old')
    layAgenda(document, [
      { title: 'Cafe\u0301', minutes: 3, prompt: 'Why?', show: { view: 'tests' } },
      makeStep('b'),
    ])
    expect(listTitles(document)).toEqual(['Café', 'b'])
    expect(read(document).agenda[0]).toMatchObject({ minutes: 3, prompt: 'Why?', show: { view: 'tests' } })
    history.undo()
    expect(listTitles(document)).toEqual(['old'])
    history.redo()
    expect(listTitles(document)).toEqual(['Café', 'b'])
  })

  test('R96: with no steps clears it without leaving anything behind', () => {
    const { document } = open('old')
    layAgenda(document, [])
    expect(readCanvas(document).workshop).toBeUndefined()
  })
})

describe('changing an agenda', () => {
  test('R96: adds behind the others, changes and removes, each one step of undo', () => {
    const { document, ids, history } = open('a', 'b')
    addStep(document, makeStep('c'))
    changeStep(document, idOf(ids, 0), { minutes: 9, show: { block: 'channels' } })
    removeStep(document, idOf(ids, 1))
    expect(listTitles(document)).toEqual(['a', 'c'])
    expect(read(document).agenda[0]).toMatchObject({ minutes: 9, show: { block: 'channels' } })
    history.undo()
    expect(listTitles(document)).toEqual(['a', 'b', 'c'])
    history.undo()
    expect(read(document).agenda[0]).toMatchObject({ minutes: 5 })
    expect(read(document).agenda[0]?.show).toBeUndefined()
    history.undo()
    expect(listTitles(document)).toEqual(['a', 'b'])
  })

  test('R96: takes away what a step shows', () => {
    const { document, ids } = open('a')
    changeStep(document, idOf(ids, 0), { show: { view: 'votes' } })
    changeStep(document, idOf(ids, 0), { show: undefined })
    expect(read(document).agenda[0]).not.toHaveProperty('show')
  })

  test('R96: passes over a step that was removed meanwhile', () => {
    const { document, ids, history } = open('a')
    removeStep(document, idOf(ids, 0))
    changeStep(document, idOf(ids, 0), { title: 'late' })
    moveStep(document, idOf(ids, 0), 0)
    expect(listTitles(document)).toEqual([])
    history.undo()
    expect(listTitles(document)).toEqual(['a'])
  })

  test.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [0, 1, ['b', 'a', 'c']],
    [1, 99, ['a', 'c', 'b']],
    [1, -1, ['b', 'a', 'c']],
  ])('R96: moves step %d so that %d stand before it', (from, to, titles) => {
    const { document, ids, history } = open('a', 'b', 'c')
    moveStep(document, idOf(ids, from), to)
    expect(listTitles(document)).toEqual(titles)
    history.undo()
    expect(listTitles(document)).toEqual(['a', 'b', 'c'])
  })

  test('R96: is no step of undo where nothing moves', () => {
    const { document, ids, history } = open('a', 'b')
    moveStep(document, idOf(ids, 1), 1)
    expect(history.canUndo()).toBe(false)
  })

  test('R96: moves between steps that two tabs added at once', () => {
    const { document: one } = open('a')
    const other = forkDocument(one)
    addStep(one, makeStep('b'))
    addStep(other, makeStep('c'))
    mergeDocuments(one, other)
    const moved = addStep(one, makeStep('d'))
    moveStep(one, moved, 2)
    const titles = listTitles(one)
    expect([titles[0], titles[2]]).toEqual(['a', 'd'])
    expect(titles.toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('running the timer', () => {
  test('R96: is kept in the document and not known to undo', () => {
    const { document, ids, history } = open('a')
    changeStep(document, idOf(ids, 0), { title: 'renamed' })
    changeClock(document, (_, [first]) => first && startStep(first, NOW))
    const running = { state: 'running', stepId: ids[0], endsAt: NOW + 5 * MINUTE }
    expect(read(document).clock).toEqual(running)
    history.undo()
    expect(listTitles(document)).toEqual(['a'])
    expect(read(document).clock).toEqual(running)
    expect(history.canUndo()).toBe(false)
    changeClock(document, () => undefined)
    expect(read(document).clock).toBeUndefined()
  })

  test('R96: pauses once when two tabs pause at once, with the same time left in both', () => {
    const { document: one } = open('a')
    changeClock(one, (_, [first]) => first && startStep(first, NOW))
    const other = forkDocument(one)
    const pauseAt = (now: number) => (clock: Parameters<Parameters<typeof changeClock>[1]>[0]) =>
      clock && pauseClock(clock, now)
    changeClock(one, pauseAt(NOW + 2 * MINUTE))
    changeClock(other, pauseAt(NOW + 2 * MINUTE + 40))
    mergeDocuments(one, other)
    expect(read(one).clock).toEqual(read(other).clock)
    expect(read(one).clock?.state).toBe('paused')
    changeClock(one, (clock) => clock && resumeClock(clock, NOW + 3 * MINUTE))
    changeClock(other, pauseAt(NOW + 4 * MINUTE))
    mergeDocuments(one, other)
    expect(read(one).clock).toEqual(read(other).clock)
  })

  test('R96: keeps the time of a step that is deleted while it runs, for when undo brings it back', () => {
    const { document, ids, history } = open('a', 'b')
    changeClock(document, (_, [first]) => first && startStep(first, NOW))
    removeStep(document, idOf(ids, 0))
    const view = () => {
      const { clock, agenda } = read(document)
      return clock && viewClock(clock, agenda, NOW + MINUTE)
    }
    expect(view()).toEqual({ state: 'gone' })
    history.undo()
    expect(view()).toMatchObject({ state: 'running', left: 4 * MINUTE })
  })

  test('R96: does not begin where there is no step', () => {
    const { document } = open()
    changeClock(document, (_, [first]) => first && startStep(first, NOW))
    expect(readCanvas(document).workshop).toBeUndefined()
  })
})
