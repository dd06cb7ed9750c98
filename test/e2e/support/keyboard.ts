import type { Locator, Page } from '@playwright/test'
import { expect } from './app'

/** Presses Tab (or another key) until it reaches a place, as a person does who looks where the focus is. */
export async function walkTo(page: Page, place: Locator, key = 'Tab'): Promise<void> {
  const isThere = () => place.evaluate((element) => element === document.activeElement)
  for (let steps = 0; !(await isThere()); steps += 1) {
    expect(steps, `steps to ${place}`).toBeLessThan(80)
    await page.keyboard.press(key)
  }
  await expectFocus(page)
}

/** Presses a key; afterwards the focus is in sight. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await expectFocus(page)
}

/** What has the focus is on the screen and is drawn with an outline. */
export async function expectFocus(page: Page): Promise<void> {
  const describe = () =>
    page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return 'the focus is nowhere'
      const isOutlined = (candidate: Element | null) => {
        if (!candidate) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(candidate)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
      }
      const { width, height, bottom, right, top, left } = element.getBoundingClientRect()
      const isSeen =
        width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
      const place = element.outerHTML.slice(0, 120)
      if (!isSeen) return `the focus is out of sight: ${place}`
      // The link of a card in the library outlines the card.
      const isMarked = isOutlined(element) || isOutlined(element.closest('li'))
      return isMarked ? 'seen' : `the focus has no outline: ${place}`
    })
  await expect.poll(describe, { timeout: 5000 }).toBe('seen')
}
