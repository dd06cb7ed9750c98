import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PaletteEntry, PaletteGroup } from '../../../src/editing/commands/palette-entry'
import { findEntries, listAll, listWords } from '../../../src/features/palette/find-entries'
import { findRanges } from '../../../src/features/palette/find-ranges'
import { foldText } from '../../../src/i18n/fold-text'
import { arbitraryText } from '../../support/arbitrary-text'

const makeEntry = (group: PaletteGroup, label: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id: `${group}/${label}`,
  group,
  label,
  run: () => undefined,
  ...more,
})

const print = (groups: ReturnType<typeof findEntries>) =>
  groups.map(({ id, entries }) => `${id}: ${entries.map((entry) => entry.label).join(', ')}`)

describe('searching the palette', () => {
  test.each([
    ['iliski', 'Müşteri İlişkileri'],
    ['ILIŞKI', 'Müşteri İlişkileri'],
    ['müsterı', 'Müşteri İlişkileri'],
    ['ისი', 'არხები და კავშირისიმი'],
    ['ᲐᲠᲮᲘ', 'არხი'],
    ['bezeroekiko harremanak', 'Bezeroekiko harremanak'],
    ['nino', 'Niño'],
    ['“quoted”', 'A “quoted” word'],
  ])('R91, R96: finds %s in %s', (query, label) => {
    expect(print(findEntries([makeEntry('notes', label)], query))).toEqual([`notes: ${label}`])
  })

  test('wants every word, wherever it stands, also beside the label', () => {
    const note = makeEntry('notes', 'Weekly call', { detail: 'Customer Relationships' })
    expect(print(findEntries([note], 'call week'))).toHaveLength(1)
    expect(print(findEntries([note], 'relationships call'))).toHaveLength(1)
    expect(findEntries([note], 'weekly fax')).toEqual([])
  })

  test('puts the beginning before a word, a word before the middle of one, and that before what stands beside', () => {
    const labels = ['Unreported', 'A report', 'Report', 'Call']
    const entries = labels.map((label) =>
      makeEntry('commands', label, label === 'Call' ? { path: 'Report' } : {}),
    )
    expect(print(findEntries(entries, 'report'))).toEqual(['commands: Report, A report, Unreported, Call'])
  })

  test('puts the group with the best first, and what stands for itself before what is one choice of many', () => {
    const entries = [
      makeEntry('commands', 'Channels', { path: 'New note', isChoice: true }),
      makeEntry('commands', 'Tell channels'),
      makeEntry('blocks', 'Channels'),
    ]
    expect(print(findEntries(entries, 'chan'))).toEqual([
      'blocks: Channels',
      'commands: Channels, Tell channels',
    ])
  })

  test('folds a note once, and anew when it is another one', () => {
    const note = { text: 'Helpline' }
    const read = (label: string, origin: object) =>
      findEntries([makeEntry('notes', label, { origin })], 'fax')
    expect(read('Helpline', note)).toEqual([])
    // The same object says the same: what it is called now is not even looked at.
    expect(read('Fax', note)).toEqual([])
    expect(print(read('Fax', { text: 'Fax' }))).toEqual(['notes: Fax'])
  })
})

describe('before anything is typed', () => {
  test('what was used last stands first, once, and what is gone nowhere', () => {
    const entries = ['Board', 'Report', 'Checks'].map((label) => makeEntry('commands', label))
    expect(print(listAll(entries, ['commands/Checks', 'commands/gone']))).toEqual([
      'recent: Checks',
      'commands: Board, Report',
    ])
  })

  test('what is one choice of many stands below what stands for itself', () => {
    const choice = makeEntry('commands', 'Rose', { path: 'Colour', isChoice: true })
    expect(print(listAll([choice, makeEntry('commands', 'Undo')], []))).toEqual(['commands: Undo, Rose'])
  })
})

describe('marking what was found', () => {
  const mark = (text: string, query: string) => {
    const ranges = findRanges(text, listWords(query))
    return ranges.map(({ start, end }) => text.slice(start, end))
  }

  test.each([
    ['Müşteri İlişkileri', 'iliski', ['İlişki']],
    ['Bin\u0303a  etxea', 'bina etx', ['Bin\u0303a', 'etx']],
    ['ﬁrst ofﬁce', 'office', ['ofﬁce']],
    ['Ქართული', 'ქართ', ['Ქართ']],
    ['Nothing here', 'zzz', []],
  ])('marks in %s, for %s, %s', (text, query, expected) => expect(mark(text, query)).toEqual(expected))

  test('never leaves the text, never overlaps, and marks what folds to the word', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (text, query) => {
        let last = 0
        for (const { start, end } of findRanges(text, listWords(query))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
        const [word] = listWords(text)
        if (word && text.length < 200) {
          const marked = findRanges(text, [word]).map(({ start, end }) => text.slice(start, end))
          expect(foldText(marked.join(''))).toContain(word.slice(0, 1))
        }
      }),
    )
  })
})
