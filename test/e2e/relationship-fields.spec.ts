import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { onCanvas } from './support/canvas-page'
import { press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'
import { fillIn } from './support/words'

test.use({ viewport: { width: 390, height: 844 } })

/** Opens the full view of the only note of a new canvas in Basque. */
async function openRelationship(page: Page) {
  await page.goto('./')
  await (await inLibrary(page, 'en').changeLanguage('eu')).createCanvas()
  const canvas = onCanvas(page, 'eu')
  await canvas.typeNotes('customerRelationships', ['dendan'])
  await canvas.chooseFromNoteMenu('customerRelationships', 'dendan', canvas.words.board.openNote)
  return { ...canvas, dialog: page.getByRole('dialog', { name: canvas.words.note.title }) }
}

test.describe('what a relationship says', () => {
  test('R07, R19, R50: is typed with the keyboard alone, and is there after reloading and in the file', async ({
    page,
  }) => {
    const { words, dialog, waitUntilSaved } = await openRelationship(page)
    const { facts, amount, cost, status } = words.relationships
    const field = (name: string) => dialog.getByRole('textbox', { name, exact: true })

    await walkTo(page, dialog.getByRole('button', { name: words.kinds.relationship.personal.term }))
    await press(page, 'Space')
    await walkTo(page, field(facts.helper))
    await page.keyboard.type('saltzailea')
    await walkTo(
      page,
      dialog.getByRole('button', { name: words.kinds.when.duringPurchase.term, exact: true }),
    )
    await press(page, 'Space')
    await walkTo(page, dialog.getByRole('radio', { name: status.open }))
    await press(page, 'ArrowRight')
    await press(page, 'ArrowRight')
    await walkTo(page, dialog.getByLabel(words.relationships.since))
    // The browser asks for day and month in the order of its own language, whatever that is.
    await page.keyboard.type('05052026')
    await expect(dialog.getByText('2026ko maiatzaren 5a')).toBeVisible()
    await walkTo(page, dialog.getByRole('radio', { name: cost.open }))
    for (let option = 0; option < 4; option += 1) await press(page, 'ArrowRight')
    await walkTo(page, field(fillIn(amount.label, { currency: 'EUR' })))
    await page.keyboard.type('1.234,5')
    const money = fillIn(words.relationships.amountPer.month, { amount: '1.234,50 €' })
    await expect(dialog.getByText(fillIn(amount.understood, { amount: money }))).toBeVisible()

    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await waitUntilSaved()
    await page.reload()
    const again = onCanvas(page, 'eu')
    const file = await again.exportAs('json')
    const { blocks } = JSON.parse(new TextDecoder().decode(file.bytes)).canvas
    expect(blocks.customerRelationships).toMatchObject([
      {
        kinds: ['relationship.personal', 'when.duringPurchase'],
        relationship: {
          helper: 'saltzailea',
          status: 'established',
          since: '2026-05-05',
          cost: { amount: 1234.5, period: 'month' },
        },
      },
    ])
    await again.chooseFromNoteMenu('customerRelationships', 'dendan', words.board.openNote)
    await expect(field(facts.helper)).toHaveValue('saltzailea')
    await expect(field(fillIn(amount.label, { currency: 'EUR' }))).toHaveValue('1.234,5')
  })

  test('R50: stays as it was where what is typed is no amount, and one undo takes the typing of another back', async ({
    page,
  }) => {
    const { words, dialog, undoButton } = await openRelationship(page)
    const { amount, cost } = words.relationships
    await dialog.getByRole('radio', { name: cost.amount }).click()
    const field = dialog.getByRole('textbox', { name: fillIn(amount.label, { currency: 'EUR' }) })
    await field.fill('80')
    await field.blur()
    await field.fill('')
    await field.pressSequentially('1.2.3')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(dialog.getByText(/^Hau ez da zenbateko bat/)).toBeVisible()
    await expect(dialog.getByText(/^Aurreko zenbatekoak balio du oraindik/)).toContainText('80,00')
    await expect(field).toHaveValue('1.2.3')
    await field.fill('95')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await undoButton.click()
    await onCanvas(page, 'eu').chooseFromNoteMenu('customerRelationships', 'dendan', words.board.openNote)
    await expect(field).toHaveValue('80')
  })
})
