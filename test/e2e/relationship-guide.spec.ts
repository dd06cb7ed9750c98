import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/language'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import { type CanvasPage, onCanvas } from './support/canvas-page'
import { walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { findOverflow } from './support/measures'
import { readMeatchine } from './support/meatchine'
import { fillIn } from './support/words'

test.describe('the guide of customer relationships', () => {
  test('R11–R14, R45, R48: takes motivations and answers by keyboard alone, and keeps them', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await canvas.typeNotes('customerSegments', ['Walkers', 'Schools'])
    await canvas.typeNotes('revenueStreams', ['Tickets'])
    await canvas.typeNotes('customerRelationships', ['Personal advice'])
    await canvas.place('customerRelationships').getByRole('heading', { level: 2 }).click()

    await test.step('R48: an answer for each segment', () => answerForSegments(canvas))
    await test.step('R12, R13: reason, means, offer and stage', () => tellAcquisition(canvas))
    await test.step('R14: boosting sales hangs in the air until its revenue is linked', () =>
      tellBoost(canvas))
    await test.step('R45: an aim of one’s own', () => addAim(canvas))
    await test.step('nobody meets a barrier there', async () => expect(await findBarriers(page)).toEqual([]))

    await test.step('all is there after a reload', async () => {
      await canvas.waitUntilSaved()
      await page.reload()
      await expect(canvas.note('valuePropositions', suggestedMeans(canvas))).toBeVisible()
      await canvas.place('customerRelationships').getByRole('heading', { level: 2 }).click()
      await expect(segmentField(canvas, 'Walkers')).toHaveValue('Maps')
      await openTab(canvas, 'motivations')
      await expect(
        canvas.guide.getByRole('textbox', { name: canvas.words.motivations.own.name }),
      ).toHaveValue('Be known')
    })
  })

  for (const language of ['eu', 'ka', 'tr'] as const) {
    test(`R11, R48: shows the example on a narrow screen in ${language}, cuts nothing and has no barrier`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      const canvas = await openExample(page, language)
      const { words, guide } = canvas
      await canvas.place('customerRelationships').getByRole('heading', { level: 2 }).click()
      await page.getByRole('button', { name: words.board.guide, exact: true }).click()
      await expect(guide.getByRole('textbox').first()).toBeVisible()
      expect(await findBarriers(page)).toEqual([])
      expect(await findOverflow(page)).toEqual([])
      await openTab(canvas, 'motivations')
      const showing = guide.getByRole('button', { name: words.motivations.editor.show })
      await expect(showing).toHaveCount(3)
      for (const button of await showing.all()) await button.click()
      await expect(guide.getByRole('group')).toHaveCount(3)
      expect(await findBarriers(page)).toEqual([])
      expect(await findOverflow(page)).toEqual([])
    })
  }
})

async function openExample(page: Page, language: Language): Promise<CanvasPage> {
  await page.addInitScript((wanted) => {
    Object.defineProperty(navigator, 'languages', { get: () => [wanted] })
  }, language)
  await page.goto('./')
  await inLibrary(page, language).openExample(language)
  const canvas = onCanvas(page, language)
  await expect(canvas.title).toHaveValue(readMeatchine(language).title)
  return canvas
}

async function openTab({ guide, words }: CanvasPage, tab: 'questions' | 'motivations'): Promise<void> {
  await guide.getByRole('tab', { name: words.guide.panel[tab], exact: true }).click()
}

const suggestedMeans = ({ words }: CanvasPage) => words.motivations.suggestions.acquisition.means

const segmentField = ({ guide }: CanvasPage, segment: string) =>
  guide.getByRole('textbox', { name: new RegExp(`– ${segment}$`) })

async function answerForSegments(canvas: CanvasPage): Promise<void> {
  const { page } = canvas
  await expect(segmentField(canvas, 'Schools')).toBeVisible()
  await canvas.guide.getByRole('tab', { name: canvas.words.guide.panel.questions }).focus()
  await walkTo(page, segmentField(canvas, 'Walkers'))
  await page.keyboard.type('Maps')
  await walkTo(page, segmentField(canvas, 'Schools'))
  await page.keyboard.type('A guide')
  await expect(canvas.guide).toContainText('1/4')
}

async function tellAcquisition(canvas: CanvasPage): Promise<void> {
  const { page, guide, words } = canvas
  await walkTo(page, guide.getByRole('tab', { name: words.guide.panel.questions }), 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await walkTo(page, guide.getByRole('button', { name: words.kinds.motivation.acquisition.term }))
  await page.keyboard.press('Enter')
  await expect(guide.getByRole('textbox', { name: words.motivations.editor.why })).toHaveValue(
    words.motivations.suggestions.acquisition.why,
  )
  await walkTo(page, guide.getByRole('button', { name: words.motivations.offers.make }))
  await page.keyboard.press('Enter')
  await expect(canvas.note('valuePropositions', suggestedMeans(canvas))).toBeVisible()
  await walkTo(page, guide.getByRole('checkbox', { name: words.kinds.stage.potential.term }))
  await page.keyboard.press('Space')
  await expect(guide.getByRole('checkbox', { name: words.kinds.stage.potential.term })).toBeChecked()
}

async function tellBoost({ page, guide, words }: CanvasPage): Promise<void> {
  await walkTo(page, guide.getByRole('button', { name: words.kinds.motivation.boostSales.term }))
  await page.keyboard.press('Enter')
  const hint = guide.getByText(words.motivations.money.hint)
  await expect(hint).toBeVisible()
  const label = fillIn(words.motivations.money.link, { block: words.blocks.revenueStreams })
  await walkTo(page, guide.getByRole('button', { name: label }).last())
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitemcheckbox', { name: 'Tickets' })
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(hint).toBeHidden()
}

async function addAim({ page, guide, words }: CanvasPage): Promise<void> {
  await walkTo(page, guide.getByRole('textbox', { name: words.motivations.own.new }))
  await page.keyboard.type('Be known')
  await page.keyboard.press('Enter')
  await expect(guide.getByRole('textbox', { name: words.motivations.own.name })).toHaveValue('Be known')
}
