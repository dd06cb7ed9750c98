import { describe, expect, test } from 'vitest'
import { listItems, readOutline, writeIntroduction } from '../../../src/domain/hand-in/read-outline'
import { handIn } from '../../fixtures/hand-in'

describe('the outline of a pasted text', () => {
  test('R15: finds the title, the introductions, two bold points and three starred points of the hand-in', () => {
    const parts = readOutline(handIn)
    expect(parts.map((part) => part.type)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'item',
      'item',
      'paragraph',
      'item',
      'item',
      'item',
    ])
    expect(listItems(parts).map(({ heading, isStarred }) => [heading, isStarred])).toEqual([
      ['HARREMAN PERTSONALA LAGUNTZA PERTSONALAREKIN', false],
      ['HARREMAN AUTOMATIZATUA AUTOMATIZATUTAKO ZERBITZU ETA SORRERA-KIDETZAREKIN', false],
      ['BEZERO BERRIAK LORTZEKO', true],
      ['ENPRESAK DAGOENENKO DAUZKAN BEZEROAK MANTENTZEKO', true],
      ['SALMENTA-KOPURUA HANDITZEKO', true],
    ])
  })

  test('R15: loses no sentence: what is in no item stands in the introduction', () => {
    const parts = readOutline(handIn)
    const kept = [writeIntroduction(parts), ...listItems(parts).map((item) => item.body)].join('\n')
    const sentences = handIn.match(/[\p{L}“][^.:★*\n]{10,}/gu) ?? []
    expect(sentences.length).toBeGreaterThan(15)
    for (const sentence of sentences) expect(kept).toContain(sentence.trim())
  })

  test('R15: keeps bold and the stars in the introduction', () => {
    const introduction = writeIntroduction(readOutline(handIn))
    expect(introduction).toContain('- ★ **BEZERO BERRIAK LORTZEKO**\n- ★ **ENPRESAK')
    expect(introduction).toContain(
      ':\n\n- **HARREMAN PERTSONALA LAGUNTZA PERTSONALAREKIN**\n- **HARREMAN AUTO',
    )
  })

  test.each([
    [
      'bullets',
      '• shop: face to face\n• web page',
      [
        ['shop', 'face to face'],
        ['web page', ''],
      ],
    ],
    [
      'numbers',
      '1. shop\n2) web page',
      [
        ['shop', ''],
        ['web page', ''],
      ],
    ],
    [
      'headings of Markdown',
      '## Shop\nFace to face.\n\n## Web\nSteps.',
      [
        ['Shop', 'Face to face.'],
        ['Web', 'Steps.'],
      ],
    ],
    [
      'bold lines',
      '**Shop**\n\nFace to face.\n\n**Web:** Steps.',
      [
        ['Shop', 'Face to face.'],
        ['Web', 'Steps.'],
      ],
    ],
    [
      'stars without bullets',
      '★ დენდა: პირისპირ\n☆ ვები',
      [
        ['დენდა', 'პირისპირ'],
        ['ვები', ''],
      ],
    ],
    [
      'an emoji for a star',
      '⭐️ shop\n⭐️ web',
      [
        ['shop', ''],
        ['web', ''],
      ],
    ],
    ['bold around the star', '**★ Shop:** face to face', [['Shop', 'face to face']]],
    [
      'lines that go on',
      '- a long line\n  that goes on\n- next',
      [
        ['a long line\nthat goes on', ''],
        ['next', ''],
      ],
    ],
    [
      'windows’ line breaks',
      '- one\r\n- two\r\n',
      [
        ['one', ''],
        ['two', ''],
      ],
    ],
  ])('finds items by %s', (_name, text, items) => {
    expect(listItems(readOutline(text)).map(({ heading, body }) => [heading, body])).toEqual(items)
  })

  test('takes a paragraph behind an item as its own, but not the one that leads to the next list', () => {
    const parts = readOutline('- shop\n\nFace to face.\n\nOur aims:\n\n- sell')
    expect(parts).toMatchObject([
      { type: 'item', heading: 'shop', body: 'Face to face.' },
      { type: 'paragraph', text: 'Our aims:' },
      { type: 'item', heading: 'sell' },
    ])
  })

  test.each([
    ['nothing', '', []],
    ['white space', ' \n\n\t', []],
    ['a sentence', 'We sell meat.', [{ type: 'paragraph', text: 'We sell meat.' }]],
    ['signs alone', '***\n-\n', [{ type: 'paragraph', text: '***\n-' }]],
  ])('makes no item of %s', (_name, text, parts) => {
    expect(readOutline(text)).toEqual(parts)
  })
})
