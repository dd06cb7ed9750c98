import type { Page } from '@playwright/test'
import type { Language } from '../../../src/domain/language'
import { readWords } from './words'

/** What can be pressed and is smaller than 24 × 24 pixels (WCAG 2.5.8); a link within a sentence may be. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'a[href], button, input, textarea, select, summary, [role^="menuitem"], [role="tab"]'
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.textContent?.trim() !== element.textContent?.trim()
    // The link of a card reaches over the whole card.
    const isGrown = (element: Element) => getComputedStyle(element, '::after').position === 'absolute'
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches(':disabled, [aria-hidden="true"]'))
      .filter((element) => !isInSentence(element) && !isGrown(element))
      .flatMap((element) => {
        const target = element.matches('[type="radio"]') ? (element.closest('label') ?? element) : element
        const { width, height } = target.getBoundingClientRect()
        const isLarge = width >= 23.9 && height >= 23.9
        return isLarge
          ? []
          : [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`]
      })
  })
}

/** Presses Tab until it comes round, and tells where the focus cannot be seen: unmarked, out of sight or covered. */
export async function findHiddenFocus(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(() => Object.assign(window, { visited: new Set<Element>() }))
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab')
    const result = await page.evaluate(describeFocus)
    if (result === 'round') return found
    if (result !== 'seen') found.push(result)
  }
  throw new Error('Tab does not come round within 150 stops')
}

/** Runs in the page. `round` where the focus has left the page or has been before. */
function describeFocus(): string {
  const element = document.activeElement
  const { visited } = window as unknown as { visited: Set<Element> }
  if (!element || element === document.body || visited.has(element)) return 'round'
  visited.add(element)
  const place = element.outerHTML.slice(0, 120)
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const isOutlined = (candidate: Element | null) => {
    if (!candidate) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(candidate)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
  // The link of a card in the library outlines the card.
  if (!isOutlined(element) && !isOutlined(element.closest('li'))) return `no outline: ${place}`
  // Of what is taller than half of the window a corner is enough; a message over it goes away by itself or by a press.
  const isPart = bottom - top > innerHeight / 2 || document.querySelector('ol li[data-state="open"]') !== null
  const points = [
    [left + 4, top + 4],
    [right - 4, top + 4],
    [(left + right) / 2, (top + bottom) / 2],
    [left + 4, bottom - 4],
    [right - 4, bottom - 4],
  ] as const
  const seen = points.filter(([x, y]) => {
    const above = document.elementFromPoint(x, y)
    return (
      above !== null &&
      (element.contains(above) || above.contains(element) || above.closest('label') !== null)
    )
  })
  return seen.length >= (isPart ? 1 : 3) ? 'seen' : `${seen.length} of 5 points in sight: ${place}`
}

/** What makes the page, or a part of it that scrolls up and down, scroll sideways too; or sticks out where it is cut off. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => {
        // A table with a column per note is one of the few things that may (WCAG 1.4.10); these scroll inside themselves.
        if (element.matches('[data-scrolls-sideways], [data-scrolls-sideways] *')) return false
        const { overflowX, overflowY, textOverflow, visibility, webkitLineClamp } = getComputedStyle(element)
        // One line of marks under a note ends in dots (its full view has the words); a live region is never seen.
        if (textOverflow === 'ellipsis' || visibility === 'hidden' || element.clientWidth <= 1) return false
        const canScroll =
          element === document.documentElement || ['auto', 'scroll', 'hidden'].includes(overflowX)
        const isWide = canScroll && element.scrollWidth > element.clientWidth + 1
        // The beginning of a long title or sentence stands on its card; the canvas has the whole.
        const isPage = element === document.documentElement || element === document.body
        const isCut = !isPage && ['hidden', 'clip'].includes(overflowY) && webkitLineClamp === 'none'
        return isWide || (isCut && element.scrollHeight > element.clientHeight + 1)
      })
      .map(
        (element) =>
          `${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}: ${element.outerHTML.slice(0, 120)}`,
      ),
  )
}

/** The distances between letters, words, lines and paragraphs that WCAG 1.4.12 lets a reader ask for. */
export async function widenTextSpacing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `)
    document.adoptedStyleSheets = [sheet]
  })
}

/**
 * Names of controls, regions and pictures, as a screen reader says them, that are English in an interface of another
 * language: the app's own English words, or in Georgian any word in Latin letters.
 */
export async function findForeignNames(page: Page, language: Exclude<Language, 'en'>): Promise<string[]> {
  const own = new Set(listTexts(readWords(language)))
  const english = new Set(listTexts(readWords('en')).filter((text) => !own.has(text)))
  const snapshot = await page.locator('body').ariaSnapshot()
  const names = [...snapshot.matchAll(/^\s*- [\w-]+ "([^"]+)"/gm)].map(([, name = '']) => name)
  if (names.length === 0) throw new Error('no name was found at all')
  return names.filter((name) => english.has(name) || (language === 'ka' && isLatin(name)))
}

/** Words that are the same in every language. */
const brands =
  /[\w-]+\.json|Harreman|Lean Canvas|Meatchine|PDF|DOCX|PPTX|PNG|SVG|CSV|Markdown|JSON Canvas|JSON|ZIP|EUR|GEL|TRY|USD|GBP|B2[BC]|Euskara|English|Türkçe|Ctrl|Shift|Enter|Esc|F\d|WhatsApp|Facebook|Twitter|Messenger|Snapchat|Skype|Google Hangouts|Discord|Telegram|Instagram|TikTok|YouTube|Viber|Apple Messages App|Alibaba|MIC|Made-in-China|America|New_York|III|Aurkene Elderberry|Bidane Currant|Jone/gu

function isLatin(name: string): boolean {
  return /\p{Script=Latin}{3}/u.test(name.replace(brands, ''))
}

function listTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return Object.values(words ?? {}).flatMap(listTexts)
}
