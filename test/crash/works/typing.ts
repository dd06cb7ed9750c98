import type { Locator, Page } from '@playwright/test'
import { makeText, pickPace } from '../random.ts'
import { readWords } from '../words.ts'
import { Growth } from './growth.ts'
import type { Stage, Work } from './work.ts'

const words = readWords()

const blocks = [
  ['channels', 'customerSegments', 'keyPartners', 'costStructure'],
  ['valuePropositions', 'keyActivities', 'revenueStreams'],
] as const

type Block = (typeof blocks)[number][number]

/** Notes in several blocks, the title, the sentence below it and answers, as fast as the browser takes them. */
export const typing: Work = {
  name: 'typing',
  begin: (stage) => {
    const growth = new Growth('typing')
    const run = async () => {
      await Promise.all(stage.tabs.map((page, tab) => new Typist(stage, growth, page, tab).work()))
    }
    return { run, ...growth.rules }
  },
}

/** Two typists work in different blocks: what one appends to a text, the other would find in the middle of its own. */
class Typist {
  readonly #stage: Stage
  readonly #growth: Growth
  readonly #page: Page
  readonly #tab: number
  #count = 0

  constructor(stage: Stage, growth: Growth, page: Page, tab: number) {
    this.#stage = stage
    this.#growth = growth
    this.#page = page
    this.#tab = tab
  }

  async work(): Promise<never> {
    const { random, address } = this.#stage
    await this.#page.goto(`${address}#/canvas/typing`)
    const names = { title: words.app.canvasTitle, pitch: words.board.pitch.label }
    const field = this.#page.getByRole('textbox', {
      name: this.#tab === 0 ? names.title : names.pitch,
      exact: true,
    })
    while (true) {
      const block = random.pick<Block>(blocks[this.#tab === 0 ? 0 : 1])
      if (random.isLucky(0.15)) await this.#append(field)
      else if (random.isLucky(0.2)) await this.#answer(block)
      else await this.#addNotes(block)
    }
  }

  async #addNotes(block: Block): Promise<void> {
    const region = this.#page.getByRole('region', { name: words.blocks[block], exact: true })
    await region.getByRole('button', { name: words.board.addNote, exact: true }).click()
    const count = this.#stage.random.integer(1, 4)
    for (let index = 0; index < count; index += 1) {
      const text = this.#growth.mean(this.#makeText(5, 25))
      await this.#page.keyboard.type(`${text}\n`, { delay: pickPace(this.#stage.random) })
    }
    await this.#page.keyboard.press('Escape')
  }

  async #answer(block: Block): Promise<void> {
    await this.#page
      .getByRole('heading', { level: 2, name: words.blocks[block], exact: true })
      .first()
      .click()
    const guide = this.#page.getByRole('complementary', { name: words.guide.panel.name })
    await this.#append(guide.getByRole('textbox').first())
  }

  async #append(field: Locator): Promise<void> {
    await field.click()
    const addition = this.#makeText(3, 20)
    this.#growth.mean((await field.inputValue()) + addition)
    await this.#page.keyboard.press('End')
    await this.#page.keyboard.press('ControlOrMeta+End')
    await this.#page.keyboard.type(addition, { delay: pickPace(this.#stage.random) })
  }

  #makeText(least: number, most: number): string {
    const { random, step } = this.#stage
    this.#count += 1
    return `${'ab'[this.#tab]}${step}.${this.#count} ${makeText(random, random.integer(least, most))}`
  }
}
