import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/language'
import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'
import {
  findForeignNames,
  findHiddenFocus,
  findOverflow,
  findSmallTargets,
  widenTextSpacing,
} from './support/measures'
import { listViews } from './support/views'

/** Views that Tab would change: the next ones of the list begin where they end. */
const isFragile = (name: string) => /guide|menu|edited|pasted|written/.test(name)

const windows = [
  { name: 'a wide window, in Georgian', language: 'ka', viewport: { width: 1280, height: 1024 } },
  { name: 'a phone, in Turkish', language: 'tr', viewport: { width: 390, height: 844 } },
  { name: 'a window magnified fourfold, in Basque', language: 'eu', viewport: { width: 320, height: 256 } },
] as const

test.describe('every view', () => {
  for (const { name, language, viewport } of windows) {
    test(`R18: shows the focus, has large targets and names in the language of the reader in ${name}`, async ({
      page,
    }) => {
      test.setTimeout(400_000)
      await page.setViewportSize(viewport)
      await startIn(page, language)
      const found: string[] = []
      for (const view of listViews(page, language)) {
        await view.open()
        const report = (findings: readonly string[]) =>
          found.push(...findings.map((it) => `${view.name}: ${it}`))
        report(await findSmallTargets(page))
        report(await findOverflow(page))
        report(await findForeignNames(page, language))
        if (!isFragile(view.name)) report(await findHiddenFocus(page))
      }
      expect(found).toEqual([])
    })
  }

  test('R18: loses nothing when a reader widens the distances of letters, words and lines', async ({
    page,
  }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width: 1024, height: 768 })
    await startIn(page, 'ka')
    await widenTextSpacing(page)
    const found: string[] = []
    for (const view of listViews(page, 'ka')) {
      await view.open()
      for (const place of await findOverflow(page)) found.push(`${view.name}: ${place}`)
    }
    expect(found).toEqual([])
  })
})

test.describe('the guide as a sheet', () => {
  test('R18: gives way when Tab leads out of it to what it covers', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await startIn(page, 'en')
    for (const view of listViews(page, 'en').slice(0, 3)) await view.open()
    const guide = page.getByRole('complementary')
    await expect(guide).toBeVisible()
    await guide.getByRole('button').last().focus()
    await page.keyboard.press('Tab')
    await expect(guide).toBeHidden()
    await expect(page.locator('footer :focus')).toBeVisible()
  })
})

test.describe('the colours of the reader', () => {
  test('R18: leave to be seen which block and note are chosen, where the focus is and how far the canvas is', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').openExample('en')
    await canvas.place('channels').getByRole('listitem').first().click()
    const readOutline = (selector: string) =>
      canvas.place('channels').evaluate((region, wanted) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(region.querySelector(wanted) ?? region)
        return `${outlineWidth} ${outlineStyle}`
      }, selector)
    await expect.poll(() => readOutline('[data-place]')).toBe('2px solid')
    await expect.poll(() => readOutline('[data-note]')).toBe('2px solid')
    await page.keyboard.press('Tab')
    await expect.poll(() => readOutline(':focus')).toBe('2px solid')
    const grounds = await page
      .locator('footer [class*="track"]')
      .evaluate((track) =>
        [track, track.firstElementChild ?? track].map((part) => getComputedStyle(part).backgroundColor),
      )
    expect(new Set(grounds).size).toBe(2)
  })
})

test.describe('the measures', () => {
  test('notice a small button, a hidden focus, a cut text and an English name', async ({ page }) => {
    await startIn(page, 'eu')
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => {
      const holder = document.createElement('div')
      const small = document.createElement('button')
      small.ariaLabel = 'Language'
      small.style.cssText = 'width: 10px; outline: none'
      const cut = document.createElement('p')
      cut.textContent = 'one two three'
      cut.style.cssText = 'width: 40px; height: 20px; overflow: hidden'
      holder.append(small, cut)
      document.querySelector('main')?.append(holder)
    })
    expect(await findSmallTargets(page)).toHaveLength(1)
    expect(await findOverflow(page)).toHaveLength(1)
    expect(await findForeignNames(page, 'eu')).toEqual(['Language'])
    expect(await findHiddenFocus(page)).toEqual([
      expect.stringMatching(/^no outline: <button aria-label="Language"/),
    ])
  })
})

/** Lets the browser ask for a language, as its settings do (R95). */
async function startIn(page: Page, language: Language): Promise<void> {
  await page.addInitScript((asked) => {
    Object.defineProperty(navigator, 'languages', { get: () => [asked] })
  }, language)
}
