import { businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { expect, test } from './support/app'
import { type CanvasPage, onCanvas, readBoard } from './support/canvas-page'
import { expectFocus, press, walkTo } from './support/keyboard'
import { inLibrary } from './support/library-page'

const expected = {
  customerSegments: ['Walkers', 'Schools'],
  valuePropositions: ['Guided tours'],
  channels: ['Club house', 'Web page'],
}

test.describe('a canvas written in the outline', () => {
  test('R92: by keyboard alone is the same on the board and in the file', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const { words, addButton, editor, listTexts, note, place } = canvas

    await test.step('the link leads there', async () => {
      await walkTo(page, viewLink(canvas, 'outline'), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: words.app.untitled })).toBeFocused()
    })

    await test.step('R61: the sentence', async () => {
      await walkTo(page, canvas.pitch)
      await page.keyboard.type('We lead people over hills.')
    })

    await test.step('notes, one below the other; an empty one never was', async () => {
      await walkTo(page, addButton('customerSegments'))
      await press(page, 'Enter')
      await expect(editor).toBeFocused()
      await page.keyboard.type('Schools\nWalkers\nWeb page\n')
      await press(page, 'Escape')
      await expect(addButton('customerSegments')).toBeFocused()
      await walkTo(page, addButton('valuePropositions'))
      await press(page, 'Enter')
      await page.keyboard.type('Guided tours')
      await press(page, 'Escape')
      await expect(note('valuePropositions', 'Guided tours')).toBeFocused()
      await walkTo(page, addButton('channels'))
      await press(page, 'Enter')
      await page.keyboard.type('Club house')
      await press(page, 'Escape')
    })

    await test.step('moved by Alt and arrows, within a block and to the next', async () => {
      await walkTo(page, note('customerSegments', 'Schools'), 'ArrowLeft')
      await press(page, 'Alt+ArrowDown')
      await expect.poll(() => listTexts('customerSegments')).toEqual(['Walkers', 'Schools', 'Web page'])
      await expect(note('customerSegments', 'Schools')).toBeFocused()
      await press(page, 'ArrowDown')
      await expect(note('customerSegments', 'Web page')).toBeFocused()
      for (const block of ['valuePropositions', 'channels'] as const) {
        await press(page, 'Alt+ArrowRight')
        await expect(note(block, 'Web page')).toBeFocused()
      }
      await expect(canvas.announcement).toContainText(words.blocks.channels)
    })

    await test.step('deleted and brought back', async () => {
      await press(page, 'Delete')
      await expect.poll(() => listTexts('channels')).toEqual(['Club house'])
      await press(page, 'Control+z')
      await expect.poll(async () => (await listTexts('channels')).toSorted()).toEqual(expected.channels)
    })

    await test.step('tied to a segment and described, by the menu', () => tieAndDescribe(canvas))

    await test.step('a question answered', async () => {
      const all = place('customerSegments').getByRole('button', { name: words.outline.allQuestions })
      await walkTo(page, all, 'Shift+Tab')
      await press(page, 'Enter')
      await walkTo(page, place('customerSegments').getByRole('textbox').first(), 'Shift+Tab')
      await page.keyboard.type('For walkers.')
    })

    await test.step('R93: the board shows it all, the file holds it all', async () => {
      await canvas.waitUntilSaved()
      await walkTo(page, viewLink(canvas, 'board'), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(
        page.getByRole('heading', { level: 1, name: words.board.labels.businessModel }),
      ).toBeAttached()
      await expectSameOnBoard(canvas)
    })
  })

  test('stays there when a note in full is closed, and when the page is loaded anew', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await viewLink(canvas, 'outline').click()
    await canvas.typeNotes('channels', ['shop'])
    const sections = page.getByRole('navigation', { name: canvas.words.outline.contents })
    await canvas.chooseFromNoteMenu('channels', 'shop', canvas.words.board.openNote)
    const dialog = page.getByRole('dialog', { name: canvas.words.note.title })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(sections).toBeVisible()
    await expectFocus(page)
    await canvas.waitUntilSaved()
    await page.reload()
    await expect(sections).toBeVisible()
    await expect(canvas.note('channels', 'shop')).toBeVisible()
    await expect(viewLink(canvas, 'outline')).toHaveAttribute('aria-current', 'page')
  })

  test('R93: is in step with the board of another tab, letter by letter and move by move', async ({
    page,
  }) => {
    await page.goto('./')
    const board = await inLibrary(page, 'en').createCanvas()
    const tab = await page.context().newPage()
    await tab.goto(`${page.url()}/outline`)
    const outline = onCanvas(tab, 'en')
    await outline.typeNotes('channels', ['shop', 'fair'])
    await expect.poll(() => board.listTexts('channels')).toEqual(['shop', 'fair'])

    await outline.note('channels', 'fair').focus()
    await tab.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => board.listTexts('channels')).toEqual(['fair', 'shop'])
    await board.note('channels', 'shop').dblclick()
    await page.keyboard.type('s')
    await expect.poll(() => outline.listTexts('channels')).toEqual(['fair', 'shops'])
    await page.keyboard.press('Escape')
    await board.note('channels', 'fair').press('Delete')
    await expect.poll(() => outline.listTexts('channels')).toEqual(['shops'])

    await board.undoButton.click()
    await expect.poll(() => outline.listTexts('channels')).toEqual(['fair', 'shops'])
  })
})

test.describe('a canvas written in the outline on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('R92: by touch is the same on the board', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const { words, addButton, listTexts, note, noteItem } = canvas
    await viewLink(canvas, 'outline').tap()
    await expect(page.getByRole('heading', { level: 1, name: words.app.untitled })).toBeVisible()

    await addButton('customerSegments').tap()
    await page.keyboard.type('Schools\nWalkers\nWeb page\n')
    await leaveByTouch(canvas)
    await addButton('valuePropositions').tap()
    await page.keyboard.type('Guided tour')
    await leaveByTouch(canvas)
    await note('valuePropositions', 'Guided tour').tap()
    await expect(canvas.editor).toBeFocused()
    await page.keyboard.type('s')
    await leaveByTouch(canvas)

    const contents = page.getByRole('navigation', { name: words.outline.contents })
    await contents.getByRole('button', { name: words.blocks.channels }).tap()
    await expect(page.getByRole('heading', { level: 2, name: words.blocks.channels })).toBeInViewport()
    await addButton('channels').tap()
    await page.keyboard.type('Club house')
    await leaveByTouch(canvas)

    const act = async (block: 'customerSegments' | 'channels', text: string, ...path: readonly string[]) => {
      await noteItem(block, text).getByRole('button', { name: words.board.noteActions }).tap()
      for (const name of path) {
        const roles = '[role="menuitem"], [role="menuitemcheckbox"]'
        await page.locator(roles).filter({ hasText: name }).last().tap()
      }
    }
    await act('customerSegments', 'Schools', words.outline.moveDown)
    await expect.poll(() => listTexts('customerSegments')).toEqual(['Walkers', 'Schools', 'Web page'])
    await act('customerSegments', 'Web page', words.board.moveTo, words.blocks.channels)
    await expect.poll(() => listTexts('channels')).toEqual(expected.channels)
    await act('channels', 'Club house', words.board.delete)
    await expect.poll(() => listTexts('channels')).toEqual(['Web page'])
    await canvas.messages.getByRole('button', { name: words.app.undo }).tap()
    await expect.poll(() => listTexts('channels')).toEqual(expected.channels)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)

    await canvas.waitUntilSaved()
    await viewLink(canvas, 'board').tap()
    await expect.poll(() => readBoard(canvas, businessModelBlocks)).toMatchObject(expected)
  })
})

const viewLink = ({ page, words }: CanvasPage, view: 'board' | 'outline') =>
  page
    .getByRole('navigation', { name: words.app.views })
    .getByRole('link', { name: words.app[view], exact: true })

/** A finger presses somewhere else: on the heading, which does nothing. */
async function leaveByTouch({ page, editor }: CanvasPage): Promise<void> {
  await page.getByRole('heading', { level: 1 }).tap()
  await expect(editor).toBeHidden()
}

async function tieAndDescribe({ page, words, note, noteItem }: CanvasPage): Promise<void> {
  const item = noteItem('channels', 'Web page')
  const openMenu = async () => {
    await note('channels', 'Web page').focus()
    await walkTo(page, item.getByRole('button', { name: words.board.noteActions }))
    await press(page, 'Enter')
    await expect(page.getByRole('menuitem', { name: words.board.openNote })).toBeFocused()
  }
  await openMenu()
  await walkTo(page, page.getByRole('menuitem', { name: words.board.customerSegments }), 'ArrowDown')
  await press(page, 'ArrowRight')
  await walkTo(page, page.getByRole('menuitemcheckbox', { name: 'Schools' }), 'ArrowDown')
  await page.keyboard.press('Enter')
  await expect(item.getByText('Schools')).toBeVisible()
  await openMenu()
  await walkTo(page, page.getByRole('menuitem', { name: words.note.description }), 'ArrowDown')
  await page.keyboard.press('Enter')
  await expect(item.getByRole('textbox', { name: words.note.description })).toBeFocused()
  await page.keyboard.type('With **dates**.')
  await press(page, 'Escape')
  await expect(item.getByRole('strong')).toHaveText('dates')
  await expectFocus(page)
}

async function expectSameOnBoard(canvas: CanvasPage): Promise<void> {
  await expect.poll(() => readBoard(canvas, businessModelBlocks)).toMatchObject(expected)
  await expect(canvas.pitch).toHaveValue('We lead people over hills.')
  const { bytes } = await canvas.exportAs('json')
  const text = JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))
  const written = [...Object.values(expected).flat(), 'With **dates**.', 'For walkers.']
  for (const words of written) expect(text).toContain(JSON.stringify(words))
}
