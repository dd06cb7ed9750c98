// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest'
import { buildExample } from '../../../src/domain/example/build-example'
import { languages } from '../../../src/domain/language'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder } from '../../support/founder'
import { openInOffice } from '../../support/open-in-office'
import { squeeze } from '../../support/read-pdf'
import { exportPptx, parseXml, readPptx } from '../../support/read-pptx'

beforeAll(startTextsInNode)

test('R60, R94: LibreOffice shows every slide with its whole text, in four languages', async () => {
  const examples = await Promise.all(
    languages.map(async (language) => buildExample('example', language, await loadExampleWords(language))),
  )
  const files: Uint8Array[] = []
  for (const canvas of [...examples, drawFullFounder()]) files.push(await exportPptx(canvas))
  const opened = await openInOffice(files, 'pptx', 'fodp')
  if (!opened) {
    console.info('LibreOffice is not installed: nobody opened the slides.')
    return
  }
  for (const [index, bytes] of opened.entries()) {
    const { slides } = readPptx(files[index] ?? new Uint8Array())
    const understood = parseXml('LibreOffice', new TextDecoder().decode(bytes))
    const pages = [...understood.getElementsByTagName('draw:page')]
    expect(pages).toHaveLength(slides.length)
    for (const [place, { title, text, notes }] of slides.entries()) {
      const lines = [title, ...text.split('\n'), ...notes.split('\n')].map(squeeze).filter(Boolean)
      const read = [...(pages[place]?.getElementsByTagName('text:p') ?? [])].map((each) =>
        squeeze(each.textContent),
      )
      for (const line of lines) expect(read).toContain(line)
    }
  }
}, 240_000)
