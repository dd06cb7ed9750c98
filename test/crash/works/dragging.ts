import type { Page } from '@playwright/test'
import { listNotes } from '../disk.ts'
import { groupBy } from '../group-by.ts'
import type { SeededRandom } from '../random.ts'
import type { Sight } from '../witness.ts'
import type { Evidence, Work } from './work.ts'

/** Notes moved by pointer and by keyboard, one after the other; another tab may look on. */
export const dragging: Work = {
  name: 'dragging',
  begin: ({ tabs, address, random }) => {
    const moved: string[] = []
    const run = async () => {
      const [page, ...watchers] = tabs
      for (const tab of tabs) await tab.goto(`${address}#/canvas/dragging`)
      for (const watcher of watchers) await watcher.bringToFront()
      await page.locator('[data-note]').first().waitFor()
      while (true)
        await (random.isLucky(0.5) ? dragByPointer(page, random, moved) : moveByKeys(page, random, moved))
    }
    return {
      run,
      mayTouch: (id) => id === 'dragging',
      isKept: (sight, evidence) => findMoment(evidence, moved) >= findSeen(sight, listBoards(evidence)),
      listLostActs: () => [],
      judge: (evidence) => judgeBoard(evidence, moved),
    }
  },
}

async function dragByPointer(page: Page, random: SeededRandom, moved: string[]): Promise<void> {
  const chances = [random.next(), random.next()]
  const path = await page.evaluate(([note = 0, target = 0]) => {
    const isWithin = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(x + width / 3, y + height / 2))
    }
    const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')].filter(isWithin)
    const targets = [...notes, ...document.querySelectorAll<HTMLElement>('[data-place]')]
    const [from, to] = [notes[Math.floor(note * notes.length)], targets[Math.floor(target * targets.length)]]
    if (!from || !to) return undefined
    const [start, end] = [from.getBoundingClientRect(), to.getBoundingClientRect()]
    return {
      id: from.dataset.note ?? '',
      from: { x: start.x + start.width / 3, y: start.y + start.height / 2 },
      to: { x: end.x + end.width / 2, y: end.y + Math.min(end.height, 400) * 0.7 },
    }
  }, chances)
  if (!path) return
  moved.push(path.id)
  await page.mouse.move(path.from.x, path.from.y)
  await page.mouse.down()
  await page.mouse.move(path.from.x + 12, path.from.y + 4, { steps: 3 })
  await page.mouse.move(path.to.x, path.to.y, { steps: 5 })
  await page.mouse.up()
}

async function moveByKeys(page: Page, random: SeededRandom, moved: string[]): Promise<void> {
  const id = await page.evaluate((chance) => {
    const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')]
    const note = notes[Math.floor(chance * notes.length)]
    note?.querySelector<HTMLElement>('[data-focus="note"]')?.focus()
    return note?.dataset.note ?? ''
  }, random.next())
  moved.push(id)
  await page.keyboard.press('Space')
  const steps = random.integer(1, 3)
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(random.pick(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']))
  }
  await page.keyboard.press('Space')
}

/** The boards in the order in which the tab that moved showed them, each as one text. */
function listBoards({ before, sights }: Evidence): string[] {
  const content = before.contents.get('dragging')
  const seen = sights.filter(
    ({ tab, canvasId, notes }) => tab === 0 && canvasId === 'dragging' && notes.length > 0,
  )
  const boards = [
    content ? printBoard(listNotes(content)) : '',
    ...seen.map(({ notes }) => printBoard(notes)),
  ]
  return boards.filter((board, index) => board !== boards[index - 1])
}

interface PlacedNote {
  readonly id: string
  readonly place: string
  readonly text: string
}

function printBoard(notes: readonly PlacedNote[]): string {
  const lines = groupBy(notes, ({ place }) => place)
  // Notes in the parking place are not drawn while it is closed, and none is moved there.
  lines.delete('parking')
  return [...lines]
    .map(([place, its]) => `${place}: ${its.map(({ id, text }) => `${id} ${text}`).join(', ')}`)
    .sort()
    .join('\n')
}

/** When a tab showed this board for the first time; a board that never was is later than all. */
function findSeen({ canvasId, notes }: Sight, boards: readonly string[]): number {
  if (canvasId !== 'dragging' || notes.length === 0) return 0
  const index = boards.indexOf(printBoard(notes))
  return index === -1 ? boards.length + 1 : index
}

/** The last moment at which the board was as it is on the disk; after the last one when only moves under way differ. */
function findMoment(evidence: Evidence, moved: readonly string[]): number {
  const boards = listBoards(evidence)
  const content = evidence.after.contents.get('dragging')
  if (!content) return -1
  const stored = listNotes(content)
  const index = boards.lastIndexOf(printBoard(stored))
  if (index !== -1) return index
  const last = evidence.sights.findLast(
    ({ tab, canvasId, notes }) => tab === 0 && canvasId === 'dragging' && notes.length > 0,
  )
  const underWay = new Set(moved.slice(-2))
  const leaveOut = (notes: readonly PlacedNote[]) => printBoard(notes.filter(({ id }) => !underWay.has(id)))
  return last && leaveOut(last.notes) === leaveOut(stored) ? boards.length : -1
}

function judgeBoard(evidence: Evidence, moved: readonly string[]): string[] {
  const [former, content] = [evidence.before, evidence.after].map((disk) => disk.contents.get('dragging'))
  if (!former || !content) return ['canvas dragging is gone']
  const list = (notes: readonly PlacedNote[]) => notes.map(({ id, text }) => `${id} ${text}`).sort()
  const [wanted, found] = [list(listNotes(former)), list(listNotes(content))]
  const problems = [
    ...wanted.filter((note) => !found.includes(note)).map((note) => `note ${note} was lost`),
    ...found
      .filter((note, index) => found.indexOf(note) !== index)
      .map((note) => `note ${note} is there twice`),
    ...found.filter((note) => !wanted.includes(note)).map((note) => `note ${note} came from nowhere`),
  ]
  return findMoment(evidence, moved) < 0
    ? [...problems, 'the board never looked as it is on the disk']
    : problems
}
