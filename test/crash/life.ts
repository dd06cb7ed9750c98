import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Disk, printContent, readDisk } from './disk.ts'
import { awaitMoment, planKill } from './kill-plan.ts'
import { type KillableBrowser, startBrowser } from './killable-browser.ts'
import { makeCanvasFile } from './make-file.ts'
import { SeededRandom } from './random.ts'
import { reopen } from './reopen.ts'
import { type Sight, Witness } from './witness.ts'
import { works } from './works/index.ts'
import type { Evidence, Work, WorkUnderWay } from './works/work.ts'

export interface KillReport {
  readonly step: number
  readonly work: string
  readonly tabs: number
  /** How often "saved" or "imported" stood on a screen before the kill, with another content each time. */
  readonly reports: number
  /** How old the oldest edit was that is not there and was not yet reported as saved, in milliseconds. */
  readonly oldestLost: number
  /** What is wrong, in sentences. */
  readonly violations: readonly string[]
}

export interface LifeOptions {
  readonly address: string
  readonly seed: number
  /** The number of the first kill and how many there are. */
  readonly from: number
  readonly kills: number
  readonly onReport: (report: KillReport) => void
}

/** A running browser with the app open in a watched tab. */
interface Home {
  readonly browser: KillableBrowser
  readonly page: Page
  readonly witness: Witness
}

/** One profile on disk: its browser is killed, started again, looked at and killed again. */
export async function live(options: LifeOptions): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'harreman-crash-'))
  let home = await startHome(profile, options.address)
  try {
    let disk = await prepare(home, options)
    for (let step = options.from; step < options.from + options.kills; step += 1) {
      const work = works[step % works.length]
      if (!work) throw new Error('there is no work')
      const random = new SeededRandom(options.seed * 100_003 + step)
      const death = await killDuring(home, work, { ...options, step, random, before: disk })
      home = await startHome(profile, options.address)
      const after = await readDisk(home.page)
      const evidence = { before: disk, after, sights: death.sights }
      const reopened = await reopen(home.page, { ...options, ...home, work: work.name, before: disk, after })
      disk = reopened.disk
      options.onReport({
        step,
        work: work.name,
        tabs: death.tabs,
        reports: death.sights.filter(isReport).length,
        oldestLost: findOldestLost(death.underWay, evidence, death.killedAt),
        violations: [...judge(death.underWay, evidence), ...reopened.violations],
      })
    }
  } finally {
    await home.browser.kill()
    await rm(profile, { recursive: true, force: true })
  }
}

/** The tab stands in the app's origin, but the app has not been there yet. */
async function startHome(profile: string, address: string): Promise<Home> {
  const browser = await startBrowser(profile)
  const witness = new Witness()
  const page = await browser.context.newPage()
  await witness.watch(page, 0)
  await page.goto(`${address}icon.svg`)
  return { browser, page, witness }
}

/** Brings in a canvas for each work, each with the work's name as its id. */
async function prepare({ page }: Home, { address, seed, from }: LifeOptions): Promise<Disk> {
  const random = new SeededRandom(seed + from)
  await page.goto(address)
  const sizes = { typing: 10, dragging: 27, importing: 200, compacting: 5 }
  const files = Object.entries(sizes).map(
    ([id, notes]) => makeCanvasFile(random, { id, title: `The ${id}`, notes }).file,
  )
  await page.locator('input[type=file]').setInputFiles(files)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  const disk = await readDisk(page)
  if (disk.contents.size !== files.length) throw new Error('the canvases to work on were not imported')
  return disk
}

interface Scene {
  readonly address: string
  readonly step: number
  readonly random: SeededRandom
  readonly before: Disk
}

async function killDuring({ browser, page, witness }: Home, work: Work, scene: Scene) {
  const { random, address } = scene
  const plan = planKill(random)
  const tabs: [Page, ...Page[]] = [page]
  if (random.isLucky(0.35)) {
    const second = await browser.context.newPage()
    await witness.watch(second, 1)
    await second.goto(address)
    tabs.push(second)
  }
  const underWay = work.begin({ ...scene, tabs })
  const former = witness.sights.length
  let isOver = false
  const running = underWay.run().catch((error: unknown) => {
    if (!isOver) throw error
  })
  await Promise.race([running, awaitMoment(plan, witness)])
  isOver = true
  const killedAt = await browser.kill()
  return { underWay, killedAt, sights: witness.sights.slice(former), tabs: tabs.length }
}

function judge(underWay: WorkUnderWay, evidence: Evidence): string[] {
  const { before, after, sights } = evidence
  const broken = sights.filter((sight) => isReport(sight) && !underWay.isKept(sight, evidence))
  const changed = [...before.contents].filter(([id, content]) => {
    const stored = after.contents.get(id)
    return !underWay.mayTouch(id) && (!stored || printContent(stored) !== printContent(content))
  })
  const strangers = [...after.contents.keys()].filter(
    (id) => !before.contents.has(id) && !underWay.mayTouch(id),
  )
  return [
    ...after.problems,
    ...broken.map(({ tab, at, canvasId, title, said }) => {
      const place = canvasId ? `canvas ${canvasId}, “${title}”` : `the library, “${said}”`
      return `called saved and not there: tab ${tab} at ${new Date(at).toISOString()}, ${place}`
    }),
    ...changed.map(([id]) => `canvas ${id} was lost or changed, though nobody touched it`),
    ...strangers.map((id) => `canvas ${id} came from nowhere`),
    ...underWay.judge(evidence),
  ]
}

/** What the status line says of an open canvas, and what messages in the library say of files. */
function isReport({ isSaved, canvasId, said }: Sight): boolean {
  return isSaved || (canvasId === '' && said !== '')
}

function findOldestLost(underWay: WorkUnderWay, evidence: Evidence, killedAt: number): number {
  const lost = evidence.sights.filter((sight) => !isReport(sight) && !underWay.isKept(sight, evidence))
  const begun = [...lost.map(({ at }) => at), ...underWay.listLostActs(evidence)]
  return Math.max(0, ...begun.map((at) => killedAt - at))
}
