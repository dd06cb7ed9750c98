import { leaveCanvas, openCanvas, openView, openWarmApp } from '../open-canvas.ts'
import type { BenchRow } from '../row.ts'
import { makeLinkedCanvas, writeStored } from '../seed/write-stored.ts'

const NOTES = 300
const LINKS = 600
/** Each block has as many; both tables have a row for each segment or channel and one above. */
const ROWS = 2 * (Math.ceil(NOTES / 9) + 1)

/** From following the link to a view of a canvas, in the running app, until all of it has been painted. */
export const views: readonly BenchRow[] = [
  makeViewRow('threads', 'the threads of a segment', (segment) => ({
    path: `threads/${segment}`,
    selector: 'main [data-end]',
    count: NOTES,
  })),
  makeViewRow('tables', 'the two tables of the relationships', () => ({
    path: 'block/customerRelationships/tables',
    selector: 'main [role="grid"] [role="row"]',
    count: ROWS,
  })),
]

interface OpenedView {
  readonly path: string
  readonly selector: string
  readonly count: number
}

function makeViewRow(name: string, view: string, describe: (segmentId: string) => OpenedView): BenchRow {
  return {
    name,
    unit: 'ms',
    work: `opening ${view} with ${NOTES} notes and ${LINKS} links`,
    against: 'its board',
    goal: 2,
    isAlsoThrottled: true,
    prepare: async (bench) => {
      const linked = makeLinkedCanvas(name, NOTES, LINKS)
      const { path, ...shown } = describe(linked.segmentId)
      await writeStored(bench, bench.address, [linked])
      const { page } = await openWarmApp(bench, bench.address, name)
      const measure = async (open: () => Promise<number>) => {
        const time = await open()
        await leaveCanvas(page)
        return time
      }
      const openAsked = () => openView(page, `#/canvas/${name}/${path}`, shown)
      await measure(openAsked)
      await page.waitForLoadState('networkidle')
      return {
        harreman: () => measure(openAsked),
        reference: () => measure(() => openCanvas(page, name, NOTES)),
      }
    },
  }
}
