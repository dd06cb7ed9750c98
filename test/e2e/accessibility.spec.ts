import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/language'
import { expect, test } from './support/app'
import { findBarriers, findLowContrast } from './support/barriers'
import { findOverflow } from './support/measures'
import { listViews } from './support/views'

const wide = { name: 'a wide, light', viewport: { width: 1440, height: 900 }, theme: 'light' } as const
const narrow = { name: 'a narrow, dark', viewport: { width: 390, height: 844 }, theme: 'dark' } as const

/** What axe looks at is the same in all languages but for their words: each is seen in one window. */
const windows = [
  ['en', wide],
  ['ka', wide],
  ['eu', narrow],
  ['tr', narrow],
] as const

test.describe('axe', () => {
  for (const [language, { name, viewport, theme }] of windows) {
    test(`R18: finds no barrier in ${language}, in any view of ${name} window`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize(viewport)
      await startIn(page, language)
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const barriers: string[] = []
      for (const view of listViews(page, language)) {
        await view.open()
        for (const barrier of await findBarriers(page)) barriers.push(`${view.name}: ${barrier}`)
        // The colours are the same in all languages and windows: one of each shows the other theme.
        if (language !== 'ka') continue
        await page.emulateMedia({ colorScheme: 'dark' })
        for (const pale of await findLowContrast(page)) {
          barriers.push(`${view.name}, dark: ${pale}`)
        }
        await page.emulateMedia({ colorScheme: theme })
      }
      expect(barriers).toEqual([])
    })
  }
})

test.describe('a test with axe', () => {
  test('notices a picture without words and a text that is too pale', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => {
      const pale = document.createElement('p')
      pale.textContent = 'pale'
      // By script, because the page allows no styles within HTML.
      Object.assign(pale.style, { color: '#aaa', background: '#fff' })
      const picture = Object.assign(document.createElement('img'), { src: './icon.svg' })
      document.querySelector('main')?.append(picture, pale)
    })
    const found = (await findBarriers(page)).map((barrier) => barrier.split(':')[0])
    expect(found.toSorted()).toEqual(['color-contrast', 'image-alt'])
    expect(await findLowContrast(page)).toHaveLength(1)
  })
})

test.describe('the language of every text', () => {
  for (const [language, content] of [
    ['en', 'ka'],
    ['ka', 'eu'],
  ] as const) {
    test(`R17: is marked where ${content} is written in an interface in ${language}`, async ({ page }) => {
      test.setTimeout(200_000)
      await startIn(page, language)
      const strangers: string[] = []
      for (const view of listViews(page, language, content)) {
        await view.open()
        for (const text of await findWrongLanguage(page)) strangers.push(`${view.name}: ${text}`)
      }
      expect(strangers).toEqual([])
    })
  }
})

test.describe('a small or magnified window', () => {
  const sizes = [
    { name: '320 pixels wide', width: 320, height: 640 },
    { name: 'at 200 % of 1280 × 1024', width: 640, height: 512 },
  ]
  for (const language of ['ka', 'eu'] as const) {
    for (const { name, ...viewport } of sizes) {
      test(`R18: shows everything ${name} without scrolling sideways, in ${language}`, async ({ page }) => {
        test.setTimeout(200_000)
        await page.setViewportSize(viewport)
        await startIn(page, language)
        const overflowing: string[] = []
        for (const view of listViews(page, language)) {
          await view.open()
          for (const place of await findOverflow(page)) overflowing.push(`${view.name}: ${place}`)
        }
        expect(overflowing).toEqual([])
      })
    }
  }
})

test.describe('a person who wants less motion', () => {
  test('sees nothing glide', async ({ page }) => {
    test.setTimeout(200_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const gliding: string[] = []
    for (const view of listViews(page, 'en')) {
      await view.open()
      const found = await page.evaluate(() =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0)
          .map((animation) => String(animation.id || animation.constructor.name)),
      )
      for (const animation of found) gliding.push(`${view.name}: ${animation}`)
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element)
            return `${transitionDuration},${animationDuration}`
              .split(',')
              .some((time) => Number.parseFloat(time) > 0)
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      )
      for (const element of moving) gliding.push(`${view.name}: ${element}`)
    }
    expect(gliding).toEqual([])
  })
})

/** Lets the browser ask for a language, as its settings do (R95). */
async function startIn(page: Page, language: Language): Promise<void> {
  await page.addInitScript((asked) => {
    Object.defineProperty(navigator, 'languages', { get: () => [asked] })
  }, language)
}

/** Texts in Georgian letters that are not marked as Georgian, and texts in Latin letters that are. */
function findWrongLanguage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names =
      /[\w-]+\.(?:json|png)|Harreman|Lean Canvas|Meatchine|PDF|DOCX|PPTX|PNG|SVG|CSV|Markdown|JSON Canvas|JSON|EUR|GEL|TRY|USD|GBP|Ctrl|Shift|Enter|Space|Esc|Delete|A[34]|Tab|F\d|WhatsApp|Facebook|Twitter|Messenger|Snapchat|Skype|Google Hangouts|Discord|Telegram|Instagram|TikTok|YouTube|Viber|Apple Messages App|Alibaba|MIC|Made-in-China|America|New_York|III|Aurkene Elderberry|Bidane Currant|Jone/gu
    const wrong: string[] = []
    const check = (element: Element | null, text: string) => {
      const marked = element?.closest('[lang]')?.getAttribute('lang')
      const isGeorgian = /\p{Script=Georgian}/u.test(text)
      const isLatin = !isGeorgian && /\p{Script=Latin}{3}/u.test(text.replace(names, ''))
      if (isGeorgian ? marked !== 'ka' : isLatin && marked === 'ka')
        wrong.push(`${marked}: ${text.slice(0, 60)}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      // Who cannot see them knows these by another way: nobody hears what is hidden.
      if (!parentElement?.closest('[aria-hidden="true"], script, style, kbd, code'))
        check(parentElement, textContent ?? '')
    }
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input, textarea',
    )) {
      check(field, field.value)
    }
    return wrong
  })
}
