import { handIn } from '../fixtures/hand-in'
import { expect, test } from './support/app'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { expectPdfTexts, readCanvasFile } from './support/saved-files'
import { fillIn, readWords } from './support/words'

test.use({ locale: 'eu-ES' })

const words = readWords('eu')

test('R15, R94: a pasted hand-in is reviewed, added in one step, printed whole, and taken back by one undo', async ({
  page,
}) => {
  await page.goto('./')
  const canvas = await inLibrary(page, 'eu').createCanvas()
  await canvas.addButton('customerRelationships').focus()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, handIn)
  // By keyboard alone: the button that reviews has the focus, then the one that adds.
  await expect(page.getByRole('button', { name: words.handIn.review })).toBeFocused()
  await page.keyboard.press('Enter')
  const add = page.getByRole('button', { name: fillIn(words.handIn.add_other, { count: '5' }) })
  await expect(add).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(canvas.place('customerRelationships').getByRole('listitem')).toHaveCount(2)
  await canvas.waitUntilSaved()

  const file = await readCanvasFile(await canvas.exportAs('json'))
  expect(file.canvas.motivations?.map((motivation) => motivation.kind)).toEqual([
    'motivation.acquisition',
    'motivation.retention',
    'motivation.boostSales',
  ])
  const sentences = handIn.match(/\p{L}[^.:★*\n“”]{20,}/gu) ?? []
  await expectPdfTexts(await canvas.exportAs('pdf'), sentences)

  await canvas.undoButton.click()
  await expect(canvas.place('customerRelationships').getByRole('listitem')).toHaveCount(0)
  await expect(onCanvas(page, 'eu').undoButton).toHaveAttribute('aria-disabled', 'true')
})
