import { beforeAll, describe, expect, test } from 'vitest'
import { addDistantKindWords, addKindWords } from '../../src/i18n/own-kind-words'
import { wordQuestion } from '../../src/i18n/subject-words'
import { loadTexts } from '../../src/i18n/texts'
import { startTestTexts } from '../support/canvas-session'

function makeWords(block: `own.${string}`, name: string) {
  return {
    blocks: { [block]: name },
    definitions: { [block]: `${name}?` },
    questions: { [`${block}-q1`]: `${name}!` },
  }
}

beforeAll(() => startTestTexts('en', ['app', 'blocks', 'guide']))

describe('the words of a kind from a file', () => {
  test('R92: are found among those of the program, in a language that is loaded already and in one that comes later', async () => {
    addKindWords(makeWords('own.a-one', 'Yöntem'))
    for (const language of ['en', 'ka'] as const) {
      const t = await loadTexts(language, ['blocks', 'guide'])
      expect(t('blocks:own.a-one')).toBe('Yöntem')
      expect(t('guide:definitions.own.a-one')).toBe('Yöntem?')
      expect(wordQuestion(language, 'own.a-one-q1')).toBe('Yöntem!')
    }
    const t = await loadTexts('ka', ['blocks', 'guide'])
    expect(t('blocks:channels')).toBe('არხები')
    expect(t('guide:definitions.channels')).not.toBe('definitions.channels')
  })

  test('R92: give way to those of the canvas in front, not to those of one farther away', async () => {
    addKindWords(makeWords('own.b-one', 'first'))
    addDistantKindWords(makeWords('own.b-one', 'distant'))
    const t = await loadTexts('en', ['blocks'])
    expect(t('blocks:own.b-one')).toBe('first')
    addKindWords(makeWords('own.b-one', 'second'))
    expect(t('blocks:own.b-one')).toBe('second')
  })

  test('R94: bring in no placeholder and no other text, not even themselves', async () => {
    addKindWords(makeWords('own.c-one', '{{x}} $t(blocks:own.c-one) $t(channels)'))
    const t = await loadTexts('en', ['blocks'])
    expect(t('blocks:own.c-one')).toBe('{ {x}} $ t(blocks:own.c-one) $ t(channels)')
  })
})
