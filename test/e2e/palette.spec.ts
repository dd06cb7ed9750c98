import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/language'
import { expect, test } from './support/app'
import { findBarriers } from './support/barriers'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { readWords } from './support/words'

/** The palette, by the names of the given language. */
function inPalette(page: Page, language: Language) {
  const words = readWords(language)
  const field = page.getByRole('combobox', { name: words.commands.search })
  return {
    field,
    options: page.getByRole('option'),
    active: page.locator('[role="option"][aria-selected="true"]'),
    status: page.getByRole('dialog').getByRole('status'),
    group: (id: keyof typeof words.commands.groups) =>
      page.getByRole('group', { name: words.commands.groups[id] }),
    open: async () => {
      await page.keyboard.press('Control+k')
      await expect(field).toBeFocused()
    },
    /** Opens it, types and takes the best of what is found. */
    run: async (typed: string, expected: string) => {
      await page.keyboard.press('Control+k')
      // Letters that no key of this keyboard writes come without a key, and need the field.
      await expect(field).toBeFocused()
      await page.keyboard.type(typed)
      await expect(page.locator('[role="option"][aria-selected="true"]')).toContainText(expected)
      await page.keyboard.press('Enter')
      await expect(field).toBeHidden()
    },
  }
}

test.describe('the command palette', () => {
  test('R96, R92: does a story in Turkish with nothing but the keyboard, whichever i is typed', async ({
    page,
  }) => {
    await page.goto('./')
    const library = await inLibrary(page, 'en').changeLanguage('tr')
    const { words } = library
    const palette = inPalette(page, 'tr')
    await test.step('makes a canvas from the library', async () => {
      await palette.run('YENI KANVAS', words.library.newCanvas)
      await expect(onCanvas(page, 'tr').title).toBeVisible()
    })
    const canvas = onCanvas(page, 'tr')
    await test.step('begins a note in a block', async () => {
      await palette.run('yeni not müsterı ilıskı', words.blocks.customerRelationships)
      await expect(canvas.editor).toBeFocused()
      await page.keyboard.type('Işık İlişkisi\n')
      await page.keyboard.type('Haftalık görüşme')
      await page.keyboard.press('Escape')
    })
    await test.step('finds it by letters without dots, selects it and takes the focus there', async () => {
      await palette.run('isik iliskisi', 'Işık İlişkisi')
      await expect(canvas.note('customerRelationships', 'Işık İlişkisi')).toBeFocused()
    })
    await test.step('does with the note what its menu does', async () => {
      await palette.run('pembe', words.board.colours.rose)
      await expect(canvas.note('customerRelationships', 'Işık İlişkisi')).toBeFocused()
      await palette.run(words.board.duplicate, words.board.duplicate)
      expect(await canvas.listTexts('customerRelationships')).toEqual([
        'Işık İlişkisi',
        'Işık İlişkisi',
        'Haftalık görüşme',
      ])
      await palette.run(words.app.undo, words.app.undo)
      expect(await canvas.listTexts('customerRelationships')).toEqual(['Işık İlişkisi', 'Haftalık görüşme'])
    })
    await test.step('goes to another view, and from there to a block', async () => {
      await palette.run('rapor', words.app.report)
      await expect(page).toHaveURL(/\/report$/)
      await palette.run('kanal', words.blocks.channels)
      await expect(canvas.place('channels')).toBeVisible()
      await expect
        .poll(() =>
          page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place),
        )
        .toBe('channels')
    })
    await test.step('changes the language', async () => {
      await palette.run('ქართ', 'ქართული')
      await expect(onCanvas(page, 'ka').title).toBeVisible()
    })
  })

  test('R96, R91: finds canvases and notes in Georgian, and remembers what was used', async ({ page }) => {
    await page.goto('./')
    const library = await inLibrary(page, 'en').changeLanguage('ka')
    const canvas = await library.createCanvas()
    await canvas.title.fill('პურის სახლი')
    await canvas.typeNotes('channels', ['მაღაზია ქუჩაში', 'ვებგვერდი'])
    await canvas.waitUntilSaved()
    const palette = inPalette(page, 'ka')
    // Mtavruli, as a phone's keyboard may give them.
    await palette.run('ᲛᲐᲦᲐᲖᲘᲐ', 'მაღაზია ქუჩაში')
    await expect(canvas.note('channels', 'მაღაზია ქუჩაში')).toBeFocused()
    await palette.run('ჩემი ტილოები', library.words.app.myCanvases)
    await expect(library.heading).toBeVisible()
    await palette.run('სახლი პურ', 'პურის სახლი')
    await expect(canvas.title).toHaveValue('პურის სახლი')
    await palette.open()
    const recent = palette.group('recent').getByRole('option')
    await expect(recent).toHaveCount(3)
    await expect(recent.first()).toContainText('პურის სახლი')
    await expect(palette.status).toContainText(/შედეგი/)
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.type('არარსებული')
    await expect(palette.status).toHaveText(library.words.commands.none)
    expect(await findBarriers(page)).toEqual([])
  })

  test('R96: opens while somebody writes, loses no letter, and gives the focus back', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const palette = inPalette(page, 'en')
    await canvas.addButton('channels').click()
    await page.keyboard.type('Shop')
    // Nothing of the palette has been loaded yet.
    await page.keyboard.press('Control+k')
    await page.keyboard.type('undo')
    await expect(palette.field).toHaveValue('undo')
    await page.keyboard.press('Escape')
    await expect(palette.field).toBeHidden()
    await expect(canvas.note('channels', 'Shop')).toBeFocused()
    expect(await canvas.listTexts('channels')).toEqual(['Shop'])
    await canvas.pitch.focus()
    await palette.open()
    await page.keyboard.press('Escape')
    await expect(canvas.pitch).toBeFocused()
  })

  test('R96: opens from the gear menu, leads into dialogs, and waits while one is open', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const { words } = canvas
    const palette = inPalette(page, 'en')
    const gear = page.getByRole('button', { name: words.app.settings, exact: true })
    await gear.click()
    await page.getByRole('menuitem', { name: words.app.palette }).click()
    await expect(palette.field).toBeFocused()
    await page.keyboard.type('docx')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: words.waysOut.title })
    await expect(dialog.getByRole('radio', { name: words.waysOut.formats.docx.name })).toBeChecked()
    await page.keyboard.press('Control+k')
    await expect(palette.field).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(gear).toBeFocused()
    await palette.run('keyboard shortcuts', words.app.shortcuts)
    await expect(page.getByRole('dialog', { name: words.app.shortcuts })).toContainText('Ctrl+K')
  })

  test('R85, R96: finds what is confidential on the board, and stays away while it is presented', async ({
    page,
  }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const palette = inPalette(page, 'en')
    await canvas.typeNotes('channels', ['Secret shop'])
    await canvas.chooseFromNoteMenu('channels', 'Secret shop', canvas.words.board.confidential)
    await palette.open()
    await page.keyboard.type('secret')
    await expect(palette.options.first()).toContainText('Secret shop')
    await page.keyboard.press('Escape')
    const board = page.url()
    await page.goto(`${board}/present`)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('secret')
    await expect(palette.field).toBeHidden()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('R96: the palette opens by a button and runs by a tap', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const palette = inPalette(page, 'en')
    await page.getByRole('button', { name: canvas.words.app.palette }).tap()
    await expect(palette.field).toBeFocused()
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await palette.field.fill('checks')
    await palette.options.first().tap()
    await expect(page).toHaveURL(/\/checks$/)
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})
