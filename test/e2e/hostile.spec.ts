import type { Page } from '@playwright/test'
import type { CanvasFile } from '../../src/domain/canvas-file'
import { normaliseText } from '../../src/domain/normal-text'
import { hostileFileNames, hostileTexts } from '../fixtures/hostile/texts'
import { expect, test } from './support/app'
import { onCanvas } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { pickFile } from './support/pick-file'
import { readCanvasFile } from './support/saved-files'
import { fillIn } from './support/words'

const title = `<img src=x onerror="window.hostile = 1"> {{title}} $t(app:undo) '"</title>../`

/** A file that has every hostile text in a note, with itself as description, and one in each other field. */
const file: CanvasFile = {
  format: 'harreman',
  version: 2,
  canvas: {
    id: 'hostile',
    kind: 'businessModel',
    title,
    pitch: '<svg onload=window.hostile=1> {{pitch}}',
    contentLanguage: 'en',
    author: '<script>window.hostile = 1</script>',
    blocks: {
      channels: hostileTexts.map((text, index) => ({
        id: `n${index}`,
        text,
        description: text,
        kinds: [text.slice(0, 200) || 'x'],
      })),
    },
    links: hostileTexts
      .slice(1)
      .map((label, index) => ({ id: `l${index}`, from: 'n0', to: `n${index + 1}`, label })),
    motivations: [{ id: 'm1', kind: '<b>kind</b>', text: '<img src=x onerror="window.hostile = 1">' }],
    answers: { 'channels.q1': '<script>window.hostile = 1</script> $t(app:undo)' },
  },
}

/** Fails where a text became more than text. Requests and errors are watched by the test itself. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hostile' in window,
    elements: [
      ...document.body.querySelectorAll(
        'img, iframe, object, embed, form[action], base, meta, link, style, script:not([src]), [onerror], [onload], [onfocus], [onmouseover], a[href^="javascript:" i], a[href*="hostile.example"]',
      ),
    ].map((element) => element.outerHTML.slice(0, 200)),
    isShown: getComputedStyle(document.body).display !== 'none',
    isPolluted: 'isHostile' in {},
  }))
  expect(found).toEqual({ ran: false, elements: [], isShown: true, isPolluted: false })
}

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog of the browser opened: ${dialog.message()}`)
  })
})

test.describe('hostile texts in a file', () => {
  test('R94: stand as they are on the board, in a note’s view, in the library, in messages and in what is exported', async ({
    page,
  }) => {
    test.slow()
    await page.goto('./')
    const library = inLibrary(page, 'en')
    const bytes = new TextEncoder().encode(JSON.stringify(file))
    const canvas = await library.importFile({ name: 'hostile.json', bytes })
    await expect(canvas.messages).toContainText(fillIn(canvas.words.transfer.outcome.created, { title }))
    await expect(canvas.title).toHaveValue(title)
    await expect(canvas.pitch).toHaveValue(file.canvas.pitch ?? '')
    const texts = hostileTexts.map(normaliseText)
    const shown = await canvas.listTexts('channels')
    expect(texts.filter((text) => !shown.includes(text))).toEqual([])
    await expectHarmless(page)

    const saved = await canvas.exportAs('json')
    expect(saved.name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.harreman\.json$/u)
    const { channels = [] } = readCanvasFile(saved).canvas.blocks
    expect(channels.map((note) => [note.text, note.description])).toEqual(texts.map((text) => [text, text]))

    for (const index of [0, 2, 18]) {
      await page.goto(`./#/canvas/hostile/note/n${index}`)
      await expect(page.getByRole('main')).toContainText(texts[index]?.slice(0, 30) ?? '')
      await expectHarmless(page)
    }

    await page.goto('./#/')
    await expect(library.titles.first()).toHaveText(title)
    expect(await page.title()).not.toBe('')
    await library.search.fill('onerror="window.hostile')
    await expect(library.titles).toHaveCount(1)
    await library.search.fill('<script>{{count}} $t(app:undo)')
    await expect(library.titles).toHaveCount(0)
    await expectHarmless(page)
    await library.search.fill('')
    await pickFile(page, library.words, { name: 'again.json', content: bytes })
    await expect(page.getByRole('dialog')).toContainText(title)
    await expectHarmless(page)
  })

  test('R94: in its name and place are told as they are when the file is refused', async ({ page }) => {
    await page.goto('./')
    const { words } = inLibrary(page, 'en')
    for (const name of hostileFileNames.filter((each) => !each.includes('/') && !each.includes('\n'))) {
      await pickFile(page, words, { name, content: '[]' })
      await expect(page.getByRole('dialog')).toContainText(fillIn(words.transfer.refused, { file: name }))
      await expectHarmless(page)
      await page.keyboard.press('Escape')
    }
    const reaching = JSON.stringify(file).replace('"answers":{', '"answers":{"__proto__":{"isHostile":true},')
    await pickFile(page, words, { name: 'reaching.json', content: reaching })
    const { reason } = words.errors.import
    await expect(page.getByRole('dialog')).toContainText(
      fillIn(reason.reachingKey, { path: 'canvas.answers.__proto__' }),
    )
    await expectHarmless(page)
  })
})

test('R18: hostile texts that are typed stay what they are', async ({ page }) => {
  await page.goto('./')
  await inLibrary(page, 'en').createCanvas()
  const canvas = onCanvas(page, 'en')
  const typed = [
    '<img src=x onerror="window.hostile = 1">',
    '{{count}} $t(app:undo)',
    '=cmd|calc',
    '__proto__',
  ]
  await canvas.typeNotes('channels', typed)
  await expect.poll(() => canvas.listTexts('channels')).toEqual(typed)
  await canvas.title.fill(title)
  await canvas.note('channels', typed[1] ?? '').focus()
  await page.keyboard.press('Delete')
  await expect(canvas.messages).not.toBeEmpty()
  await expectHarmless(page)
})
