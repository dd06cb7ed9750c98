import { describe, expect, test } from 'vitest'
import type { Canvas, Note } from '../../../src/domain/canvas'
import type { StoryOrder } from '../../../src/domain/workshop/presentation'
import { listStoryKeys, listToldNotes, tellStory } from '../../../src/domain/workshop/tell-story'
import { completeWorkshop } from '../../../src/domain/workshop/workshop-records'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

const picture = `
  Customer Segments: students, teachers
  Channels: shop
  Customer Relationships: help
  Key Partners: printer
  help -> students
  shop -> help
`

function drawStory(order: StoryOrder, rest: Partial<Canvas> = {}, lines = picture): Canvas {
  const workshop = completeWorkshop({ presentation: { order, speakerNotes: { pitch: 'slowly' } } })
  return drawCanvas(lines, { pitch: 'Books by bicycle', workshop, ...rest })
}

function hide(canvas: Canvas, ...ids: readonly string[]): Canvas {
  const notes = [...canvas.notesById].map(([id, note]): [string, Note] => [
    id,
    ids.includes(id) ? { ...note, isConfidential: true } : note,
  ])
  return { ...canvas, notesById: new Map(notes) }
}

const listIds = (canvas: Canvas) => tellStory(canvas).scenes.map(({ id }) => id)

describe('a story told by blocks', () => {
  test('R61, R96: begins with the sentence and follows the order of filling; empty blocks are not told', () => {
    expect(listIds(drawStory({ type: 'blocks' }))).toEqual([
      'pitch',
      'block/customerSegments',
      'block/channels',
      'block/customerRelationships',
      'block/keyPartners',
    ])
  })

  test('begins with the first block where there is no sentence yet', () => {
    expect(listIds(drawStory({ type: 'blocks' }, { pitch: ' ' }))[0]).toBe('block/customerSegments')
  })

  test('has nothing to tell of an empty canvas', () => {
    expect(tellStory(drawCanvas('')).scenes).toEqual([])
  })

  test('passes over notes without words', () => {
    const canvas = drawStory({ type: 'blocks' })
    const blank: Note = { ...(canvas.notesById.get('teachers') as Note), text: ' \n' }
    const story = tellStory({ ...canvas, notesById: new Map([...canvas.notesById, ['teachers', blank]]) })
    expect(story.scenes[1]?.noteIds).toEqual(['students'])
  })

  test('parts a block of 40 notes into scenes of about the same length, each note once and in order', () => {
    const notes = Array.from({ length: 40 }, (_, index) => `n${String(index).padStart(2, '0')}`)
    const canvas = drawStory({ type: 'blocks' }, {}, `Channels: ${notes.join(', ')}`)
    const { scenes } = tellStory(canvas)
    const parts = scenes.filter(({ block }) => block === 'channels')
    expect(parts.map(({ noteIds }) => noteIds.length)).toEqual([8, 8, 8, 8, 8])
    expect(parts.map(({ part, partCount }) => `${part}/${partCount}`)).toEqual([
      '1/5',
      '2/5',
      '3/5',
      '4/5',
      '5/5',
    ])
    expect(parts.flatMap(({ noteIds }) => noteIds)).toEqual(canvas.noteIdsByPlace.get('channels'))
  })

  test('gives long notes room: they are told in fewer at a time, one that is too long alone', () => {
    const long = 'a'.repeat(300)
    const lines = `Channels: ${long}, b${long}, ${'c'.repeat(2000)}, short`
    const { scenes } = tellStory(drawStory({ type: 'blocks' }, { pitch: '' }, lines))
    expect(scenes.map(({ noteIds }) => noteIds.length)).toEqual([1, 1, 1, 1])
  })

  test('names its first scene the same when the block grows beyond one', () => {
    const notes = Array.from({ length: 12 }, (_, index) => `n${index}`).join(', ')
    const before = drawStory({ type: 'blocks' }, { pitch: '' }, 'Channels: n0')
    const after = drawStory({ type: 'blocks' }, { pitch: '' }, `Channels: ${notes}`)
    expect(listIds(before)).toEqual(['block/channels'])
    expect(listIds(after)).toEqual(['block/channels', 'block/channels#2'])
  })
})

describe('a story told along a thread', () => {
  test('R96: tells what hangs together with the segment, note by note', () => {
    expect(listIds(drawStory({ type: 'thread', segmentId: 'students' }))).toEqual([
      'pitch',
      'note/students',
      'note/shop',
      'note/help',
    ])
  })

  test('leaves out motivations, which stand in no block of the board', () => {
    const motivationsById = new Map([['keep', drawMotivation('keep')]])
    const linked = drawStory({ type: 'thread', segmentId: 'students' }, { motivationsById })
    const links = new Map([...linked.linksById, ['m', { id: 'm', from: 'help', to: 'keep', label: '' }]])
    expect(listIds({ ...linked, linksById: links })).not.toContain('note/keep')
  })

  test.each(['deleted', 'help', 'hidden'] as const)(
    'is told by blocks, and says so, where its segment is none any more: %s',
    (segment) => {
      const segmentId = segment === 'hidden' ? 'students' : segment
      const drawn = drawStory({ type: 'thread', segmentId })
      const story = tellStory(segment === 'hidden' ? hide(drawn, 'students') : drawn)
      expect(story.isThreadLost).toBe(true)
      expect(story.presentation.order).toEqual({ type: 'blocks' })
      expect(story.scenes.map(({ id }) => id)).toContain('block/channels')
    },
  )
})

describe('a story in an order of one’s own', () => {
  test('R96: is told as it was put together, each step once', () => {
    const steps = ['note/shop', 'block/customerSegments', 'pitch', 'note/shop']
    expect(listIds(drawStory({ type: 'own', steps }))).toEqual([
      'note/shop',
      'block/customerSegments',
      'pitch',
    ])
  })

  test('passes over steps whose note or block is gone or empty, and names them', () => {
    const steps = [
      'note/deleted',
      'block/keyActivities',
      'block/own.gone',
      'pitch',
      'note/shop',
      'note/printer',
    ]
    const story = tellStory(hide(drawStory({ type: 'own', steps }, { pitch: '' }), 'printer'))
    expect(story.scenes.map(({ id }) => id)).toEqual(['note/shop'])
    expect(story.passedOver).toEqual(steps.toSpliced(4, 1))
  })
})

describe('what is confidential', () => {
  test.each<StoryOrder>([
    { type: 'blocks' },
    { type: 'thread', segmentId: 'teachers' },
    { type: 'own', steps: ['note/students', 'block/customerSegments', 'note/help'] },
  ])('R85, R96: is in no scene of the story ($type), and is counted', (order) => {
    const story = tellStory(hide(drawStory(order), 'students', 'help'))
    expect(story.hiddenCount).toBe(2)
    expect(JSON.stringify(story.scenes)).not.toMatch(/students|help/)
    expect([...story.canvas.notesById.keys()]).not.toContain('students')
  })

  test('R85: is not offered for an order of one’s own', () => {
    const { canvas } = tellStory(hide(drawStory({ type: 'blocks' }), 'students'))
    expect(listStoryKeys(canvas)).toEqual([
      'pitch',
      'block/customerSegments',
      'note/teachers',
      'block/channels',
      'note/shop',
      'block/customerRelationships',
      'note/help',
      'block/keyPartners',
      'note/printer',
    ])
  })
})

test('what has been told grows from scene to scene', () => {
  const story = tellStory(drawStory({ type: 'blocks' }))
  expect([...listToldNotes(story, 0)]).toEqual([])
  expect([...listToldNotes(story, 2)]).toEqual(['students', 'teachers', 'shop'])
})
