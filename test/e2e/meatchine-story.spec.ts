import { type ExampleNoteId, exampleNotes } from '../../src/domain/example/meatchine'
import { type BusinessModelBlock, businessModelBlocks } from '../../src/domain/kinds/block-ids'
import { expect, test } from './support/app'
import { type CanvasPage, dragByMouse, onCanvas, readBoard } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { expectPdfTexts, readCanvasFile } from './support/saved-files'
import { fillIn, readWords } from './support/words'

test.use({ locale: 'eu-ES' })

const words = readWords('eu')
const { title, pitch, notes, answers } = words.example
const answer = answers.established
const pickedKind = words.kinds.relationship.communities.term
const described = notes['cr-1']

const help = ['Denda barruan: mostradorea', 'Erosi ondoren: telefonoa']

/** The notes of the hand-in by block, in order. */
const board = Object.fromEntries(
  businessModelBlocks.map((block) => [block, listExampleNotes(block).map((id) => notes[id])]),
) as Record<BusinessModelBlock, string[]>

/** The same with two notes in the wrong place: one waits for the mouse, one for the keyboard. */
const typed: Record<BusinessModelBlock, readonly string[]> = {
  ...board,
  customerRelationships: board.customerRelationships.slice(0, -1),
  channels: [...board.channels, notes['cr-3']],
  keyActivities: board.keyActivities.slice(0, -1),
  keyResources: [...board.keyResources, notes['ka-4']],
}

const finished = { ...board, customerRelationships: [...board.customerRelationships, pickedKind] }

test.describe('the Meatchine hand-in, written in Basque', () => {
  test('R01, R20, R42, R61, R92, R93, R94: is typed, moved, kept, exported and read back elsewhere', async ({
    profile,
    page: elsewhere,
  }) => {
    test.setTimeout(120_000)
    let page = await profile.open()
    let canvas = onCanvas(page, 'eu')

    await test.step('R95: the first start is in the language of the browser', async () => {
      await page.goto('./')
      await expect(inLibrary(page, 'eu').heading).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'eu')
      await inLibrary(page, 'eu').createCanvas()
    })

    await test.step('R61: title and sentence are asked for and written', async () => {
      await canvas.title.fill(title)
      await expect(canvas.pitch).toHaveAttribute('placeholder', words.board.pitch.placeholder)
      await canvas.pitch.click()
      await page.keyboard.type(pitch)
      await page.keyboard.press('Enter')
      await expect(canvas.pitch).toHaveValue(pitch)
    })

    await test.step('31 notes are typed by keyboard, Enter for the next one', async () => {
      for (const block of businessModelBlocks) await canvas.typeNotes(block, typed[block])
      expect(await readBoard(canvas, businessModelBlocks)).toEqual(typed)
      expect(Object.values(typed).flat()).toHaveLength(31)
    })

    await test.step('R92: one note is dragged into another block by mouse', async () => {
      await dragByMouse(
        page,
        canvas.note('channels', notes['cr-3']),
        canvas.place('customerRelationships'),
        0.9,
      )
      await expect.poll(() => canvas.listTexts('customerRelationships')).toEqual(board.customerRelationships)
      await expect.poll(() => canvas.listTexts('channels')).toEqual(board.channels)
    })

    await test.step('R92: one note is moved by keyboard, and every step is said in Basque', () =>
      moveByKeyboard(canvas))

    await test.step('the move is undone and done again by keyboard', async () => {
      await page.keyboard.press('Control+z')
      await expect.poll(() => canvas.listTexts('keyResources')).toEqual(typed.keyResources)
      await page.keyboard.press('Control+Shift+z')
      await expect.poll(() => canvas.listTexts('keyActivities')).toEqual(board.keyActivities)
    })

    await test.step('R42: the guide explains the block, takes an answer and gives a kind', () =>
      workWithGuide(canvas))

    await test.step('R15: a note gets a description with bold words and a list', () => describeNote(canvas))

    await test.step('R93: everything is there after a reload', async () => {
      await canvas.waitUntilSaved()
      await page.reload()
      await expectAll(canvas)
    })

    await test.step('R93: everything is there when the browser comes back', async () => {
      await profile.close()
      page = await profile.open()
      await page.goto('./')
      canvas = await inLibrary(page, 'eu').openCanvas(title)
      await expectAll(canvas)
    })

    await test.step('R01: a block opens on its own and closes again; the canvas stays one', async () => {
      const name = fillIn(words.board.openBlock, { block: words.blocks.customerRelationships })
      await page.getByRole('link', { name }).press('Enter')
      await expect(
        page.getByRole('heading', { level: 1, name: words.blocks.customerRelationships }),
      ).toBeVisible()
      await expect
        .poll(() => canvas.listTexts('customerRelationships'))
        .toEqual(finished.customerRelationships)
      await page.getByRole('link', { name: words.board.back }).click()
      await expectAll(canvas)
    })

    await test.step('R94: the PDF holds every word as it was typed', async () => {
      const pdf = await canvas.exportAs('pdf')
      expect(pdf.name).toBe('Meatchine.pdf')
      await expectPdfTexts(pdf, [title, pitch, answer, ...Object.values(finished).flat(), ...help])
    })

    await test.step('R94: the file, imported in a fresh profile, gives an equal canvas', async () => {
      const file = await canvas.exportAs('json')
      expect(file.name).toBe('Meatchine.harreman.json')
      await elsewhere.goto('./')
      const copy = await inLibrary(elsewhere, 'eu').importFile(file)
      await expectAll(copy)
      expect(readCanvasFile(await copy.exportAs('json'))).toEqual(readCanvasFile(file))
    })
  })
})

function listExampleNotes(block: BusinessModelBlock): ExampleNoteId[] {
  return exampleNotes.filter((note) => note.block === block).map((note) => note.id)
}

async function moveByKeyboard({ page, note, announcement, listTexts }: CanvasPage): Promise<void> {
  const text = notes['ka-4']
  const block = words.blocks.keyActivities
  await note('keyResources', text).focus()
  await page.keyboard.press('Space')
  await expect(announcement).toContainText(fillIn(words.board.drag.lifted, { note: text }))
  for (const _ of board.keyResources) await page.keyboard.press('ArrowUp')
  await expect(announcement).toHaveText(
    fillIn(words.board.drag.over, { block: words.blocks.keyResources, position: 1, total: 5 }),
  )
  await page.keyboard.press('ArrowUp')
  await expect(announcement).toHaveText(fillIn(words.board.drag.over, { block, position: 4, total: 4 }))
  await page.keyboard.press('Space')
  await expect(announcement).toHaveText(fillIn(words.board.drag.dropped, { block, position: 4, total: 4 }))
  await expect.poll(() => listTexts('keyActivities')).toEqual(board.keyActivities)
  await expect(note('keyActivities', text)).toBeFocused()
}

async function workWithGuide({ page, place, guide, listTexts }: CanvasPage): Promise<void> {
  const block = 'customerRelationships'
  await place(block).getByRole('heading', { name: words.blocks[block] }).click()
  await expect(guide).toContainText(words.guide.definitions[block])
  const question = words.guide.questions.customerRelationships.q2.established
  await guide.getByRole('textbox', { name: question, exact: true }).click()
  await page.keyboard.type(answer)
  await expect(guide).toContainText(fillIn(words.guide.panel.answered, { answered: 1, total: 4 }))
  await guide.getByRole('tab', { name: words.guide.panel.kinds }).click()
  await guide.getByRole('button', { name: pickedKind }).click()
  await expect.poll(() => listTexts(block)).toEqual(finished[block])
}

async function describeNote({ page, chooseFromNoteMenu, noteItem }: CanvasPage): Promise<void> {
  await chooseFromNoteMenu('customerRelationships', described, words.board.openNote)
  const dialog = page.getByRole('dialog', { name: words.note.title })
  await dialog.getByRole('textbox', { name: words.note.description }).click()
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Aurrez aurre')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type(', beti pertsona berarekin.\n\n')
  await page.keyboard.type(help.join('\n'))
  await page.keyboard.press('Shift+ArrowUp')
  await dialog.getByRole('button', { name: words.note.formatting.bullet }).click()
  await expectDescription(page.getByRole('region', { name: words.note.preview }))
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(
    noteItem('customerRelationships', described).getByRole('img', { name: words.board.hasDescription }),
  ).toBeVisible()
}

async function expectDescription(region: ReturnType<CanvasPage['place']>): Promise<void> {
  await expect(region.getByRole('strong')).toHaveText('Aurrez aurre')
  await expect(region.getByRole('paragraph').first()).toHaveText('Aurrez aurre, beti pertsona berarekin.')
  await expect(region.getByRole('listitem')).toHaveText(help)
}

/** All that was written stands on the canvas, the answer in its guide, the description in the note's full view. */
async function expectAll(canvas: CanvasPage): Promise<void> {
  const { page, guide, place } = canvas
  await expect(canvas.title).toHaveValue(title)
  await expect(canvas.pitch).toHaveValue(pitch)
  expect(await readBoard(canvas, businessModelBlocks)).toEqual(finished)
  await place('customerRelationships').getByRole('heading').click()
  const question = words.guide.questions.customerRelationships.q2.established
  await expect(guide.getByRole('textbox', { name: question, exact: true })).toHaveValue(answer)
  await canvas.chooseFromNoteMenu('customerRelationships', described, words.board.openNote)
  await expectDescription(page.getByRole('region', { name: words.note.preview }))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}
