import { describe, expect, test } from 'vitest'
import {
  setAuthor,
  setContentLanguage,
  writeAnswer,
  writePitch,
  writeTitle,
} from '../../../src/document/commands/canvas'
import { readCanvas } from '../../../src/document/read-canvas'
import { drawCanvas } from '../../support/canvas-text'
import { forkDocument, mergeDocuments, openDrawn } from '../../support/replicas'

describe('the words about a canvas', () => {
  test('R17, R18, R61: are kept in NFC', () => {
    const document = openDrawn('')
    writeTitle(document, 'Espan\u0303a')
    writePitch(document, 'ხორცს ყიდის')
    setAuthor(document, 'In\u0303aki')
    setContentLanguage(document, 'ka')
    expect(readCanvas(document)).toMatchObject({
      title: 'España',
      pitch: 'ხორცს ყიდის',
      author: 'Iñaki',
      contentLanguage: 'ka',
    })
  })

  test('are not written again when they are the same', () => {
    const document = openDrawn(drawCanvas('', { title: 'a', author: 'Iñaki', contentLanguage: 'tr' }))
    let updates = 0
    document.doc.on('update', () => {
      updates += 1
    })
    writeTitle(document, 'a')
    setAuthor(document, 'In\u0303aki')
    setContentLanguage(document, 'tr')
    expect(updates).toBe(0)
  })
})

describe('an answer', () => {
  test('is absent until it has text, and again when it has none', () => {
    const document = openDrawn('')
    expect(readCanvas(document).answersById.size).toBe(0)
    writeAnswer(document, 'channels.q1', 'by mail')
    expect([...readCanvas(document).answersById]).toEqual([['channels.q1', 'by mail']])
    writeAnswer(document, 'channels.q1', '')
    expect(readCanvas(document).answersById.size).toBe(0)
  })

  test('R93: given first in two tabs at once keeps both texts', () => {
    const one = openDrawn('')
    const other = forkDocument(one)
    writeAnswer(one, 'channels.q1', 'by mail')
    writeAnswer(other, 'channels.q1', 'in the shop')
    mergeDocuments(one, other)
    const answer = readCanvas(one).answersById.get('channels.q1')
    expect(answer).toContain('by mail')
    expect(answer).toContain('in the shop')
    expect(readCanvas(other).answersById.get('channels.q1')).toBe(answer)
  })

  test('may belong to a question that this Harreman does not ask', () => {
    const document = openDrawn('')
    writeAnswer(document, 'channels.q99', 'kept')
    expect(readCanvas(document).answersById.get('channels.q99')).toBe('kept')
  })
})
