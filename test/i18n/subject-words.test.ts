import { beforeAll, describe, expect, test } from 'vitest'
import { businessModel } from '../../src/domain/kinds/business-model'
import { languages } from '../../src/domain/language'
import {
  explainCategory,
  explainKind,
  explainMotivation,
  nameKind,
  wordQuestion,
} from '../../src/i18n/subject-words'
import { loadTexts, startTexts } from '../../src/i18n/texts'

beforeAll(async () => {
  await startTexts('en', ['app'])
  for (const language of languages) await loadTexts(language, ['kinds', 'guide'])
})

const { blocks } = businessModel

describe.each(languages)('the words of the subject in %s', (language) => {
  test('R03: name every kind and every motivation that a block offers', () => {
    for (const id of blocks.flatMap((block) => [...block.noteKinds, ...block.motivationKinds])) {
      expect(nameKind(language, id)).not.toBe(id)
    }
  })

  test('ask every guiding question', () => {
    for (const id of blocks.flatMap((block) => block.questions)) {
      expect(wordQuestion(language, id)).not.toBe(id)
    }
  })

  test('explain every category and every motivation of the relationships', () => {
    const relationships = blocks.find((block) => block.id === 'customerRelationships')
    for (const id of relationships?.noteKinds ?? []) expect(explainCategory(language, id)).toBeDefined()
    for (const id of relationships?.motivationKinds ?? [])
      expect(explainMotivation(language, id)).toBeDefined()
  })
})

describe('words that are not there', () => {
  test('leave the id of a kind or question as it is', () => {
    expect(nameKind('en', 'channel.drone')).toBe('channel.drone')
    expect(nameKind('en', 'channel')).toBe('channel')
    expect(wordQuestion('en', 'channels.q99')).toBe('channels.q99')
  })

  test('leave a kind unexplained', () => {
    expect(explainKind('en', 'channel.shop')).toBe('own, direct')
    expect(explainKind('en', 'channel.drone')).toBeUndefined()
    expect(explainCategory('en', 'channel.shop')).toBeUndefined()
    expect(explainMotivation('en', 'motivation.fun')).toBeUndefined()
  })
})
