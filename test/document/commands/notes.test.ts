import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addNoteKind,
  addNotes,
  colourNotes,
  deleteNotes,
  duplicateNotes,
  indexOfNote,
  moveNotes,
  removeNoteKind,
  type Spot,
  writeNoteDescription,
  writeNoteText,
} from '../../../src/document/commands/notes'
import { readCanvas } from '../../../src/document/read-canvas'
import type { CanvasDocument } from '../../../src/document/schema'
import type { Note } from '../../../src/domain/canvas'
import { alignLines } from '../../support/canvas-text'
import { forkDocument, mergeDocuments, openDrawn, printDocument } from '../../support/replicas'

const picture = `
  Customer Segments: students, teachers, parents
  Channels: shop, web shop
`

function readNote(document: CanvasDocument, id: string): Note | undefined {
  return readCanvas(document).notesById.get(id)
}

/** Counts the transactions that write something. */
function countWrites(document: CanvasDocument, change: () => void): number {
  let writes = 0
  document.doc.on('update', () => {
    writes += 1
  })
  change()
  return writes
}

describe('moving notes', () => {
  test.each<[string, readonly string[], Spot, string]>([
    [
      'to the front of their block',
      ['parents'],
      { block: 'customerSegments', index: 0 },
      `Customer Segments: parents, students, teachers
       Channels: shop, web shop`,
    ],
    [
      'down within their block, themselves not counted',
      ['students'],
      { block: 'customerSegments', index: 1 },
      `Customer Segments: teachers, students, parents
       Channels: shop, web shop`,
    ],
    [
      'between two notes of another block',
      ['teachers'],
      { block: 'channels', index: 1 },
      `Customer Segments: students, parents
       Channels: shop, teachers, web shop`,
    ],
    [
      'several at once, in the order given, from several blocks',
      ['web shop', 'students', 'parents'],
      { block: 'customerSegments', index: 1 },
      `Customer Segments: teachers, web shop, students, parents
       Channels: shop`,
    ],
    [
      'to the end of an empty place',
      ['shop', 'students'],
      { block: 'parking', index: Number.POSITIVE_INFINITY },
      `Customer Segments: teachers, parents
       Channels: web shop
       Parking place: shop, students`,
    ],
  ])('R92: brings them %s', (_name, ids, spot, after) => {
    const document = openDrawn(picture)
    moveNotes(document, ids, spot)
    expect(printDocument(document)).toBe(alignLines(after))
  })

  test('passes over a note that was deleted meanwhile', () => {
    const document = openDrawn(picture)
    moveNotes(document, ['gone', 'shop'], { block: 'parking', index: 0 })
    expect(printDocument(document)).toContain('Parking place: shop')
  })

  test('writes nothing when they stand there already', () => {
    const document = openDrawn(picture)
    const spot = { block: 'customerSegments', index: 1 } as const
    expect(countWrites(document, () => moveNotes(document, ['teachers', 'parents'], spot))).toBe(0)
  })

  test('keeps text, colour and kinds of the note', () => {
    const document = openDrawn('Channels: shop [channel.shop]')
    colourNotes(document, ['shop'], 'rose')
    const before = readNote(document, 'shop')
    moveNotes(document, ['shop'], { block: 'keyPartners', index: 0 })
    expect(readNote(document, 'shop')).toEqual({ ...before, place: { block: 'keyPartners', order: 'a0' } })
  })
})

describe('two people at one spot', () => {
  /** Two people put a note between the shops at the same time: the new notes have the same key. */
  function insertTwice() {
    const one = openDrawn('Channels: shop, web shop')
    const other = forkDocument(one)
    addNotes(one, { block: 'channels', index: 1 }, [{ text: 'kiosk' }])
    addNotes(other, { block: 'channels', index: 1 }, [{ text: 'fair' }])
    mergeDocuments(one, other)
    return { one, other }
  }

  test('both notes are there, in the same order for both', () => {
    const { one, other } = insertTwice()
    expect(printDocument(one)).toMatch(/shop, (kiosk, fair|fair, kiosk), web shop/)
    expect(printDocument(other)).toBe(printDocument(one))
  })

  test.each([1, 2, 3])('a note moved to place %s of notes with equal keys stands there', (index) => {
    const { one } = insertTwice()
    const [first = '', second = ''] = readCanvas(one).noteIdsByPlace.get('channels')?.slice(1, 3) ?? []
    expect(readNote(one, first)?.place).toEqual(readNote(one, second)?.place)
    addNotes(one, { block: 'parking', index: 0 }, [{ text: 'moved' }])
    const [moved = ''] = readCanvas(one).noteIdsByPlace.get('parking') ?? []
    moveNotes(one, [moved], { block: 'channels', index })
    expect(readCanvas(one).noteIdsByPlace.get('channels')).toEqual(
      ['shop', first, second, 'web shop'].toSpliced(index, 0, moved),
    )
  })

  test('a note moved by both stands once, at the same spot for both', () => {
    const spots = fc.record({
      block: fc.constantFrom('channels', 'customerSegments', 'parking'),
      index: fc.nat(4),
    }) as fc.Arbitrary<Spot>
    const ids = fc.subarray(['students', 'teachers', 'parents', 'shop', 'web shop'], { minLength: 1 })
    const moves = fc.array(fc.tuple(ids, spots), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(moves, moves, (ones, others) => {
        const one = openDrawn(picture)
        const other = forkDocument(one)
        for (const [moved, spot] of ones) moveNotes(one, moved, spot)
        for (const [moved, spot] of others) moveNotes(other, moved, spot)
        mergeDocuments(one, other)
        expect(printDocument(other)).toBe(printDocument(one))
        const standing = [...readCanvas(one).noteIdsByPlace.values()].flat()
        expect(standing.sort()).toEqual(['parents', 'shop', 'students', 'teachers', 'web shop'])
      }),
      { numRuns: 40 },
    )
  })

  test('a note that one moves while the other writes on it has both', () => {
    const one = openDrawn(picture)
    const other = forkDocument(one)
    moveNotes(one, ['shop'], { block: 'keyPartners', index: 0 })
    writeNoteText(other, 'shop', 'shop in Bilbao')
    mergeDocuments(one, other)
    expect(readNote(one, 'shop')).toMatchObject({ text: 'shop in Bilbao', place: { block: 'keyPartners' } })
    expect(printDocument(other)).toBe(printDocument(one))
  })

  test('a note that one deletes while the other writes on it is gone for both', () => {
    const one = openDrawn(picture)
    const other = forkDocument(one)
    deleteNotes(one, ['shop'])
    writeNoteText(other, 'shop', 'shop in Bilbao')
    moveNotes(other, ['shop'], { block: 'keyPartners', index: 0 })
    mergeDocuments(one, other)
    expect(printDocument(one)).toBe(
      alignLines('Customer Segments: students, teachers, parents\nChannels: web shop'),
    )
    expect(printDocument(other)).toBe(printDocument(one))
  })

  test('R18: what both write on one note stays, also in both halves of one word', () => {
    const one = openDrawn('Channels: shop')
    const other = forkDocument(one)
    writeNoteText(one, 'shop', 'new shop')
    writeNoteText(other, 'shop', 'shops')
    mergeDocuments(one, other)
    expect(readNote(one, 'shop')?.text).toBe('new shops')
    expect(readNote(other, 'shop')?.text).toBe('new shops')
  })
})

describe('adding notes', () => {
  test('puts them at their spot in order and gives their ids', () => {
    const document = openDrawn(picture)
    const ids = addNotes(document, { block: 'channels', index: 1 }, [{ text: 'kiosk' }, { text: 'fair' }])
    expect(printDocument(document)).toContain('Channels: shop, kiosk, fair, web shop')
    expect(ids.map((id) => readNote(document, id)?.text)).toEqual(['kiosk', 'fair'])
  })

  test('keeps what they bring along, in NFC', () => {
    const document = openDrawn('')
    const note = {
      text: 'n\u0303',
      description: '**e\u0301**',
      colour: 'violet',
      kinds: ['channel.shop'],
    } as const
    const [id = ''] = addNotes(document, { block: 'channels', index: 0 }, [note])
    expect(readNote(document, id)).toEqual({
      id,
      text: 'ñ',
      description: '**é**',
      colour: 'violet',
      kinds: ['channel.shop'],
      isAddition: false,
      place: { block: 'channels', order: 'a0' },
    })
  })
})

describe('duplicating notes', () => {
  test('puts a copy below each; the links stay with the original', () => {
    const document = openDrawn(`
      Customer Segments: students
      Channels: shop [channel.shop], web shop
      shop -> students
    `)
    const ids = duplicateNotes(document, ['shop', 'web shop', 'gone'])
    expect(printDocument(document)).toBe(
      alignLines(`
        Customer Segments: students
        Channels: shop [channel.shop], shop [channel.shop], web shop, web shop
        shop -> students
      `),
    )
    expect(ids).toHaveLength(2)
    expect(indexOfNote(readCanvas(document), readNote(document, ids[1] ?? '') as Note)).toBe(3)
  })

  test('R20: a copy of an addition is a note of the person, not of the example', () => {
    const document = openDrawn('Channels: shop')
    document.notes.get('shop')?.set('isAddition', true)
    const [copy = ''] = duplicateNotes(document, ['shop'])
    expect(readNote(document, copy)?.isAddition).toBe(false)
  })
})

describe('deleting notes', () => {
  test('takes their links along and leaves the others', () => {
    const document = openDrawn(`
      Customer Segments: students
      Channels: shop, web shop
      shop -> students
      students -> web shop
      web shop -> shop
    `)
    deleteNotes(document, ['shop', 'gone'])
    expect(printDocument(document)).toBe(
      alignLines(`
        Customer Segments: students
        Channels: web shop
        students -> web shop
      `),
    )
  })
})

describe('the parts of a note', () => {
  test('R05: carry several kinds; taking one away keeps the other', () => {
    const document = openDrawn('Channels: shop')
    addNoteKind(document, ['shop', 'gone'], 'channel.shop')
    addNoteKind(document, ['shop'], 'channel.platform')
    expect(readNote(document, 'shop')?.kinds).toEqual(['channel.platform', 'channel.shop'])
    removeNoteKind(document, ['shop'], 'channel.shop')
    expect(readNote(document, 'shop')?.kinds).toEqual(['channel.platform'])
  })

  test('R05: kinds that two people pick at once are both kept', () => {
    const one = openDrawn('Channels: shop')
    const other = forkDocument(one)
    addNoteKind(one, ['shop'], 'channel.shop')
    addNoteKind(other, ['shop'], 'channel.platform')
    mergeDocuments(one, other)
    expect(readNote(one, 'shop')?.kinds).toEqual(['channel.platform', 'channel.shop'])
  })

  test('R15: have a description beside the text', () => {
    const document = openDrawn('Channels: shop')
    writeNoteDescription(document, 'shop', '- ★ bat')
    expect(readNote(document, 'shop')).toMatchObject({ text: 'shop', description: '- ★ bat' })
  })

  test('write nothing when the note has that colour already, or is gone', () => {
    const document = openDrawn('Channels: shop')
    const change = () => {
      colourNotes(document, ['shop'], 'yellow')
      writeNoteText(document, 'gone', 'back')
      writeNoteDescription(document, 'gone', 'back')
    }
    expect(countWrites(document, change)).toBe(0)
  })
})
