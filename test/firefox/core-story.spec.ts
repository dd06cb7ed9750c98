import { writeFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { languages } from '../../src/domain/language'
import { expectPdfTexts } from '../e2e/support/saved-files'
import { expect, test } from './support/firefox'
import { dragByMouse, onScreen, type Screen } from './support/screen'

const title = 'Meatchine'
const pitch = 'Etxerako haragi-makina saltzen dugu.'
const notes = {
  customerSegments: ['Customers who come to the shop', 'მუდმივი მომხმარებლები'],
  valuePropositions: ['Etxean haragia prestatzeko gailua – «ñ»'],
  channels: ['İnternet mağazası: ığüşöç', 'Shops'],
} as const
const answer = 'მაღაზიაში: პირისპირ.'
const moved = {
  customerSegments: [notes.customerSegments[0]],
  customerRelationships: [notes.customerSegments[1]],
  channels: ['Shops'],
  valuePropositions: [notes.channels[0], notes.valuePropositions[0]],
}

test.describe('in Firefox', () => {
  test('R18, R92, R93, R94: a canvas in four alphabets is written, moved, kept, exported and read back', async ({
    firefox,
    baseURL,
  }, testInfo) => {
    let page = await firefox.open()
    await page.goto(baseURL ?? '')
    let screen = onScreen(page, 'en')

    await test.step('a new canvas with its sentence and notes', async () => {
      await screen.press('button', screen.words.library.newCanvas)
      await screen.writeInto(await screen.find('textbox', screen.words.app.canvasTitle), title)
      await screen.writeInto(await screen.find('textbox', screen.words.board.pitch.label), pitch)
      for (const block of ['customerSegments', 'valuePropositions', 'channels'] as const) {
        await screen.typeNotes(block, notes[block])
        await expect.poll(() => screen.listTexts(block)).toEqual(notes[block])
      }
    })

    await test.step('R92: one note moves by keyboard, one by mouse', () => moveNotes(screen))
    await test.step('the last move is undone and done again by keyboard', () => undoAndRedo(screen))
    await test.step('R42: an answer in the guide', () => answerInGuide(screen))
    await test.step('R15: a description with a bold word and a list', () => describeNote(screen))

    await test.step('the outline shows the same notes', async () => {
      await screen.press('link', screen.words.app.outline)
      for (const [block, texts] of Object.entries(moved)) {
        await expect.poll(() => screen.listTexts(block as keyof typeof moved)).toEqual(texts)
      }
      await screen.press('link', screen.words.app.board)
    })

    await test.step('R93: everything is there after a reload and when the browser comes back', async () => {
      await screen.waitUntilSaved()
      await page.reload()
      await expectAll(screen)
      const address = page.url()
      await firefox.close()
      page = await firefox.open()
      await page.goto(address)
      screen = onScreen(page, 'en')
      await expectAll(screen)
    })

    await test.step('R94: the PDF holds every word', async () => {
      await screen.exportAs('pdf')
      const bytes = await firefox.readSaved('Meatchine.pdf')
      expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-')
      const texts = [title, pitch, answer, ...Object.values(moved).flat()]
      await expectPdfTexts({ name: 'Meatchine.pdf', bytes }, texts)
    })

    await test.step('R94: the file, imported in another profile, gives an equal canvas', async () => {
      await screen.exportAs('json')
      const bytes = await firefox.readSaved('Meatchine.harreman.json')
      const elsewhere = await firefox.openElsewhere()
      await elsewhere.goto(baseURL ?? '')
      const path = testInfo.outputPath('Meatchine.harreman.json')
      await writeFile(path, bytes)
      await expectAll(await importFile(elsewhere, path))
      await elsewhere.close()
    })

    await test.step('R95: the interface changes its language, the canvas stays', async () => {
      for (const language of languages.toReversed()) {
        screen = await screen.changeLanguage(language)
        await expectAll(screen)
      }
    })
  })
})

async function moveNotes({ page, words, note, place, listTexts }: Screen): Promise<void> {
  await (await note('channels', notes.channels[0])).focus()
  await page.keyboard.press(' ')
  await expect.poll(() => readAnnouncement(page)).toContain(notes.channels[0])
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => readAnnouncement(page)).toContain(words.blocks.valuePropositions)
  await page.keyboard.press(' ')
  await expect.poll(() => listTexts('valuePropositions')).toEqual(moved.valuePropositions)
  await dragByMouse(
    page,
    await note('customerSegments', notes.customerSegments[1]),
    await place('customerRelationships'),
  )
  await expect.poll(() => listTexts('customerRelationships')).toEqual(moved.customerRelationships)
  await expect.poll(() => listTexts('customerSegments')).toEqual(moved.customerSegments)
}

async function undoAndRedo({ page, listTexts }: Screen): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press('z')
  await expect.poll(() => listTexts('customerRelationships')).toEqual([])
  await page.keyboard.press('y')
  await page.keyboard.up('Control')
  await expect.poll(() => listTexts('customerRelationships')).toEqual(moved.customerRelationships)
}

async function answerInGuide({ find, place, writeInto, words }: Screen): Promise<void> {
  await (await find('heading', words.blocks.channels, await place('channels'))).click()
  const guide = await find('complementary', words.guide.panel.name)
  await writeInto(await find('textbox', words.guide.questions.channels.q1, guide), answer)
}

async function describeNote({ page, words, find, press, place, note, writeInto }: Screen): Promise<void> {
  const text = notes.valuePropositions[0]
  await (await note('valuePropositions', text)).hover()
  await press('button', words.board.noteActions, await place('valuePropositions'))
  await press('menuitem', words.board.openNote)
  const field = await find('textbox', words.note.description)
  await writeInto(field, 'Bold')
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.press('b')
  await page.keyboard.up('Control')
  await page.keyboard.press('End')
  await page.keyboard.type('\n\n- ერთი')
  const preview = await find('region', words.note.preview)
  await expect
    .poll(() => preview.$$eval('strong, li', (all) => all.map((one) => one.textContent)))
    .toEqual(['Bold', 'ერთი'])
  await page.keyboard.press('Escape')
  await page.waitForSelector('[role="dialog"]', { hidden: true })
}

async function expectAll({ words, find, place, readField, listTexts }: Screen): Promise<void> {
  await expect.poll(() => readField(words.app.canvasTitle)).toBe(title)
  await expect.poll(() => readField(words.board.pitch.label)).toBe(pitch)
  for (const [block, texts] of Object.entries(moved)) {
    await expect.poll(() => listTexts(block as keyof typeof moved)).toEqual(texts)
  }
  await (await find('heading', words.blocks.channels, await place('channels'))).click()
  await expect.poll(() => readField(words.guide.questions.channels.q1)).toBe(answer)
}

function readAnnouncement(page: Page): Promise<string> {
  return page.$eval('[data-testid="announcements"]', (region) => region.textContent ?? '')
}

async function importFile(page: Page, path: string): Promise<Screen> {
  const screen = onScreen(page, 'en')
  await screen.find('button', screen.words.library.import)
  const input = await page.$('input[type="file"]')
  await input?.uploadFile(path)
  return screen
}
