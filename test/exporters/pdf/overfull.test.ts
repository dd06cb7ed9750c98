// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { blockIds } from '../../../src/domain/kinds/block-ids'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { writeCanvasDown } from '../../support/pdf-canvases'
import { readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index))

describe('a canvas that is too full for its sheet', () => {
  test('is set smaller, but never under 7 points', async () => {
    const sizeOf = async (count: number) => {
      const notes = { channels: many(count, (index) => `Note number ${index} with some words`) }
      const { fontSizes } = await readPdf(await exportPdf(writeCanvasDown({ notes })))
      return fontSizes[0] ?? []
    }
    const [few, more, most] = [await sizeOf(3), await sizeOf(12), await sizeOf(300)]
    expect(few).toContain(10)
    expect(more).not.toContain(10)
    expect(Math.min(...few, ...more, ...most)).toBeGreaterThanOrEqual(7)
    expect(most).toContain(7)
  })

  test('says how many notes follow and on which page, and loses none', async () => {
    const notes = Object.fromEntries(
      blockIds.map((id) => [id, many(40, (index) => `${id} has note ${index} here.`)]),
    )
    const { pages } = await readPdf(await exportPdf(writeCanvasDown({ notes })))
    const following = squeeze(pages.slice(1).join('\n'))
    for (const written of Object.values(notes).flat()) expect(following).toContain(squeeze(written))
    const marks = [...(pages[0] ?? '').matchAll(/(\d+) more notes on page (\d+)/g)]
    expect(marks).toHaveLength(blockIds.length)
    const shown = pages[0]?.match(/has\s+note/g)?.length ?? 0
    expect(shown + marks.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(blockIds.length * 40)
    for (const [, , page] of marks) expect(Number(page)).toBeGreaterThan(1)
  })

  test('begins a gigantic note on the sheet and has all of it on the following pages', async () => {
    const giant = many(1500, (index) => `word${index}`).join(' ')
    const { pages } = await readPdf(await exportPdf(writeCanvasDown({ notes: { keyPartners: [giant] } })))
    expect(pages[0]).toContain('word0 ')
    expect(pages[0]).toContain('Continues on page 2')
    const following = pages.slice(1).map((page) => page.replace(/Untitled canvas|\d+ \/ \d+/g, ''))
    // Not toContain: a failure would print the whole novel.
    expect(squeeze(following.join('')).includes(squeeze(giant))).toBe(true)
    expect(pages.length).toBeGreaterThan(2)
  })

  test('R61: has a title and a sentence of any length in full', async () => {
    const pitch = many(900, (index) => `pitch${index}`).join(' ')
    const title = many(120, (index) => `title${index}`).join(' ')
    const { pages } = await readPdf(await exportPdf(writeCanvasDown({ title, pitch })))
    expect(pages[0]).toContain('Continues on page 2')
    expect(squeeze(pages.slice(1).join(''))).toContain(squeeze('title119'))
    expect(squeeze(pages[1] ?? '')).toContain(squeeze(title))
    expect(pages.slice(1).join('')).toContain('pitch899')
  })

  test('breaks a word that is wider than its block, and keeps each letter once', async () => {
    const word = 'დივერსიფიცირებულიბიტარტეკარიტზაკომისიოაerrentagarritasunaren'.repeat(4)
    const { pages } = await readPdf(await exportPdf(writeCanvasDown({ notes: { channels: [word] } })))
    expect(squeeze(pages[0] ?? '')).toContain(word)
  })
})
