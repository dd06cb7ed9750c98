// @vitest-environment node
import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/domain/language'
import type { Area } from '../../src/i18n/areas'
import { makeFileName } from '../../src/i18n/file-name'
import { foldText } from '../../src/i18n/fold-text'
import { makeTextComparer } from '../../src/i18n/sort-text'
import { nameKind, wordQuestion } from '../../src/i18n/subject-words'
import { loadTexts } from '../../src/i18n/texts'
import { hostileFileNames, hostileTexts } from '../fixtures/hostile/texts'
import { startTextsInNode } from '../support/export-pdf'

const files = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' })

interface Sentence {
  readonly area: string
  readonly language: string
  readonly key: string
  readonly text: string
}

/** Every text with a place for something that somebody typed. */
function listSentences(): Sentence[] {
  return Object.entries(files).flatMap(([path, texts]) => {
    const [, language = '', area = ''] = path.match(/locales\/(\w+)\/(\w+)\.json$/) ?? []
    return listTexts(texts, []).flatMap(({ key, text }) =>
      text.includes('{{') ? [{ area, language, key, text }] : [],
    )
  })
}

function listTexts(value: unknown, path: readonly string[]): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key: path.join('.'), text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => listTexts(below, [...path, key]))
}

beforeAll(async () => {
  await startTextsInNode()
  for (const language of languages) {
    await loadTexts(language, [
      'app',
      'board',
      'blocks',
      'errors',
      'guide',
      'kinds',
      'library',
      'note',
      'report',
      'transfer',
    ])
    await i18next.loadNamespaces(listSentences().map(({ area }) => area))
  }
})

describe('a text that somebody typed', () => {
  test('R18: stands in every sentence of every language as it was typed, and means nothing there', () => {
    const sentences = listSentences()
    expect(sentences.length).toBeGreaterThan(100)
    const wrong: string[] = []
    for (const { area, language, key, text } of sentences) {
      const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
      const translate = i18next.getFixedT(language, area as Area) as unknown as (
        key: string,
        values: object,
      ) => string
      for (const typed of hostileTexts) {
        const values = Object.fromEntries(names.map((name) => [name, name === 'count' ? 2 : typed]))
        const wanted = text.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => String(values[name]))
        // A key with a plural ending is asked for by its whole name: the sentence itself is meant.
        const got = translate(key, { ...values, ...(names.includes('count') && { defaultValue: '' }) })
        if (got !== wanted)
          wrong.push(`${language}/${area} ${key}: ${typed.slice(0, 60)} → ${got.slice(0, 120)}`)
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('is no key of a text, where a file names kinds and questions by it', () => {
    for (const id of [...hostileTexts, 'app:undo', 'kinds:channel', 'channel', 'errors:import.kept']) {
      expect(nameKind('en', id)).toBe(id)
      expect(wordQuestion('en', id)).toBe(id)
    }
  })

  test('is found, sorted and compared without an error', () => {
    for (const language of languages) {
      const compare = makeTextComparer(language)
      expect([...hostileTexts].sort(compare)).toHaveLength(hostileTexts.length)
    }
    for (const text of hostileTexts) expect(foldText(text)).not.toMatch(/\p{M}/u)
  })

  test('gives a name of a file that Windows, macOS and Linux take, in the folder it was meant for', () => {
    const encoder = new TextEncoder()
    for (const text of [
      ...hostileTexts,
      ...hostileFileNames,
      '\ud800 half',
      'con.txt',
      'NUL',
      'a'.repeat(300),
    ]) {
      const name = makeFileName(text, new Date(2024, 1, 21))
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/i)
      expect(encoder.encode(`${name}.harreman.json`).length).toBeLessThanOrEqual(255)
    }
  })
})
