import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import { press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'

const UNCONVINCED = 'Customers who are not convinced yet'

test.describe('the threads of the example', () => {
  test('R09, R43: are drawn from note to note, also in another window and after scrolling', async ({
    page,
  }) => {
    const canvas = await openThreads(page)
    await canvas.note('customerSegments', UNCONVINCED).click()
    await expect(page).toHaveURL(/\/threads\/[^/]+$/)
    await expect(canvas.note('customerSegments', UNCONVINCED)).toHaveAttribute('aria-pressed', 'true')
    // Between the 20 that the thread reaches there are 27 of the 49 links.
    await expect(page.locator('main path[data-link]')).toHaveCount(27)
    await expect.poll(() => findLooseEnds(page)).toEqual([])
    await page.setViewportSize({ width: 1000, height: 500 })
    await expect.poll(() => findLooseEnds(page)).toEqual([])
    await canvas.note('costStructure', 'Maintenance of the website').scrollIntoViewIfNeeded()
    await expect.poll(() => findLooseEnds(page)).toEqual([])
  })

  test('R47: are followed, told and left by the keyboard alone, and the browser goes back', async ({
    page,
  }) => {
    const canvas = await openThreads(page)
    const { words } = canvas
    const segments = page.getByRole('group', { name: words.blocks.customerSegments })
    await walkTo(page, segments.getByRole('button').last())
    await press(page, 'Enter')
    const story = page.getByRole('region', { name: words.threads.story })
    await expect(story.getByRole('heading', { name: UNCONVINCED })).toBeVisible()
    await walkTo(page, story.getByRole('button', { name: words.threads.next }))
    for (const _ of [1, 2, 3]) await press(page, 'Enter')
    const current = story.locator('[aria-current="step"]')
    await expect(current).toHaveText('Web page (online shop)')
    await expect(canvas.announcement).toHaveText('Step 3 of 20: Web page (online shop)')
    await walkTo(page, current)
    await press(page, 'End')
    await expect(current).toBeFocused()
    await expect(current).toHaveText('Rising costs (the reason to boost sales)')
    await walkTo(page, story.getByRole('button', { name: words.threads.follow }))
    await press(page, 'Enter')
    await expect(story.getByRole('heading', { level: 2 })).toHaveText(
      'Rising costs (the reason to boost sales)',
    )
    await page.goBack()
    await expect(story.getByRole('heading', { level: 2 })).toHaveText(UNCONVINCED)
    await page.goBack()
    await expect(story).toBeHidden()
    await expect(page.getByText(words.threads.pressNote)).toBeVisible()
  })

  test('begin at a note of the board, by its menu', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').openExample('en')
    await canvas.chooseFromNoteMenu('keyResources', 'Sellers', canvas.words.app.threads)
    const story = page.getByRole('region', { name: canvas.words.threads.story })
    await expect(story.getByRole('heading', { level: 2 })).toHaveText('Sellers')
    await expect(canvas.note('customerSegments', 'Regular customers')).toHaveAttribute(
      'aria-describedby',
      /./,
    )
    await expect(canvas.note('channels', 'Web page (online shop)')).not.toHaveAttribute(
      'aria-describedby',
      /./,
    )
  })
})

test.describe('the views on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('are all within reach of a thumb; the thread is a list there', async ({ page }) => {
    const canvas = await openThreads(page)
    const { words } = canvas
    const views = page.getByRole('navigation', { name: words.app.views })
    for (const name of ['board', 'threads', 'checks', 'outline'] as const) {
      const link = views.getByRole('link', { name: words.app[name], exact: true })
      const box = await link.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44)
      await link.tap()
      await expect(link).toHaveAttribute('aria-current', 'page')
    }
    await views.getByRole('link', { name: words.app.threads, exact: true }).tap()
    await canvas.note('customerSegments', UNCONVINCED).tap()
    const story = page.getByRole('region', { name: words.threads.story })
    const next = story.getByRole('button', { name: words.threads.next })
    for (const _ of Array.from({ length: 12 })) await next.tap()
    await expect(story.locator('[aria-current="step"]')).toBeInViewport()
    await expect(next).toBeInViewport()
    await expect(page.locator('main path[data-link]')).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
})

async function openThreads(page: Page): Promise<CanvasPage> {
  await page.goto('./')
  await inLibrary(page, 'en').openExample('en')
  const canvas = onCanvas(page, 'en')
  const views = page.getByRole('navigation', { name: canvas.words.app.views })
  await views.getByRole('link', { name: canvas.words.app.threads, exact: true }).press('Enter')
  await expect(page.getByText(canvas.words.threads.pressNote)).toBeVisible()
  return canvas
}

/** The ends of lines that do not touch the edge of any note that the thread reaches, as places in the window. */
function findLooseEnds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const notes = [...document.querySelectorAll('main [data-end]:has([aria-describedby])')]
    const boxes = notes.map((note) => note.getBoundingClientRect())
    const isOnEdge = ({ x, y }: DOMPoint) =>
      boxes.some(({ left, right, top, bottom }) => {
        const isWithin = x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2
        const toEdge = Math.min(...[x - left, right - x, y - top, bottom - y].map(Math.abs))
        return isWithin && toEdge <= 2
      })
    const paths = [...document.querySelectorAll<SVGPathElement>('main path[data-link]')]
    return paths.flatMap((path) => {
      const matrix = path.getScreenCTM()
      const ends = [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())]
      return ends
        .map((end) => end.matrixTransform(matrix ?? undefined))
        .filter((end) => !isOnEdge(end))
        .map(({ x, y }) => `${path.dataset.link}: ${Math.round(x)} ${Math.round(y)}`)
    })
  })
}
