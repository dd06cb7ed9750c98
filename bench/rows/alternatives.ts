import { leaveCanvas, openCanvas, openView, openWarmApp } from '../open-canvas.ts'
import type { BenchRow } from '../row.ts'
import { makeAlternatives, writeStored } from '../seed/write-stored.ts'

const NOTES = 300

/** From following the link to the alternatives, in the running app, until the notes of all three have been painted. */
export const alternatives: BenchRow = {
  name: 'alternatives',
  unit: 'ms',
  work: `showing three alternatives of ${NOTES} notes side by side, a third of the notes changed`,
  against: 'one board',
  goal: 3,
  isAlsoThrottled: true,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, makeAlternatives('origin', NOTES))
    const { page } = await openWarmApp(bench, bench.address, 'origin')
    const measure = async (open: () => Promise<number>) => {
      const time = await open()
      await leaveCanvas(page)
      return time
    }
    const openAlternatives = () =>
      openView(page, '#/canvas/origin/workshop/alternatives', {
        selector: 'main [data-aligned]',
        count: NOTES,
      })
    await measure(openAlternatives)
    await page.waitForLoadState('networkidle')
    return {
      harreman: () => measure(openAlternatives),
      reference: () => measure(() => openCanvas(page, 'origin', NOTES)),
    }
  },
}
