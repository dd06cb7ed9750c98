// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, listNotes } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { languages } from '../../../src/domain/language'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { loadTexts } from '../../../src/i18n/texts'
import { parseRichText } from '../../../src/rich-text/parse-rich-text'
import { toPlainText } from '../../../src/rich-text/plain-text'
import { startTextsInNode } from '../../support/export-pdf'
import { squeeze } from '../../support/read-pdf'
import { exportPptx, type ReadPptx, readPptx } from '../../support/read-pptx'

beforeAll(startTextsInNode)

const tags = { en: 'en-GB', eu: 'eu-ES', ka: 'ka-GE', tr: 'tr-TR' } as const

describe.each(languages)('the worked example as slides in %s', (language) => {
  let canvas: Canvas
  let pptx: ReadPptx
  let blockNames: readonly string[]
  beforeAll(async () => {
    canvas = buildExample('example', language, await loadExampleWords(language))
    pptx = readPptx(await exportPptx(canvas))
    const t = await loadTexts(language, ['blocks'])
    blockNames = businessModel.fillingOrder.map((id) => t(`blocks:${id}`))
  })

  test('R60, R94: has the canvas first, then a slide per block in the order of filling, by real titles', () => {
    expect(pptx.slides.map(({ title }) => title)).toEqual([canvas.title, ...blockNames])
  })

  test('R60: shows the canvas as shapes: every block, every note as it was written, the sentence', () => {
    const lines = (pptx.slides[0]?.text ?? '').split('\n')
    for (const text of [canvas.pitch, ...blockNames]) expect(lines).toContain(text)
    for (const { text } of canvas.notesById.values()) expect(lines).toContain(text)
    expect(pptx.texts.get('ppt/slides/slide1.xml')).not.toContain('<p:pic>')
  })

  test('R94: has each block’s notes as points of a list, in order, and the motivations with the relationships', () => {
    for (const [index, block] of businessModel.fillingOrder.entries()) {
      const lines = (pptx.slides[index + 1]?.text ?? '').split('\n')
      const notes = listNotes(canvas, block).map(({ text }) => text)
      expect(lines.slice(0, notes.length)).toEqual(notes)
    }
    const main = pptx.slides[1 + businessModel.fillingOrder.indexOf('customerRelationships')]
    expect(canvas.motivationsById.size).toBe(3)
    for (const { text } of canvas.motivationsById.values()) expect(main?.text).toContain(text)
  })

  test('R15: gives the speaker every description, answer and reason', () => {
    const spoken = squeeze(pptx.slides.map(({ notes }) => notes).join('\n'))
    const told = [
      ...[...canvas.notesById.values()].map(({ description }) => description),
      ...[...canvas.motivationsById.values()].flatMap(({ why, means }) => [why, ...means.split('\n')]),
      ...canvas.answersById.values(),
    ]
    expect(told.filter(Boolean).length).toBeGreaterThan(5)
    for (const text of told) {
      for (const line of toPlainText(parseRichText(text)).split('\n')) {
        expect(spoken).toContain(squeeze(line))
      }
    }
  })

  test('R17: tells its language, title and author', () => {
    expect(pptx.properties).toEqual({
      title: canvas.title,
      creator: canvas.author,
      language: tags[language],
    })
    for (const [path, text] of pptx.texts) {
      const found = new Set([...text.matchAll(/ lang="([^"]*)"/g)].map(([, tag]) => tag))
      if (/slides\/slide\d|notesSlides\/notes/.test(path)) expect([...found]).toEqual([tags[language]])
    }
  })
})
