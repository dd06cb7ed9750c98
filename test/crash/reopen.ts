import type { Page } from '@playwright/test'
import { type Content, type Disk, printContent, readDisk } from './disk.ts'
import type { Witness } from './witness.ts'
import { readWords } from './words.ts'

const words = readWords()

interface Return {
  readonly address: string
  /** The canvas of the work in which the browser was killed. */
  readonly work: string
  readonly before: Disk
  readonly after: Disk
  readonly witness: Witness
}

/** Comes back to the app after a kill as a person does: library, every canvas that changed, and one more edit. */
export async function reopen(
  page: Page,
  { address, work, before, after, witness }: Return,
): Promise<{ readonly disk: Disk; readonly violations: readonly string[] }> {
  const violations: string[] = []
  const attempt = async (what: string, act: () => Promise<void>) => {
    await act().catch((error: Error) => violations.push(`${what}: ${error.message.split('\n')[0]}`))
  }
  await attempt('the library', async () => {
    await page.goto(address)
    await checkLibrary(page, after)
  })
  const changed = [...after.marks].filter(([id, mark]) => id === work || before.marks.get(id) !== mark)
  for (const [id] of changed) {
    await attempt(`canvas ${id} in the app`, () =>
      openCanvas(page, { address, id, wanted: after.contents.get(id) }),
    )
  }
  await attempt('editing after the kill', async () => {
    await page.goto(`${address}#/canvas/${work}`)
    const pitch = page.getByRole('textbox', { name: words.board.pitch.label, exact: true })
    await pitch.click({ timeout: 10_000 })
    await page.keyboard.press('End')
    await page.keyboard.type('·')
    const wanted = `${after.contents.get(work)?.pitch}·`
    await waitFor('the edit to be saved', () => {
      const sight = witness.sights.at(-1)
      return sight?.isSaved === true && sight.pitch === wanted
    })
  })
  const disk = await readDisk(page)
  const pitch = disk.contents.get(work)?.pitch
  if (!pitch?.endsWith('·')) violations.push('an edit after the kill was reported as saved and is not there')
  return { disk, violations: [...violations, ...disk.problems] }
}

async function checkLibrary(page: Page, { contents }: Disk): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor({ timeout: 10_000 })
  const damaged = await page.getByText(words.library.damaged.title).count()
  if (damaged > 0) throw new Error('it names damaged canvases')
  const count = words.library.count_other.replace('{{number}}', String(contents.size))
  if ((await page.getByText(count, { exact: true }).count()) === 0)
    throw new Error(`it does not say “${count}”`)
  const shown = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  const titles = [...contents.values()].map(({ title }) => title)
  const strange = shown.filter((title) => !titles.includes(title))
  if (strange.length > 0) throw new Error(`it shows “${strange[0]}”, which is no canvas`)
}

interface Wanted {
  readonly address: string
  readonly id: string
  readonly wanted: Content | undefined
}

/** The app shows just what is stored. */
async function openCanvas(page: Page, { address, id, wanted }: Wanted): Promise<void> {
  await page.goto(`${address}#/canvas/${id}`)
  if (!wanted) throw new Error('it is damaged')
  const title = page.getByRole('textbox', { name: words.app.canvasTitle, exact: true })
  await title.waitFor({ timeout: 10_000 })
  await page.waitForFunction((text) => location.hash.endsWith(text), `/${id}`)
  // The former canvas may still stand there for a moment.
  const places = await waitFor('all its notes', async () => {
    const found = await readBoard(page)
    const shown = {
      title: await title.inputValue(),
      pitch: wanted.pitch,
      places: found,
      answers: wanted.answers,
    }
    const stored = { ...wanted, places: { ...wanted.places } }
    delete stored.places.parking
    return printContent(shown) === printContent(stored)
  })
  return places
}

function readBoard(page: Page): Promise<Record<string, { id: string; text: string }[]>> {
  return page.evaluate(() => {
    const places: Record<string, { id: string; text: string }[]> = {}
    for (const note of document.querySelectorAll<HTMLElement>('[data-place] [data-note]')) {
      const place = note.closest<HTMLElement>('[data-place]')?.dataset.place ?? ''
      const button = note.querySelector('[data-focus="note"]')
      const text = button?.hasAttribute('aria-label') ? '' : (button?.textContent ?? '')
      places[place] = [...(places[place] ?? []), { id: note.dataset.note ?? '', text }]
    }
    delete places.parking
    return places
  })
}

async function waitFor(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const limit = Date.now() + 10_000
  while (!(await condition())) {
    if (Date.now() > limit) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
