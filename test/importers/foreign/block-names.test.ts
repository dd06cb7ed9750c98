import { describe, expect, test } from 'vitest'
import { type BlockId, businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import { languages } from '../../../src/domain/language'
import { blockAliases } from '../../../src/importers/foreign/block-aliases'
import {
  recogniseBlock,
  recogniseBlockName,
  recogniseLeanSection,
} from '../../../src/importers/foreign/block-names'
import { readLocales } from '../../support/locale-texts'

const locales = readLocales('locales')

describe('recognising the name of a block', () => {
  test.each(languages)('R94: knows every name that Harreman shows (%s)', (language) => {
    const words = locales[language].get('blocks')
    for (const block of businessModelBlocks)
      expect([block, recogniseBlock(words?.get(block) ?? '')]).toEqual([block, block])
  })

  test.each(Object.keys(blockAliases))('R94: knows every alias, and none for two blocks (%s)', (language) => {
    for (const block of businessModelBlocks) {
      for (const name of blockAliases[language]?.[block].split(' · ') ?? []) {
        expect([name, recogniseBlock(name)]).toEqual([name, block])
      }
    }
  })

  test.each<[string, BlockId]>([
    ['1. Customer Segments', 'customerSegments'],
    ['1)  Customer segments:', 'customerSegments'],
    ['a) Channels', 'channels'],
    ['IV. Channels', 'channels'],
    ['①Customer Segments', 'customerSegments'],
    ['1️⃣ **Customer Segments**', 'customerSegments'],
    ['👥 Key Partners', 'keyPartners'],
    ['__Key Partnerships__ :', 'keyPartners'],
    ['keyPartners', 'keyPartners'],
    ['KEY PARTNERS', 'keyPartners'],
    ['customer-relations', 'customerRelationships'],
    ['customer_segments', 'customerSegments'],
    ['Customer Segments {customer-segments}', 'customerSegments'],
    ['The Channels', 'channels'],
    ['Customer Segments (5)', 'customerSegments'],
    ['客戶區隔 (Customer Segments)', 'customerSegments'],
    ['客戶區隔（Customer Segments）', 'customerSegments'],
    ['(Bezeroak / Customers)', 'customerSegments'],
    ['Value Propositions / Değer Önerisi', 'valuePropositions'],
    ['Revenue / Sustainability', 'revenueStreams'],
    ['Ｋｅｙ　Ｒｅｓｏｕｒｃｅｓ', 'keyResources'],
    ['MÜŞTERİ İLİŞKİLERİ', 'customerRelationships'],
    ['MÜŞTERI ILIŞKILERI', 'customerRelationships'],
    ['müşteri ilişkileri', 'customerRelationships'],
    ['Kilit Ortaklıklar', 'keyPartners'],
    ['Anahtar Faaliyetler', 'keyActivities'],
    ['Ana Kaynaklar', 'keyResources'],
    ['ᲐᲠᲮᲔᲑᲘ', 'channels'],
    ['ურთიერთობა მომხმარებლებთან', 'customerRelationships'],
    ['Bezero segmentuak', 'customerSegments'],
    ['Relación con los clientes', 'customerRelationships'],
    ['Recursos-Chave', 'keyResources'],
    ['Nøgleressourcer', 'keyResources'],
    ['핵심 가치 제안', 'valuePropositions'],
    ['Stratégie / Partenaires clés', 'keyPartners'],
    ['Kundensegmente', 'customerSegments'],
  ])('R94: however it is written (%s)', (name, block) => {
    expect(recogniseBlock(name)).toBe(block)
  })

  test.each([
    '',
    '1.',
    'Team',
    'Partners/Channels',
    'Partnerships: with fashion influencers',
    'Users and customers',
    'Business problem',
    'Unique Value Proposition',
    '__proto__',
    'constructor',
    `Channels ${' '.repeat(500)} x`,
  ])('R94: takes nothing else for one (%s)', (name) => {
    expect(recogniseBlock(name)).toBeUndefined()
  })

  test.each([
    ['Channels', 'en'],
    ['Kanalak', 'eu'],
    ['არხები', 'ka'],
    ['Müşteri İlişkileri', 'tr'],
    ['수익원', 'ko'],
    ['Segmentos de clientes', undefined],
    ['客戶區隔 (Customer Segments)', undefined],
  ])('R94: tells the language of the word, if only one has it (%s)', (name, language) => {
    expect(recogniseBlockName(name)?.language).toBe(language)
  })
})

describe('recognising a section of a Lean Canvas', () => {
  test.each([
    ['Unique-Value-Proposition', 'uniqueValueProposition', 'valuePropositions'],
    ['problem', 'problem', 'parking'],
    ['2. Çözüm', 'solution', 'parking'],
    ['keyMetrics', 'keyMetrics', 'parking'],
    ['Unfair-advantage', 'unfairAdvantage', 'parking'],
    ['Customer-segment', 'customerSegments', 'customerSegments'],
    ['Revenue-Stream', 'revenueStreams', 'revenueStreams'],
  ])('R94: puts %s where it fits', (name, section, place) => {
    expect(recogniseLeanSection(name)).toEqual({ section, place })
  })

  test.each(['Key Partners', 'Team', 'Business problem', 'Solution ideas'])('R94: leaves out %s', (name) => {
    expect(recogniseLeanSection(name)).toBeUndefined()
  })
})
