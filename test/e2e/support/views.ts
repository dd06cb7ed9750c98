import type { Page } from '@playwright/test'
import type { Language } from '../../../src/domain/language'
import { expect } from './app'
import { type CanvasPage, onCanvas } from './canvas-page'
import { closeDialog } from './close-dialog'
import { listCustomerViews } from './customer-views'
import { listHandInViews } from './hand-in-views'
import { inLibrary } from './library-page'
import { listLibraryViews } from './library-views'
import { listRelationshipDialogs, listRelationshipViews, pasteText } from './relationship-views'
import { listWorkshopViews } from './workshop-views'

/** One picture that a reader can have before them, and how to get there from the one before in the list. */
export interface View {
  readonly name: string
  readonly open: () => Promise<void>
}

const samples: Readonly<Record<Language, readonly string[]>> = {
  en: ['one', 'two', 'three'],
  eu: ['lehena', 'bigarrena', 'hirugarrena'],
  ka: ['ერთი', 'ორი', 'სამი'],
  tr: ['birinci', 'ikinci', 'üçüncü'],
}

/** Every view of the app, in an order that one page can walk through, beginning with an empty profile. */
export function listViews(page: Page, language: Language, content: Language = language): readonly View[] {
  const canvas = onCanvas(page, language)
  const library = inLibrary(page, language)
  let address = ''
  const openBoard = async () => {
    await page.goto(address)
    await expect(canvas.place('customerSegments')).toBeVisible()
  }
  return [
    {
      name: 'empty library',
      open: async () => {
        await page.goto('./')
        await expect(page.getByText(library.words.library.empty.text)).toBeVisible()
      },
    },
    {
      name: 'board',
      open: async () => {
        await library.openExample(content)
        await expect(canvas.place('channels').getByRole('listitem').first()).toBeVisible()
        await canvas.waitUntilSaved()
        address = page.url()
      },
    },
    ...listGuideViews(canvas),
    { name: 'board with parking place', open: () => openParking(canvas) },
    ...listNoteViews(canvas, { openBoard, findAddress: () => address, lines: samples[content] }),
    ...listOutlineViews(canvas, () => address),
    ...listRelationshipViews(canvas, () => address),
    ...listReportViews(canvas, () => address),
    ...listVersionViews(canvas, () => address),
    ...listRelationshipDialogs(canvas, openBoard, samples[content]),
    ...listOverlays(canvas, openBoard),
    ...listLibraryViews(page, language),
    { name: 'no such address', open: () => openNowhere(page, language) },
    ...listCustomerViews(canvas, library, content),
    ...listHandInViews(canvas, library, content, samples[content]),
    ...listWorkshopViews({ canvas, library, content, lines: samples[content] }),
  ]
}

function listGuideViews(canvas: CanvasPage): readonly View[] {
  const { page, words, guide, place } = canvas
  const openTab = (tab: 'questions' | 'kinds' | 'motivations') => async () => {
    await guide.getByRole('tab', { name: words.guide.panel[tab], exact: true }).click()
    await expect(guide.getByRole('tabpanel')).toBeVisible()
  }
  return [
    {
      name: 'guide',
      open: async () => {
        await place('customerRelationships').getByRole('heading', { level: 2 }).click()
        const button = page.getByRole('button', { name: words.board.guide, exact: true })
        if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
        await expect(guide.getByRole('textbox').first()).toBeVisible()
      },
    },
    { name: 'guide, kinds', open: openTab('kinds') },
    { name: 'guide, motivations', open: openTab('motivations') },
    {
      name: 'board without guide',
      open: async () => {
        await guide.getByRole('button', { name: words.guide.panel.close }).click()
        await expect(guide).toBeHidden()
      },
    },
  ]
}

async function openParking({ page, place, words }: CanvasPage): Promise<void> {
  await page.getByRole('button', { name: words.board.parking.open }).click()
  const hint = place('parking').getByText(words.board.parking.hint)
  await hint.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await expect(hint).toBeInViewport()
}

interface OpenCanvas {
  readonly openBoard: () => Promise<void>
  readonly findAddress: () => string
  /** Words in the language of the content. */
  readonly lines: readonly string[]
}

function listNoteViews(canvas: CanvasPage, { openBoard, findAddress, lines }: OpenCanvas): readonly View[] {
  const { page, words, place, editor } = canvas
  const firstNote = place('customerSegments').getByRole('listitem').first()
  return [
    {
      name: 'note being edited',
      open: async () => {
        await firstNote.locator('[data-focus="note"]').dblclick()
        await expect(editor).toBeFocused()
      },
    },
    {
      name: 'several lines being pasted',
      open: async () => {
        await page.evaluate(pasteText, lines.join('\n'))
        await expect(page.getByRole('dialog', { name: words.board.paste.title })).toBeVisible()
      },
    },
    {
      name: 'note menu',
      open: async () => {
        await closeDialog(page)
        await firstNote.hover()
        await firstNote.getByRole('button', { name: words.board.noteActions }).click()
        await expect(page.getByRole('menu')).toBeVisible()
      },
    },
    {
      name: 'note in full',
      open: async () => {
        await page.getByRole('menuitem', { name: words.board.openNote }).click()
        const description = page.getByRole('textbox', { name: words.note.description })
        await description.fill(`**${lines[0]}**\n\n- ${lines[1]}\n- ${lines[2]}`)
        await expect(page.getByRole('region', { name: words.note.preview }).getByRole('strong')).toBeVisible()
      },
    },
    {
      name: 'block in full',
      open: async () => {
        await closeDialog(page)
        await openBoard()
        await page.goto(`${findAddress()}/block/customerSegments`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(place('customerSegments').getByRole('strong')).toBeVisible()
      },
    },
  ]
}

function listOutlineViews({ page, words, place }: CanvasPage, findAddress: () => string): readonly View[] {
  return [
    {
      name: 'outline',
      open: async () => {
        await page.goto(`${findAddress()}/outline`)
        await expect(page.getByRole('navigation', { name: words.outline.contents })).toBeVisible()
        await expect(place('customerSegments').getByRole('strong')).toBeVisible()
      },
    },
    {
      name: 'outline, all questions',
      open: async () => {
        const relationships = place('customerRelationships')
        await relationships.getByRole('button', { name: words.outline.allQuestions }).click()
        await expect(relationships.getByRole('textbox').last()).toBeVisible()
      },
    },
    {
      name: 'outline, description being written',
      open: async () => {
        const first = place('customerSegments').getByRole('listitem').first()
        await first.getByRole('button', { name: words.board.noteActions }).click()
        await page.getByRole('menuitem', { name: words.note.description }).click()
        await expect(page.getByRole('textbox', { name: words.note.description })).toBeFocused()
      },
    },
  ]
}

function listReportViews({ page, words }: CanvasPage, findAddress: () => string): readonly View[] {
  return [
    {
      name: 'report',
      open: async () => {
        await page.goto(`${findAddress()}/report`)
        await expect(page.getByRole('article').getByRole('table').first()).toBeVisible()
      },
    },
    {
      name: 'report, order and depth',
      open: async () => {
        const parts = page.getByRole('group', { name: words.reportView.parts.legend })
        const panel = page.getByText(words.reportView.panel, { exact: true })
        if (!(await parts.isVisible())) await panel.click()
        await expect(parts).toBeVisible()
      },
    },
  ]
}

/** The edits of the views before have left a version. */
function listVersionViews({ page, words }: CanvasPage, findAddress: () => string): readonly View[] {
  const list = page.getByRole('complementary', { name: words.versions.title, exact: true })
  return [
    {
      name: 'versions',
      open: async () => {
        await page.goto(`${findAddress()}/versions`)
        await expect(list.getByRole('link').first()).toBeVisible()
      },
    },
    {
      name: 'former version',
      open: async () => {
        await list.getByRole('link').first().click()
        await expect(page.getByRole('button', { name: words.versions.restore })).toBeVisible()
        await expect(page.getByRole('region', { name: words.blocks.channels, exact: true })).toBeVisible()
      },
    },
    {
      name: 'version being named',
      open: async () => {
        await page.getByRole('button', { name: words.versions.name, exact: true }).click()
        await expect(page.getByRole('dialog', { name: words.versions.dialog.rename })).toBeVisible()
      },
    },
  ]
}

function listOverlays(canvas: CanvasPage, openBoard: () => Promise<void>): readonly View[] {
  const { page, words } = canvas
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const chooseSetting = async (name: string) => {
    await closeDialog(page)
    await openBoard()
    await press(words.app.settings)
    await page.getByRole('menuitem', { name }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  }
  const openMenu = (name: string) => async () => {
    await closeDialog(page)
    await press(name)
    await expect(page.getByRole('menu')).toBeVisible()
  }
  return [
    { name: 'details', open: () => chooseSetting(words.app.details) },
    {
      name: 'shortcuts',
      open: async () => {
        await closeDialog(page)
        await chooseSetting(words.app.shortcuts)
      },
    },
    { name: 'export menu', open: openMenu(words.transfer.export) },
    {
      name: 'export dialog',
      open: async () => {
        await page.getByRole('menuitem', { name: words.transfer.moreWays }).click()
        await expect(page.getByRole('img', { name: words.waysOut.preview.sheet })).toBeVisible()
      },
    },
    {
      name: 'export dialog with the beginning of a file',
      open: async () => {
        await page.getByRole('radio', { name: words.waysOut.formats.json.name, exact: true }).check()
        await expect(page.getByRole('region', { name: words.waysOut.preview.file })).toBeVisible()
      },
    },
    { name: 'language menu', open: openMenu(words.app.language) },
    {
      name: 'message with undo',
      open: async () => {
        await closeDialog(page)
        // The menu gives the focus back a moment after it has gone.
        await expect(page.getByRole('button', { name: words.app.language, exact: true })).toBeFocused()
        await page.locator('[data-focus="note"]').first().press('Delete')
        await expect(canvas.messages.getByRole('button', { name: words.app.undo })).toBeVisible()
        await canvas.waitUntilSaved()
      },
    },
  ]
}

async function openNowhere(page: Page, language: Language): Promise<void> {
  await closeDialog(page)
  await page.goto('./#/no/such/address')
  const { words } = inLibrary(page, language)
  await expect(page.getByRole('heading', { name: words.app.notFound.title })).toBeVisible()
}
