import { describe, expect, test } from 'vitest'
import { groupLinkCandidates, planLinkChanges } from '../../src/domain/link-candidates'
import { drawCanvas, drawMotivation } from '../support/canvas-text'

const canvas = drawCanvas(
  `
  Customer Segments: students
  Channels: shop, fair
  Parking place: idea
  shop -> students
  `,
  { motivationsById: new Map(['more', 'again'].map((id) => [id, drawMotivation(id)])) },
)

const print = (end: string) =>
  groupLinkCandidates(canvas, end).map(({ group, candidates }) => [group, candidates.map(({ id }) => id)])

describe('what a note can be linked with', () => {
  test('is every other note by block in the order of filling, the parked ones, and the motivations', () => {
    expect(print('shop')).toEqual([
      ['customerSegments', ['students']],
      ['channels', ['fair']],
      ['parking', ['idea']],
      ['motivations', ['more', 'again'].toSorted()],
    ])
  })

  test('is for a motivation any note, but no other motivation', () => {
    expect(print('more').map(([group]) => group)).toEqual(['customerSegments', 'channels', 'parking'])
  })

  test('holds an empty note only where it is linked already, so that it can be untied', () => {
    const blank = drawCanvas('Channels: shop, fair')
    const notesById = new Map(
      [...blank.notesById].map(([id, note]) => [id, id === 'fair' ? { ...note, text: '' } : note]),
    )
    expect(groupLinkCandidates({ ...blank, notesById }, 'shop')).toEqual([])
    const linksById = new Map([['l', { id: 'l', from: 'fair', to: 'shop', label: '' }]])
    expect(groupLinkCandidates({ ...blank, notesById, linksById }, 'shop')).toHaveLength(1)
  })
})

describe('a choice of links', () => {
  const groups = groupLinkCandidates(canvas, 'shop')

  test('takes away every link to what is no longer chosen and adds one to what is chosen newly', () => {
    const choices = new Map([
      ['students', false],
      ['fair', true],
    ])
    expect(planLinkChanges(groups, choices)).toEqual({ removed: ['shop -> students'], added: ['fair'] })
  })

  test('changes nothing where it says what is so already', () => {
    const choices = new Map([
      ['students', true],
      ['fair', false],
    ])
    expect(planLinkChanges(groups, choices)).toEqual({ removed: [], added: [] })
  })
})
