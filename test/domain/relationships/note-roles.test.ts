import { describe, expect, test } from 'vitest'
import { listNoteRoles } from '../../../src/domain/relationships/note-roles'
import { completeDetails } from '../../../src/domain/relationships/relationship-details'
import { drawCanvas } from '../../support/canvas-text'

function listRoles(lines: string, details: Parameters<typeof completeDetails>[0]) {
  const [note] = [...drawCanvas(lines).notesById.values()]
  return note ? listNoteRoles({ ...note, relationship: completeDetails(details) }) : []
}

describe('what a note is asked', () => {
  test('R88: a segment with a representative is no relationship for that', () => {
    const people = { representative: 'Ana', representativeSince: '2026-01-01', secondContact: 'Bea' }
    expect(listRoles('Customer Segments: schools', people)).toEqual(['segment'])
    expect(listRoles('Customer Segments: schools', { ...people, where: 'shop' })).toEqual([
      'relationship',
      'segment',
    ])
    expect(listRoles('Channels: shop', people)).toEqual(['relationship', 'channel'])
  })
})
