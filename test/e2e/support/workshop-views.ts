import type { Page } from '@playwright/test'
import type { Language } from '../../../src/domain/language'
import { expect } from './app'
import { type CanvasPage, chooseItems } from './canvas-page'
import { closeDialog } from './close-dialog'
import type { inLibrary } from './library-page'
import type { View } from './views'
import { fillIn } from './words'
import {
  CLOSED_ROUND,
  makeAlternative,
  makeBare,
  makeWorkshop,
  TESTED_NOTE,
  writeCanvas,
} from './workshop-canvas'

interface Workshop {
  readonly canvas: CanvasPage
  readonly library: ReturnType<typeof inLibrary>
  readonly content: Language
  /** Words in the language of the content. */
  readonly lines: readonly string[]
}

/** What is done in a workshop (R96), on a canvas before it and one after it; and the other kinds of canvas. */
export function listWorkshopViews(workshop: Workshop): readonly View[] {
  return [
    ...listFirstViews(workshop),
    ...listLaterViews(workshop),
    ...listShowViews(workshop.canvas),
    ...listAlternativeViews(workshop),
    ...listWiderViews(workshop),
  ]
}

/** Imports the file of a canvas and stays on its board. */
async function importCanvas({ canvas, library }: Workshop, bytes: Uint8Array): Promise<void> {
  const { page, words, messages } = canvas
  await page.goto('./#/')
  await library.importFile({ name: 'workshop.harreman.json', bytes })
  // A message of the view before may still be there: the newest comes last.
  await messages.getByRole('button', { name: words.app.close }).last().click()
  await canvas.waitUntilSaved()
}

/** Goes to another view of the open canvas. */
async function goTo(page: Page, view: string): Promise<void> {
  await page.goto(`${page.url().replace(/(#\/canvas\/[^/]+).*$/, '$1')}/${view}`)
}

/** Each part as it teaches who comes to it first. */
function listFirstViews(workshop: Workshop): readonly View[] {
  const { page, words } = workshop.canvas
  const firstView = (name: string, view: string, sees: string) => ({
    name,
    open: async () => {
      await goTo(page, view)
      await expect(page.getByText(sees, { exact: true })).toBeVisible()
    },
  })
  return [
    {
      name: 'exercise beside the board',
      open: async () => {
        await importCanvas(workshop, writeCanvas(makeBare(workshop.content, workshop.lines)))
        const opener = page.locator('[data-panel="assignment"]')
        if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
        const part = page.getByRole('region', { name: words.exercises.part })
        await part.getByRole('button', { name: words.exercises.compare }).click()
        await expect(part.getByText(words.exercises.differs)).toBeVisible()
      },
    },
    firstView('agenda, empty', 'workshop/agenda', words.agenda.intro),
    {
      name: 'agenda, running',
      open: async () => {
        await page.getByRole('button', { name: words.agenda.ready[60].name }).click()
        await page.getByRole('button', { name: words.agenda.start, exact: true }).click()
        await expect(page.getByRole('timer').first()).toBeVisible()
      },
    },
    firstView('tests, empty', 'workshop/tests', words.tests.pick.title),
    firstView('vote being set up', 'workshop/votes', words.votes.setup.title),
    firstView('alternatives, empty', 'workshop/alternatives', words.alternatives.empty),
    {
      name: 'exercise being made',
      open: async () => {
        await page.getByRole('button', { name: words.app.settings, exact: true }).click()
        await chooseItems(page, [words.app.assignment])
        await page.getByRole('button', { name: words.exercises.make }).click()
        const dialog = page.getByRole('dialog', { name: words.exercises.title })
        await dialog.getByRole('radio', { name: words.exercises.types.gaps }).check()
        await expect(dialog.getByText(words.exercises.solution)).toBeVisible()
      },
    },
  ]
}

function listLaterViews(workshop: Workshop): readonly View[] {
  const { page, words } = workshop.canvas
  const says = words.votes
  return [
    {
      name: 'tests, map',
      open: async () => {
        // The dialog of the view before stands on another one.
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog', { name: words.exercises.title })).toBeHidden()
        await closeDialog(page)
        await importCanvas(workshop, writeCanvas(makeWorkshop(workshop.content, workshop.lines)))
        await goTo(page, 'workshop/tests')
        await expect(page.getByRole('region', { name: words.tests.map.title })).toBeVisible()
      },
    },
    {
      name: 'hypothesis',
      open: async () => {
        await goTo(page, `workshop/tests/${TESTED_NOTE}`)
        await expect(page.getByText(words.tests.experiments.overdue)).toBeVisible()
      },
    },
    {
      name: 'vote of several people',
      open: async () => {
        await goTo(page, 'workshop/votes')
        await expect(page.getByText(says.open.secret)).toBeVisible()
      },
    },
    {
      name: 'ballot',
      open: async () => {
        const [, name = ''] = workshop.lines
        await page.getByRole('button', { name: fillIn(says.open.begin, { name }), exact: true }).click()
        await expect(page.getByRole('button', { name: says.ballot.pass })).toBeVisible()
      },
    },
    {
      name: 'result of a vote',
      open: async () => {
        await goTo(page, `workshop/votes/${CLOSED_ROUND}`)
        await expect(page.getByRole('region', { name: says.result.ranking, exact: true })).toBeVisible()
      },
    },
  ]
}

function listShowViews({ page, words }: CanvasPage): readonly View[] {
  const says = words.presentation
  return [
    {
      name: 'presentation being set up',
      open: async () => {
        await goTo(page, 'present')
        await expect(page.getByRole('button', { name: says.removePassedOver })).toBeVisible()
      },
    },
    {
      name: 'presentation, second step',
      open: async () => {
        await page.getByRole('button', { name: says.start, exact: true }).click()
        await page.getByRole('button', { name: says.show.next, exact: true }).click()
        await expect(page.getByRole('region', { name: words.blocks.channels }).first()).toBeVisible()
      },
    },
    {
      name: 'speaker window',
      open: async () => {
        await goTo(page, 'speaker')
        await expect(page.getByRole('textbox', { name: says.speaker.notes })).toBeVisible()
      },
    },
  ]
}

function listAlternativeViews(workshop: Workshop): readonly View[] {
  const { page, words } = workshop.canvas
  const says = words.alternatives
  return [
    {
      name: 'alternative being named',
      open: async () => {
        const originId = /canvas\/([^/]+)/.exec(page.url())?.[1] ?? ''
        const file = writeCanvas(makeAlternative(workshop.content, workshop.lines, originId))
        await importCanvas(workshop, file)
        await goTo(page, 'workshop/alternatives')
        await page.getByRole('button', { name: says.new }).click()
        await expect(page.getByRole('dialog', { name: says.new })).toBeVisible()
      },
    },
    {
      name: 'alternatives side by side',
      open: async () => {
        await page.getByRole('textbox', { name: says.naming.label }).fill(`${workshop.lines[0]} 3`)
        await page.getByRole('button', { name: says.naming.stay }).click()
        await expect(page.getByRole('dialog')).toBeHidden()
        await expect(page.getByText(says.sign.missing).first()).toBeVisible()
      },
    },
  ]
}

function listWiderViews({ canvas: { page, words } }: Workshop): readonly View[] {
  const lean = words.canvasKinds.sentences.leanCanvas
  return [
    {
      name: 'command palette',
      open: async () => {
        await page.keyboard.press('Control+k')
        await expect(page.getByRole('option').first()).toBeVisible()
      },
    },
    {
      name: 'portfolio',
      open: async () => {
        await closeDialog(page)
        await page.goto('./#/portfolio')
        await expect(page.getByRole('figure').getByRole('link').first()).toBeVisible()
      },
    },
    {
      name: 'kinds of canvas',
      open: async () => {
        await page.goto('./#/')
        await page.getByRole('button', { name: words.library.otherCanvas }).click()
        await expect(page.getByRole('dialog').getByText(lean)).toBeVisible()
      },
    },
    {
      name: 'board of a Lean Canvas',
      open: async () => {
        await page.getByRole('button', { name: words.board.labels.leanCanvas }).click()
        await expect(page.getByRole('region', { name: words.blocks.problem, exact: true })).toBeVisible()
      },
    },
  ]
}
