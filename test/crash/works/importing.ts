import type { Page } from '@playwright/test'
import { type Content, listNotes, printContent } from '../disk.ts'
import { type MadeFile, makeCanvasFile } from '../make-file.ts'
import { readWords } from '../words.ts'
import { holds } from './growth.ts'
import type { Evidence, Stage, Work, WorkUnderWay } from './work.ts'

const words = readWords()

interface Import extends MadeFile {
  /** When the file was handed over; milliseconds since 1970 UTC. */
  readonly at: number
}

/** Files of some hundred notes: as new canvases, in place of one that is there, and several at once. */
export const importing: Work = {
  name: 'importing',
  begin: (stage) => new Importer(stage),
}

class Importer implements WorkUnderWay {
  readonly #stage: Stage
  /** In the order in which they were handed over. */
  readonly #created: Import[] = []
  readonly #replaced: Import[] = []

  constructor(stage: Stage) {
    this.#stage = stage
  }

  readonly run = async (): Promise<void> => {
    const { tabs, address, random } = this.#stage
    const [page, other] = tabs
    // What the first tab puts into this canvas shows in the second.
    if (other) await other.goto(`${address}#/canvas/importing`)
    while (true) {
      await page.goto(`${address}#/`)
      const way = random.pick(['new', 'replace', 'several'])
      if (way === 'new') await this.#importNew(page, 1)
      else if (way === 'several') await this.#importNew(page, random.integer(2, 4))
      else await this.#replace(page)
    }
  }

  readonly mayTouch = (id: string): boolean =>
    id === 'importing' || this.#created.some((created) => created.id === id)

  readonly isKept: WorkUnderWay['isKept'] = (sight, { before, after }) => {
    const reported = this.#created.filter(({ title }) => sight.said.includes(`“${title}”`))
    if (!reported.every(({ id }) => after.contents.has(id))) return false
    const former = before.contents.get('importing')
    const content = after.contents.get(sight.canvasId || 'importing')
    if (!content) return false
    if (sight.canvasId !== '' && sight.canvasId !== 'importing') return holds(content, sight)
    const shown = this.#replaced.findIndex(({ title }) => sight.canvasId !== '' && title === sight.title)
    // The message names what was replaced, so the next version is there.
    const titles = [former?.title, ...this.#replaced.map(({ title }) => title)]
    const told = titles.findLastIndex((title) => sight.said.includes(`“${title}” was replaced`))
    return this.#findVersion(former, content) >= Math.max(told, shown)
  }

  readonly listLostActs: WorkUnderWay['listLostActs'] = ({ before, after }) => {
    const content = after.contents.get('importing')
    const version = content ? this.#findVersion(before.contents.get('importing'), content) : -1
    const lost = [
      ...this.#created.filter(({ id }) => !after.contents.has(id)),
      ...this.#replaced.slice(Math.max(0, version + 1)),
    ]
    return lost.map(({ at }) => at)
  }

  readonly judge = ({ before, after, sights }: Evidence): string[] => {
    const there = this.#created.map(({ id }) => after.contents.has(id))
    const torn = this.#created.flatMap(({ id, content }) => {
      const stored = after.contents.get(id)
      return stored && printContent(stored) !== printContent(content) ? [`${id} was imported in part`] : []
    })
    const isGap = there.lastIndexOf(true) > there.indexOf(false) && there.includes(false)
    const [former, content] = [before, after].map((disk) => disk.contents.get('importing'))
    const isMixed = !content || this.#findVersion(former, content) < -1
    const mixedOnScreen = sights.filter(
      (sight) => sight.canvasId === 'importing' && !this.#isWhole(former, sight),
    )
    return [
      ...torn,
      ...(isGap
        ? ['of files imported one after the other a later one is there and an earlier one is not']
        : []),
      ...(isMixed ? ['the replaced canvas is neither the former nor one of the files'] : []),
      ...mixedOnScreen.slice(0, 1).map(() => 'a tab showed a canvas that was replaced in part'),
    ]
  }

  async #importNew(page: Page, count: number): Promise<void> {
    const { step, random } = this.#stage
    const files = Array.from({ length: count }, () => {
      const id = `new-${step}-${this.#created.length}`
      const file = makeCanvasFile(random, { id, title: `Import ${id}`, notes: random.integer(150, 400) })
      this.#created.push({ ...file, at: Date.now() })
      return file
    })
    await page.locator('input[type=file]').setInputFiles(files.map(({ file }) => file))
    if (count === 1) await page.waitForURL(`**/#/canvas/${files[0]?.id}`)
    else {
      await page.getByRole('dialog', { name: words.transfer.summary }).waitFor()
      await page.keyboard.press('Escape')
    }
  }

  async #replace(page: Page): Promise<void> {
    const { step, random } = this.#stage
    const title = `Version ${step}-${this.#replaced.length}`
    const file = makeCanvasFile(random, { id: 'importing', title, notes: random.integer(150, 400) })
    this.#replaced.push({ ...file, at: Date.now() })
    await page.locator('input[type=file]').setInputFiles(file.file)
    await page.getByRole('button', { name: words.transfer.exists.replace, exact: true }).click()
    await page.waitForURL('**/#/canvas/importing')
  }

  /** Which file stands there now; -1 is what stood there before, less is none of them. */
  #findVersion(former: Content | undefined, content: Content): number {
    const index = this.#replaced.findLastIndex(
      (version) => printContent(version.content) === printContent(content),
    )
    if (index !== -1) return index
    return former && printContent(former) === printContent(content) ? -1 : -2
  }

  #isWhole(former: Content | undefined, sight: { title: string; notes: readonly { id: string }[] }): boolean {
    if (sight.notes.length === 0) return true
    const versions = [...(former ? [former] : []), ...this.#replaced.map(({ content }) => content)]
    const seen = sight.notes
      .map(({ id }) => id)
      .sort()
      .join()
    return versions.some(
      (version) =>
        version.title === sight.title &&
        listNotes(version)
          .map(({ id }) => id)
          .sort()
          .join() === seen,
    )
  }
}
