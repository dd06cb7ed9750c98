import type { Page } from '@playwright/test'
import { FINGERPRINT_KEYWORD } from '../../src/domain/assignment/short-fingerprint'
import { readPdf } from '../support/read-pdf'
import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'
import { fillIn } from './support/words'

test.describe('the report', () => {
  test('R15, R92, R94: follows the keys that order it, and the PDF tells what it tells', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').openExample('en')
    await page.getByRole('link', { name: canvas.words.app.report, exact: true }).click()
    const { reportView: words, blocks } = canvas.words
    await expect.poll(() => listHeadings(page)).toContain(blocks.channels)

    await test.step('up by keyboard, the focus stays', async () => {
      const up = page.getByRole('button', {
        name: fillIn(words.moveUp, { part: blocks.channels }),
        exact: true,
      })
      await up.focus()
      for (const place of [3, 2, 1]) {
        await page.keyboard.press('Enter')
        const told = fillIn(words.moved, { part: blocks.channels, place, total: 15 })
        await expect(canvas.announcement).toContainText(told)
        await expect(up).toBeFocused()
      }
      expect((await listHeadings(page))[0]).toBe(blocks.channels)
    })

    await test.step('without the costs, and not so deep', async () => {
      await page.getByRole('checkbox', { name: blocks.costStructure }).press('Space')
      await page.getByRole('radio', { name: words.depth.texts }).check()
      await expect.poll(() => listHeadings(page)).not.toContain(blocks.costStructure)
      await expect(page.getByRole('article')).not.toContainText(canvas.words.report.questions)
    })

    await canvas.waitUntilSaved()
    await page.reload()
    await expect.poll(() => listHeadings(page)).toContain(blocks.channels)
    const headings = await listHeadings(page)
    expect(headings[0]).toBe(blocks.channels)

    const { pages, outline } = await readPdf((await canvas.exportAs('pdf')).bytes)
    expect(outline.slice(-headings.length)).toEqual(headings)
    const following = pages.slice(1).join('\n')
    expect(following).not.toContain(canvas.words.report.questions)
    expect(following).not.toContain(blocks.costStructure)
    // Nobody asked for this canvas: there is nothing to compare with.
    expect(following).not.toContain(FINGERPRINT_KEYWORD)

    await test.step('back to what is usual, in one step of undo', async () => {
      await page.getByRole('button', { name: words.usual }).click()
      await expect.poll(() => listHeadings(page)).toContain(blocks.costStructure)
      await canvas.undoButton.click()
      await expect.poll(() => listHeadings(page)).toEqual(headings)
    })
  })

  test('R94: says on an empty canvas what comes first', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await canvas.waitUntilSaved()
    await page.goto(`${page.url()}/report`)
    await page.getByRole('link', { name: canvas.words.reportView.toBoard }).click()
    await expect(canvas.place('customerSegments')).toBeVisible()
  })
})

function listHeadings(page: Page): Promise<string[]> {
  return page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents()
}
