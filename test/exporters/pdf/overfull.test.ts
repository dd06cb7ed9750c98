// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { businessModelBlocks } from '../../../src/domain/kinds/block-ids'
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
      businessModelBlocks.map((id) => [id, many(40, (index) => `${id} has note ${index} here.`)]),
    )
    const { pages } = await readPdf(await exportPdf(writeCanvasDown({ notes })))
    const following = squeeze(pages.slice(1).join('\n'))
    for (const written of Object.values(notes).flat()) expect(following).toContain(squeeze(written))
    const marks = [...(pages[0] ?? '').matchAll(/(\d+) more notes on page (\d+)/g)]
    expect(marks).toHaveLength(businessModelBlocks.length)
    const shown = pages[0]?.match(/has\s+note/g)?.length ?? 0
    expect(shown + marks.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(
      businessModelBlocks.length * 40,
    )
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

  test('names all of 200 segments in its table, some of them in its legend, and how many more there are', async () => {
    const notes = {
      customerSegments: many(200, (index) => `Segment ${index} of many`),
      customerRelationships: many(5, (index) => `Relationship ${index}`),
    }
    const written = writeCanvasDown({ notes })
    const links = notes.customerSegments.flatMap((_, segment) =>
      notes.customerRelationships.map((_, relationship) => makeLink(segment, relationship)),
    )
    const canvas = { ...written, linksById: new Map(links.map((link) => [link.id, link])) }
    const { pages, fontSizes } = await readPdf(await exportPdf(canvas))
    const sheet = pages[0] ?? ''
    expect(sheet).toMatch(/184 more segments: page 2/)
    expect(Math.min(...(fontSizes[0] ?? []))).toBeGreaterThanOrEqual(7)
    const following = squeeze(pages.slice(1).join('\n'))
    const table = following.slice(following.indexOf(squeeze('Segments and their relationships')))
    for (const segment of notes.customerSegments)
      expect(table).toContain(squeeze(`${segment}• Relationship 0`))
  })

  test('goes on with a row of a table that is higher than a page, and loses nothing of it', async () => {
    const notes = {
      customerSegments: ['Everybody'],
      customerRelationships: many(120, (index) => `Relationship number ${index} with words`),
    }
    const links = notes.customerRelationships.map((_, index) => makeLink(0, index))
    const canvas = { ...writeCanvasDown({ notes }), linksById: new Map(links.map((link) => [link.id, link])) }
    const { pages, tags } = await readPdf(await exportPdf(canvas))
    const withTable = pages.filter((_, index) => tags[index]?.includes('Table'))
    expect(withTable.length).toBeGreaterThan(2)
    const table = squeeze(withTable.join('').replace(/Untitled canvas|\d+ \/ \d+/g, ''))
    const cell = notes.customerRelationships.map((text) => `• ${text}`).join('')
    expect(table.includes(squeeze(cell))).toBe(true)
  })

  test('gives the room of the segments’ signs to its notes', async () => {
    const show = async (count: number) => {
      const notes = { customerSegments: ['Students'], channels: many(count, (index) => `Channel ${index}`) }
      const links = notes.channels.map((_, index) => {
        return { id: `l${index}`, from: 'customerSegments-0', to: `channels-${index}`, label: '' }
      })
      const written = writeCanvasDown({ notes })
      const canvas = { ...written, linksById: new Map(links.map((link) => [link.id, link])) }
      const sheet = (await readPdf(await exportPdf(canvas))).pages[0] ?? ''
      return {
        signs: sheet.match(/Students/g)?.length ?? 0,
        channels: sheet.match(/Channel \d/g)?.length ?? 0,
      }
    }
    // On each card, on the segment's own twice, and in the legend.
    expect(await show(3)).toEqual({ signs: 6, channels: 3 })
    const full = await show(30)
    expect(full.signs).toBe(2)
    expect(full.channels).toBeGreaterThan(10)
  })
})

function makeLink(segment: number, relationship: number) {
  const [from, to] = [`customerSegments-${segment}`, `customerRelationships-${relationship}`]
  return { id: `${from}_${to}`, from, to, label: '' }
}
