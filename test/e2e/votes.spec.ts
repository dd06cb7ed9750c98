import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { fillIn, readWords } from './support/words'

const words = readWords('ka')
const { votes } = words
const question = 'რომელი იდეა გამოვცადოთ პირველი?'

/** What people do in a vote, by the names they see. */
function onVotes(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    page,
    heading: (name: string) => page.getByRole('heading', { name, exact: true }),
    begin: (name: string) => button(fillIn(votes.open.begin, { name })).click(),
    give: (note: string) => button(fillIn(votes.ballot.give, { note })).click(),
    take: (note: string) => button(fillIn(votes.ballot.take, { note })).click(),
    left: (count: number) =>
      page.getByText(count > 0 ? fillIn(votes.ballot.left_other, { count }) : votes.ballot.noneLeft, {
        exact: true,
      }),
    undo: () => page.getByRole('main').getByRole('button', { name: words.app.undo, exact: true }).click(),
    passOn: () => button(votes.ballot.pass).click(),
    handOverTo: (name: string) =>
      expect(
        page.getByRole('heading', { name: fillIn(votes.open.give, { name }), exact: true }),
      ).toBeFocused(),
    button,
  }
}

test.describe('a dot vote', () => {
  test.use({ locale: 'ka-GE' })

  test('R96: three people vote in Georgian on one device, through a reload, and no other tab sees their dots', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await page.goto('./')
    const canvas = await inLibrary(page, 'ka').createCanvas()
    await canvas.typeNotes('channels', ['მაღაზია', 'ვებგვერდი'])
    await canvas.typeNotes('customerSegments', ['სტუდენტები'])
    await canvas.waitUntilSaved()
    const board = page.url()
    await page.getByRole('link', { name: words.app.workshop, exact: true }).click()
    await page.getByRole('link', { name: words.workshop.parts.votes, exact: true }).click()
    const here = onVotes(page)

    await page.getByRole('textbox', { name: votes.setup.question, exact: true }).fill(question)
    await page.getByRole('textbox', { name: votes.setup.names, exact: true }).fill('ნინო\nგიორგი\nნინო')
    await here.button(votes.setup.start).click()

    await here.handOverTo('ნინო')
    await here.begin('ნინო')
    await here.give('მაღაზია')
    await here.give('მაღაზია')
    await here.give('სტუდენტები')
    await expect(here.left(0)).toBeVisible()
    await here.undo()
    await here.give('ვებგვერდი')
    await here.passOn()

    await here.handOverTo('გიორგი')
    await here.begin('გიორგი')
    await here.give('ვებგვერდი')
    await canvas.waitUntilSaved()
    await page.reload()
    await expect(
      page.getByRole('heading', { name: fillIn(votes.open.give, { name: 'გიორგი' }) }),
    ).toBeVisible()
    await expect(page.getByText('ვებგვერდი')).toBeHidden()

    const elsewhere = await page.context().newPage()
    await elsewhere.goto(page.url())
    const there = onVotes(elsewhere)
    await expect(there.heading(question)).toBeVisible()
    await expect(elsewhere.getByText(votes.open.hasVoted, { exact: true })).toHaveCount(1)
    await there.button(fillIn(votes.open.now, { name: 'ნინო (2)' })).click()
    await expect(there.left(3)).toBeVisible()
    await expect(elsewhere.getByRole('main').getByText(/^[1-9]$/)).toHaveCount(0)
    await there.give('სტუდენტები')
    await there.give('ვებგვერდი')
    await elsewhere.goto(board)
    await expect(onCanvas(elsewhere, 'ka').place('channels')).toBeVisible()
    await expect(elsewhere.getByRole('img', { name: fillIn(votes.onBoard_other, { count: 2 }) })).toHaveCount(
      0,
    )

    await here.begin('გიორგი')
    await expect(here.left(2)).toBeVisible()
    await here.give('მაღაზია')
    await here.passOn()
    await here.handOverTo('ნინო (2)')
    await here.button(votes.open.closeEarly).click()
    const asking = page.getByRole('dialog')
    await expect(asking).toContainText('ნინო (2)')
    await asking.getByRole('button', { name: votes.closing.act, exact: true }).click()

    const ranking = page.getByRole('region', { name: votes.result.ranking, exact: true })
    await expect(ranking.getByRole('listitem').filter({ has: page.locator('strong') })).toHaveText([
      /1.*მაღაზია.*3/,
      /1.*ვებგვერდი.*3/,
      /3.*სტუდენტები.*1/,
    ])
    const mark = fillIn(votes.onBoard_other, { count: 3 })
    const shop = onCanvas(elsewhere, 'ka').noteItem('channels', 'მაღაზია')
    await expect(shop.getByRole('img', { name: mark, exact: true })).toBeVisible()

    await page.getByRole('checkbox', { name: votes.result.onBoard }).uncheck()
    await page.getByRole('link', { name: votes.toBoard, exact: true }).click()
    await expect(canvas.noteItem('channels', 'მაღაზია')).toBeVisible()
    await expect(canvas.noteItem('channels', 'მაღაზია').getByRole('img', { name: mark })).toHaveCount(0)
  })

  test('R96: goes by keyboard alone, and Ctrl+Z takes dots back, never notes', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'ka').createCanvas()
    await canvas.typeNotes('channels', ['მაღაზია'])
    await canvas.waitUntilSaved()
    await page.goto(`${page.url()}/workshop/votes`)
    const here = onVotes(page)
    await page.getByRole('textbox', { name: votes.setup.question, exact: true }).focus()
    await page.getByRole('radio', { name: votes.setup.byNumber, exact: true }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await here.handOverTo(fillIn(votes.person, { number: 1 }))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(
      here.heading(fillIn(votes.ballot.title, { name: fillIn(votes.person, { number: 1 }) })),
    ).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(here.left(1)).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(here.left(2)).toBeVisible()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(here.left(3)).toBeVisible()
    await expect(here.button(fillIn(votes.ballot.give, { note: 'მაღაზია' }))).toBeFocused()
  })
})
