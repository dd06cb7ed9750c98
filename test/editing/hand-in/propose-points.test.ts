import { beforeAll, describe, expect, test } from 'vitest'
import { readOutline } from '../../../src/domain/hand-in/read-outline'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { type Language, languages } from '../../../src/domain/language'
import { hasPoints, proposePoints } from '../../../src/editing/hand-in/propose-points'
import { nameKind } from '../../../src/i18n/subject-words'
import { loadTexts } from '../../../src/i18n/texts'
import { handIn } from '../../fixtures/hand-in'
import { startTestTexts } from '../../support/canvas-session'

beforeAll(async () => {
  await startTestTexts()
  for (const language of languages) await loadTexts(language, ['kinds'])
})

function propose(text: string, language: Language, place: Parameters<typeof proposePoints>[1]) {
  return proposePoints(readOutline(text), place, businessModel, [language, ...languages])
}

describe('the points of a pasted text', () => {
  test('R15: are two combinations and three motivations for the hand-in', () => {
    const points = propose(handIn, 'eu', 'customerRelationships')
    expect(
      points.map(({ becomes, kinds, motivation }) => [becomes, becomes === 'note' ? kinds : motivation]),
    ).toEqual([
      ['note', ['relationship.personal', 'relationship.personalAssistance']],
      ['note', ['relationship.automatedStyle', 'relationship.automated', 'relationship.coCreation']],
      ['motivation', 'motivation.acquisition'],
      ['motivation', 'motivation.retention'],
      ['motivation', 'motivation.boostSales'],
    ])
    for (const point of points) expect(point.body.length).toBeGreaterThan(100)
  })

  test.each(languages)('R15: are recognised by the names of the kinds in the language: %s', (language) => {
    const kinds = ['relationship.selfService', 'relationship.communities', 'relationship.dedicated'] as const
    const motivations = ['motivation.acquisition', 'motivation.retention', 'motivation.boostSales'] as const
    const lines = [
      ...kinds.map((kind) => `- **${nameKind(language, kind)}:** x`),
      ...motivations.map((kind) => `- ★ ${nameKind(language, kind)}: x`),
    ]
    const points = propose(lines.join('\n'), language, 'customerRelationships')
    expect(points.slice(0, 3).map((point) => point.kinds)).toEqual(kinds.map((kind) => [kind]))
    expect(points.slice(3).map((point) => point.becomes === 'motivation' && point.motivation)).toEqual([
      ...motivations,
    ])
  })

  test('R15: are recognised although the canvas is in another language', () => {
    expect(propose(handIn, 'tr', 'customerRelationships')).toEqual(
      propose(handIn, 'eu', 'customerRelationships'),
    )
  })

  test('R45: are an aim of one’s own where a star among motivations says none that is known', () => {
    const points = propose('★ customer retention\n★ a cleaner river', 'en', 'customerRelationships')
    expect(points.map((point) => point.motivation)).toEqual(['motivation.retention', 'motivation.own'])
    expect(points.every((point) => point.becomes === 'motivation')).toBe(true)
  })

  test('are notes in every other block, and take the kinds of that block', () => {
    const points = propose('★ Physical shop: in town\n★ customer retention', 'en', 'channels')
    expect(points.map(({ becomes, kinds, motivation }) => [becomes, kinds, motivation])).toEqual([
      ['note', ['channel.shop'], undefined],
      ['note', [], undefined],
    ])
  })

  test.each([
    ['lines without any sign', 'shop\nfair', false],
    ['a plain list', '- shop\n- fair', false],
    ['a list that says something about its points', '- shop: in town\n- fair', true],
    ['stars', '★ shop\n★ fair', true],
  ])('are offered for review or not: %s', (_name, text, isOffered) => {
    expect(hasPoints(readOutline(text))).toBe(isOffered)
  })
})
