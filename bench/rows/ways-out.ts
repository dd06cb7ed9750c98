import type { Page } from '@playwright/test'
import type { BenchRow } from '../row.ts'
import { makeStoredCanvas, writeStored } from '../seed/write-stored.ts'

const NOTES = 60

/** From pressing "Export" in the dialog until the file is there, with everything it needs loaded. */
export const waysOut: readonly BenchRow[] = ['DOCX', 'PPTX', 'PNG'].map((format) => ({
  name: format,
  unit: 'ms',
  work: `${NOTES} notes`,
  against: 'the PDF of the same canvas, by the same dialog',
  goal: 3,
  isAlsoThrottled: false,
  prepare: async (bench) => {
    const id = format.toLowerCase()
    await writeStored(bench, bench.address, [makeStoredCanvas(id, NOTES)])
    const { page } = await bench.openPage(`${bench.address}#/canvas/${id}`)
    await page.getByRole('button', { name: 'Export' }).waitFor()
    await page.evaluate(watchFiles)
    await measureFile(page, format)
    await measureFile(page, 'PDF')
    return { harreman: () => measureFile(page, format), reference: () => measureFile(page, 'PDF') }
  },
}))

async function measureFile(page: Page, format: string): Promise<number> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: /options/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: format, exact: true }).check()
  // Making the preview would go on beside the file.
  await dialog.getByText('The preview is being made…').waitFor({ state: 'detached' })
  return await page.evaluate(() => Reflect.get(window, 'exportFile')())
}

/** Runs in the page: presses the button of the dialog and waits for the file that is saved. */
function watchFiles(): void {
  const { createObjectURL } = URL
  const exportFile = () =>
    new Promise<number>((resolve, reject) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')]
      const button = buttons.find((candidate) => candidate.textContent?.trim() === 'Export')
      if (!button) return reject(new Error('the dialog has no button'))
      const start = performance.now()
      URL.createObjectURL = (file) => {
        // The picture that is painted on the way to PNG has an address too.
        if (!(file instanceof Blob) || !file.type.startsWith('image/svg')) {
          URL.createObjectURL = createObjectURL
          resolve(performance.now() - start)
        }
        return createObjectURL.call(URL, file)
      }
      return button.click()
    })
  Object.assign(window, { exportFile })
}
