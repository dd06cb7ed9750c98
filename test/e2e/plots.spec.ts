import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type Language, languages } from '../../src/domain/language'
import { expect } from './support/app'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { findOverflow } from './support/measures'
import { test } from './support/own-server'
import { readWords } from './support/words'

test.describe('the plots', () => {
  test.setTimeout(120_000)

  for (const language of languages) {
    test(`are drawn in ${language}, on a phone too, without a style element`, async ({ page }) => {
      const { words, bars } = await openPlots(page, language)
      expect(await bars(words.plots.balance.plot).count()).toBeGreaterThan(8)
      expect(await bars(words.plots.base.plot).count()).toBeGreaterThan(20)
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await findOverflow(page)).toEqual([])
      expect(await page.locator('style').count()).toBe(0)
    })
  }

  test('R65, R66: are walked through by the arrow keys, and their figures can be opened as a table', async ({
    page,
  }) => {
    const { words, plot } = await openPlots(page, 'en')
    const figure = page.getByRole('figure', { name: words.plots.base.title })
    await plot(words.plots.base.plot).focus()
    const title = figure.locator('strong')
    await expect(title).toHaveText('quarter 1 of 2025')
    await page.keyboard.press('ArrowRight')
    await expect(title).toHaveText('quarter 2 of 2025')
    const summary = figure.getByText(words.plots.asTable)
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(figure.getByRole('row')).toHaveCount(11)
  })

  test('are drawn with the server stopped', async ({ page, server }) => {
    await page.goto('./')
    await page.getByText(readWords('en').offline.sign).waitFor()
    await server.stop()
    const { words, bars } = await openPlots(page, 'en')
    await expect(bars(words.plots.balance.plot).first()).toBeVisible()
  })
})

/** The founder's canvas of four segments and six quarters, at the section of the customers. */
async function openPlots(page: Page, language: Language) {
  const words = readWords(language)
  await page.addInitScript((asked) => {
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => [asked] })
  }, language)
  await page.goto('./')
  const bytes = await readFile('test/fixtures/json/founder.harreman.json')
  await inLibrary(page, language).importFile({ name: 'founder.harreman.json', bytes })
  await onCanvas(page, language).waitUntilSaved()
  await page.goto(`${page.url()}/block/customerRelationships/base`)
  const plot = (name: string) => page.locator(`svg[aria-label^="${name}"]`)
  const bars = (name: string) => plot(name).locator('.recharts-bar-rectangle path')
  await expect(bars(words.plots.balance.plot).first()).toBeVisible()
  return { words, plot, bars }
}
