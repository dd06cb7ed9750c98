import { describe, expect, test } from 'vitest'
import type { Note } from '../../../src/domain/canvas'
import { listKindsOf, relationshipCategories } from '../../../src/domain/relationships/kind-aspects'
import { listNoteRoles, listUnaskedKinds } from '../../../src/domain/relationships/note-roles'
import { noRelationshipDetails } from '../../../src/domain/relationships/relationship-details'
import { drawCanvas } from '../../support/canvas-text'

function drawNote(line: string, rest: Partial<Note> = {}): Note {
  const [note] = drawCanvas(line).notesById.values()
  if (!note) throw new Error('no note')
  return { ...note, ...rest }
}

describe('the kinds of a note', () => {
  test('R58: offer six categories of relationships, never five', () => {
    expect(relationshipCategories).toHaveLength(6)
    expect(relationshipCategories.at(-1)).toBe('relationship.coCreation')
  })

  test('are sorted by what they tell, in the order of their lists', () => {
    const kinds =
      'channelPhase.purchase channelPhase.awareness relationship.automated relationship.personal when.afterPurchase'
    const note = drawNote(`Customer Relationships: it [${kinds} relationship.telepathy]`)
    expect(listKindsOf(note, 'phase')).toEqual(['channelPhase.awareness', 'channelPhase.purchase'])
    expect(listKindsOf(note, 'style')).toEqual(['relationship.personal'])
    expect(listKindsOf(note, 'category')).toEqual(['relationship.automated'])
    expect(listKindsOf(note, 'helpTime')).toEqual(['when.afterPurchase'])
    expect(listKindsOf(note, 'other')).toEqual(['relationship.telepathy'])
  })

  test('R53: tell how somebody helps on a relationship, and what a channel is on a channel', () => {
    const relationship = drawNote('Customer Relationships: it [channel.email]')
    expect(listKindsOf(relationship, 'helpWay')).toEqual(['channel.email'])
    expect(listKindsOf(relationship, 'other')).toEqual([])
    const channel = drawNote('Channels: it [channel.email]')
    expect(listKindsOf(channel, 'helpWay')).toEqual([])
    expect(listKindsOf(channel, 'other')).toEqual(['channel.email'])
  })
})

describe('the roles of a note', () => {
  test('follow from its block, and from what it says of a relationship', () => {
    const said = { relationship: noRelationshipDetails }
    expect(listNoteRoles(drawNote('Customer Relationships: it'))).toEqual(['relationship'])
    expect(listNoteRoles(drawNote('Channels: it'))).toEqual(['channel'])
    expect(listNoteRoles(drawNote('Channels: it', said))).toEqual(['relationship', 'channel'])
    expect(listNoteRoles(drawNote('Parking place: it', said))).toEqual(['relationship'])
    expect(listNoteRoles(drawNote('Customer Segments: it'))).toEqual(['segment'])
    expect(listNoteRoles(drawNote('Cost Structure: it'))).toEqual([])
  })

  test('leave to the plain list what no field asks for', () => {
    const kinds = ['channel.shop', 'channel.own', 'channelPhase.purchase', 'stage.new', 'unknown.kind']
    const channel = drawNote('Channels: it')
    expect(listUnaskedKinds(channel, kinds)).toEqual(['channel.shop', 'stage.new', 'unknown.kind'])
    expect(listUnaskedKinds(drawNote('Key Partners: it'), kinds)).toEqual(kinds)
  })
})
