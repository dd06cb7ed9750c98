import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { writeRaw } from '../../test/e2e/support/bad-database.ts'
import type { Bench } from '../row.ts'
import type { StoredCanvas } from './make-rows.ts'

const path = fileURLToPath(new URL('make-rows.ts', import.meta.url))
const handInPath = fileURLToPath(new URL('make-hand-ins.ts', import.meta.url))

/** The app's own code that makes documents; it is written for the bundler, so that Vite has to bring it. */
const { module: makers } = await runnerImport<typeof import('./make-rows.ts')>(path, { logLevel: 'warn' })

const { module: handInMakers } = await runnerImport<typeof import('./make-hand-ins.ts')>(handInPath, {
  logLevel: 'warn',
})

export const { makeHandInTimes } = handInMakers

export const {
  makeAlternatives,
  makeCheckTimes,
  makeHistory,
  makeLibrary,
  makeLinkedCanvas,
  makeStoredCanvas,
  measureJson,
} = makers

/** Puts canvases into the database of the app at an address, past the app. */
export async function writeStored(
  { context }: Bench,
  address: string,
  canvases: readonly StoredCanvas[],
): Promise<void> {
  const page = await context.newPage()
  // The app makes its database; a page that shows no view is not in the way of the writing.
  await page.goto(`${address}#/nowhere`)
  await page.getByRole('heading').first().waitFor()
  await writeRaw(page, {
    canvases: canvases.map(({ row }) => row),
    updates: canvases.flatMap(({ row, updates }) =>
      updates.map((bytes) => ({ canvasId: row.id, bytes: [...bytes] })),
    ),
  })
  await page.close()
}
