import { languages } from '../../src/domain/language'
import { quoteName } from '../../src/i18n/formats/quotes'
import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'
import { fillIn } from './support/words'

test.describe('the checks', () => {
  test('R02: name two gaps of an empty canvas beside the board, and none after one segment and one linked relationship', async ({
    page,
  }) => {
    await page.goto('./')
    const { guide, typeNotes, undoButton, words } = await inLibrary(page, 'en').createCanvas()
    const link = page.getByRole('link', { name: words.app.checks, exact: true })
    await expect(link).toHaveAccessibleDescription(fillIn(words.checks.points_other, { count: 2 }))
    await expect(guide).toContainText(words.checks.titles.noSegment)

    await typeNotes('customerSegments', ['Students'])
    await typeNotes('customerRelationships', ['Tutor'])
    await link.click()
    const verdict = page.getByRole('main').getByRole('status')
    await expect(verdict).toHaveText(fillIn(words.checks.points_other, { count: 2 }))
    const linkOne = fillIn(words.checks.mend.linkOne, { note: quoteName('Tutor', 'en') })
    await page.getByRole('button', { name: linkOne }).click()
    await expect(verdict).toHaveText(words.checks.allClear)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(link).toHaveAccessibleDescription(words.checks.nothingMissing)

    await undoButton.click()
    await expect(verdict).toHaveText(fillIn(words.checks.points_other, { count: 2 }))
  })

  for (const language of languages) {
    test(`R70: name RS-3 as the only unlinked note of the example in ${language}, and keep why it does not matter`, async ({
      page,
    }) => {
      await page.goto('./')
      const library = await inLibrary(page, 'en').changeLanguage(language)
      const { waitUntilSaved, words } = await library.openExample(language)
      await page.getByRole('link', { name: words.app.checks, exact: true }).click()
      const unlinked = page.getByRole('list', { name: words.checks.titles.unlinkedNote })
      await expect(unlinked.getByRole('link')).toHaveText([words.example.notes['rs-3']])

      await unlinked.getByRole('button', { name: words.checks.dismiss.open }).click()
      await page.keyboard.type('one price for all')
      await page.keyboard.press('Enter')
      await expect(unlinked).toBeHidden()
      await waitUntilSaved()
      await page.reload()
      await page.getByText(fillIn(words.checks.aside.title, { number: 1 })).click()
      await expect(page.getByRole('textbox', { name: words.checks.aside.remark })).toHaveValue(
        'one price for all',
      )
    })
  }
})
