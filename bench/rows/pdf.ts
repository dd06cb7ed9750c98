import type { BenchPage, BenchRow } from '../row.ts'
import { makeStoredCanvas, writeStored } from '../seed/write-stored.ts'

const NOTES = 60

/** From choosing "PDF" until the file is there, with everything it needs loaded. */
export const pdf: BenchRow = {
  name: 'PDF',
  unit: 'ms',
  work: `${NOTES} notes, A4`,
  against: "the browser's own print-to-PDF of the same board",
  goal: 2,
  isAlsoThrottled: true,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, [makeStoredCanvas('pdf', NOTES)])
    const opened = await bench.openPage(`${bench.address}#/canvas/pdf`)
    await opened.page.getByRole('button', { name: 'Export' }).waitFor()
    await opened.page.waitForLoadState('networkidle')
    await opened.page.evaluate(watchFiles)
    await measureExport(opened)
    await measurePrint(opened)
    return { harreman: () => measureExport(opened), reference: () => measurePrint(opened) }
  },
}

async function measureExport({ page }: BenchPage): Promise<number> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'PDF' }).waitFor()
  return await page.evaluate(() => Reflect.get(window, 'exportPdf')())
}

async function measurePrint({ session }: BenchPage): Promise<number> {
  const start = performance.now()
  const { data } = await session.send('Page.printToPDF', {
    landscape: true,
    printBackground: true,
    preferCSSPageSize: true,
  })
  if (data.length < 1000) throw new Error('the browser printed nothing')
  return performance.now() - start
}

/** Runs in the page: presses the item of the open menu and waits for the file that is saved. */
function watchFiles(): void {
  const { createObjectURL } = URL
  const exportPdf = () =>
    new Promise<number>((resolve, reject) => {
      const item = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find((candidate) =>
        candidate.textContent?.includes('PDF'),
      )
      if (!item) return reject(new Error('the menu has no PDF'))
      const start = performance.now()
      URL.createObjectURL = (file) => {
        resolve(performance.now() - start)
        return createObjectURL.call(URL, file)
      }
      return item.click()
    })
  Object.assign(window, { exportPdf })
}
