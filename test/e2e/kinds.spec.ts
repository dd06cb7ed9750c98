import type { Page } from '@playwright/test'
import type { CanvasKindId } from '../../src/domain/kinds/kind'
import type { Language } from '../../src/domain/language'
import { readPdf, squeeze } from '../support/read-pdf'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { findOverflow } from './support/measures'
import { readWords } from './support/words'

/** Begins a canvas of another kind from the library, by keyboard alone. */
async function beginKind(page: Page, language: Language, kind: CanvasKindId) {
  const { library, board } = readWords(language)
  await page.getByRole('button', { name: library.otherCanvas, exact: true }).focus()
  await page.keyboard.press('Enter')
  const choice = page.getByRole('dialog').getByRole('button', { name: board.labels[kind], exact: true })
  await choice.focus()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Enter')
  const canvas = onCanvas(page, language)
  await canvas.title.waitFor()
  return canvas
}

test.describe('a Lean Canvas in Basque', () => {
  test.use({ locale: 'eu-ES' })

  test('R92: from its creation over checks and outline to the PDF', async ({ page }) => {
    const words = readWords('eu')
    await page.goto('./')
    const canvas = await beginKind(page, 'eu', 'leanCanvas')
    await expect(page.getByRole('heading', { level: 1, name: words.board.labels.leanCanvas })).toBeAttached()
    await expect(canvas.place('problem')).toContainText(words.guide.questions.problem.q1)
    await canvas.title.fill('Auzoko sukaldea')
    await canvas.title.press('Enter')
    await canvas.typeNotes('problem', ['Inork ez du astirik'])
    await canvas.typeNotes('solution', ['Astean behin prestatuta'])
    await canvas.typeNotes('unfairAdvantage', ['Auzoa ezagutzen dugu'])
    expect(await findBarriers(page)).toEqual([])
    expect(await findOverflow(page)).toEqual([])

    await page.getByRole('link', { name: words.app.checks, exact: false }).first().click()
    await expect(page.getByRole('main')).toContainText(words.checks.titles.problemWithoutSolution)
    await expect(page.getByRole('main')).toContainText(words.checks.titles.noSegment)
    await expect(page.getByRole('main')).not.toContainText(words.checks.titles.noRelationship)
    await page.getByRole('link', { name: words.app.outline, exact: true }).click()
    await expect(page.getByRole('main')).toContainText(words.blocks.unfairAdvantage)
    await page.getByRole('link', { name: words.app.board, exact: true }).click()

    const { name, bytes } = await canvas.exportAs('pdf')
    expect(name).toBe('Auzoko-sukaldea.pdf')
    const { pages } = await readPdf(new Uint8Array(bytes))
    const text = squeeze(pages.join(''))
    for (const wanted of [words.blocks.problem, words.blocks.keyMetrics, 'Auzoa ezagutzen dugu'])
      expect(text).toContain(squeeze(wanted))
    expect(text).not.toContain(squeeze(words.blocks.customerRelationships))

    await canvas.waitUntilSaved()
    await canvas.goToLibrary()
    const card = page.getByRole('listitem').filter({ hasText: 'Auzoko sukaldea' })
    await expect(card).toContainText(words.board.labels.leanCanvas)
  })

  test('leads nowhere from the address of a block that it does not have', async ({ page }) => {
    await page.goto('./')
    const canvas = await beginKind(page, 'eu', 'leanCanvas')
    await canvas.waitUntilSaved()
    const address = page.url().split('#')[1]
    await page.goto(`./#${address}/block/customerRelationships`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(readWords('eu').app.notFound.title)
  })
})

test.describe('the Value Proposition Canvas of a segment', () => {
  test.use({ locale: 'en-GB' })

  test('R92: is made from the note, leads back, and says when it was deleted', async ({ page }) => {
    const words = readWords('en')
    await page.goto('./')
    const model = await inLibrary(page, 'en').createCanvas()
    await model.title.fill('Community kitchen')
    await model.title.press('Enter')
    await model.typeNotes('customerSegments', ['Busy families'])
    await model.typeNotes('channels', ['Market stall'])

    await model.chooseFromNoteMenu('customerSegments', 'Busy families', words.board.detailCanvas)
    const closer = onCanvas(page, 'en')
    await expect(closer.title).toHaveValue('Busy families')
    await closer.typeNotes('pains', ['No time to cook'])
    await expect(page.getByText(words.canvasKinds.origin.note)).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await closer.waitUntilSaved()

    // Back to the note, in whose view the other canvas is found again.
    await page.getByRole('link', { name: 'Busy families', exact: true }).click()
    const view = page.getByRole('dialog')
    const section = view.getByRole('region', { name: words.board.labels.valueProposition })
    await section.getByRole('link', { name: 'Busy families', exact: true }).click()
    await expect(closer.note('pains', 'No time to cook')).toBeVisible()

    await closer.goToLibrary()
    const card = page.getByRole('listitem').filter({ hasText: words.board.labels.valueProposition })
    await card.getByRole('button', { name: words.library.card.actions }).click()
    await page.getByRole('menuitem', { name: words.library.card.delete }).click()
    await inLibrary(page, 'en').openCanvas('Community kitchen')
    await model.chooseFromNoteMenu('customerSegments', 'Busy families', words.board.detailCanvas)
    await expect(model.messages).toContainText(words.canvasKinds.detail.binned)
    await model.messages.getByRole('button', { name: words.canvasKinds.detail.restore }).click()
    await expect(closer.note('pains', 'No time to cook')).toBeVisible()
  })

  test('R92: separating it from the note is undone in one step', async ({ page }) => {
    const words = readWords('en')
    await page.goto('./')
    const model = await inLibrary(page, 'en').createCanvas()
    await model.typeNotes('valuePropositions', ['Cooked for the week'])
    await model.chooseFromNoteMenu('valuePropositions', 'Cooked for the week', words.board.detailCanvas)
    await expect(model.title).toHaveValue('Cooked for the week')
    await page.getByRole('link', { name: 'Cooked for the week', exact: true }).click()
    const section = page
      .getByRole('dialog')
      .getByRole('region', { name: words.board.labels.valueProposition })
    await section.getByRole('button', { name: words.canvasKinds.detail.unlink }).click()
    await expect(section.getByRole('button', { name: words.canvasKinds.detail.make })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await model.messages.getByRole('button', { name: words.app.undo, exact: true }).click()
    await expect(section.getByRole('link', { name: 'Cooked for the week', exact: true })).toBeVisible()
  })
})
