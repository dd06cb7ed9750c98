import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { fillIn, readWords } from './support/words'

test.use({ locale: 'eu-ES' })

const words = readWords('eu')
const says = words.portfolio

async function createCanvas(page: Page, title: string): Promise<string> {
  await page.goto('./')
  const canvas = await inLibrary(page, 'eu').createCanvas()
  await canvas.title.fill(title)
  await canvas.waitUntilSaved()
  return page.url()
}

const onPortfolio = (page: Page) => ({
  rating: (title: string, criterion: string) =>
    page.getByRole('textbox', { name: fillIn(says.rating, { title, criterion }) }),
  project: (title: string) => page.getByRole('combobox', { name: fillIn(says.projectOf, { title }) }),
  points: page.getByRole('figure').getByRole('link'),
  rows: page.getByRole('rowheader'),
})

test('R96: canvases of a project are rated by keyboard, compared in the plot, and opened from it', async ({
  page,
}) => {
  await createCanvas(page, 'Haragi-makina')
  await createCanvas(page, 'Azoka')
  await createCanvas(page, 'Beste bat')
  await page.getByRole('link', { name: words.app.myCanvases }).click()
  await page.getByRole('link', { name: words.app.portfolio }).click()
  const portfolio = onPortfolio(page)
  await expect(portfolio.rows).toHaveText(['Azoka', 'Beste bat', 'Haragi-makina'])
  await expect(page.getByText(says.plot.empty)).toBeVisible()

  for (const title of ['Azoka', 'Haragi-makina']) {
    await portfolio.project(title).fill('Haragia')
    await page.keyboard.press('Enter')
    const message = fillIn(says.done.project, { title, project: 'Haragia' })
    await expect(onCanvas(page, 'eu').messages).toContainText(message)
  }
  await page.getByRole('combobox', { name: says.show }).selectOption('Haragia')
  await expect(portfolio.rows).toHaveText(['Azoka', 'Haragi-makina'])

  // Both alike: neither point covers the other.
  for (const title of ['Azoka', 'Haragi-makina']) {
    await portfolio.rating(title, says.criteria.attractive).fill('70')
    await page.keyboard.press('Tab')
    await page.keyboard.type('30')
    await page.keyboard.press('Enter')
  }
  await expect(portfolio.points).toHaveCount(2)
  const boxes = await Promise.all((await portfolio.points.all()).map((point) => point.boundingBox()))
  const [one, other] = boxes
  if (!one || !other) throw new Error('a point is not on the screen')
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24)
  expect(await findBarriers(page)).toEqual([])

  await page.reload()
  await expect(page.getByRole('combobox', { name: says.show })).toHaveValue('Haragia')
  await page
    .getByRole('figure')
    .getByRole('link', { name: /^Azoka/ })
    .click()
  await onCanvas(page, 'eu').title.waitFor()
  await expect(onCanvas(page, 'eu').title).toHaveValue('Azoka')
})

test('R96, R93: a rating reaches a canvas that is open in another tab, and is taken back', async ({
  page,
}) => {
  const address = await createCanvas(page, 'Haragi-makina')
  const other = await page.context().newPage()
  await other.goto(address)
  await onCanvas(other, 'eu').title.waitFor()

  await page.goto('./#/portfolio')
  const portfolio = onPortfolio(page)
  const rating = portfolio.rating('Haragi-makina', says.criteria.risky)
  await rating.fill('101')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(says.ratingWrongNone)
  await rating.fill('40')
  await page.keyboard.press('Enter')
  await expect(onCanvas(page, 'eu').messages).toContainText(
    fillIn(says.done.rated, { title: 'Haragi-makina', criterion: says.criteria.risky }),
  )

  // The other tab writes the whole summary: it must know of the rating.
  await onCanvas(other, 'eu').title.fill('Haragi-makina berria')
  await onCanvas(other, 'eu').waitUntilSaved()
  await expect(portfolio.rows).toHaveText(['Haragi-makina berria'])
  const renamed = portfolio.rating('Haragi-makina berria', says.criteria.risky)
  await expect(renamed).toHaveValue('40')
  await page.getByRole('button', { name: words.app.undo, exact: true }).click()
  await expect(renamed).toHaveValue('')
})

test('R18, R96: the portfolio fits a telephone; the table scrolls within its frame', async ({ page }) => {
  await createCanvas(page, 'Haragi-makina')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/portfolio')
  await page.getByRole('textbox', { name: says.newCriterion }).fill('Poza')
  await page.keyboard.press('Enter')
  const portfolio = onPortfolio(page)
  await portfolio.rating('Haragi-makina', 'Poza').fill('9')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: says.plot.across }).selectOption('Poza')
  await page.getByRole('combobox', { name: says.plot.up }).selectOption('Poza')
  await expect(portfolio.points).toHaveCount(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  expect(await findBarriers(page)).toEqual([])
})
