import type { Page } from '@playwright/test'
import { median } from '../measure-row.ts'
import type { BenchRow } from '../row.ts'
import { makeStoredCanvas, writeStored } from '../seed/write-stored.ts'

const NOTES = 60
/** Edits per figure, with a pause between two so that each is a transaction of its own. */
const EDITS = 25
const PAUSE = 60

/** From a letter typed into a note until the transaction that holds it has completed. */
export const saving: BenchRow = {
  name: 'saving',
  unit: 'ms',
  work: 'edit → durable, median',
  against: 'one bare strict IndexedDB put in the same page',
  goal: 2,
  isAlsoThrottled: true,
  prepare: async (bench) => {
    await writeStored(bench, bench.address, [makeStoredCanvas('saving', NOTES)])
    // Before the app starts: its database keeps hold of the function that begins a transaction.
    await bench.context.addInitScript(watchSaving)
    const { page } = await bench.openPage(`${bench.address}#/canvas/saving`)
    await page.getByRole('button', { name: 'Add note' }).first().click()
    return { harreman: () => measureEdits(page), reference: () => measurePuts(page) }
  },
}

async function measureEdits(page: Page): Promise<number> {
  const field = page.getByRole('textbox', { name: 'Note text' })
  await field.fill('')
  await page.waitForTimeout(PAUSE * 4)
  await page.evaluate(() => Reflect.get(window, 'saving').begin())
  await field.pressSequentially('a'.repeat(EDITS), { delay: PAUSE })
  await page.waitForTimeout(PAUSE * 4)
  const times: number[] = await page.evaluate(() => Reflect.get(window, 'saving').read())
  if (times.length < EDITS / 2)
    throw new Error(`only ${times.length} of ${EDITS} edits were seen to be saved`)
  return median(times)
}

async function measurePuts(page: Page): Promise<number> {
  const times: number[] = await page.evaluate(
    ({ count, pause }) => Reflect.get(window, 'saving').put(count, pause),
    { count: EDITS, pause: PAUSE },
  )
  return median(times)
}

/** Runs in the page: takes the time from each letter until the next completion of a writing transaction. */
function watchSaving(): void {
  let times: number[] = []
  let typedAt: number | undefined
  addEventListener(
    'input',
    () => {
      typedAt = performance.now()
    },
    { capture: true },
  )
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...values) {
    const begun = transaction.apply(this, values)
    const editAt = typedAt
    if (begun.mode === 'readwrite' && editAt !== undefined) {
      begun.addEventListener('complete', () => {
        if (typedAt === editAt) typedAt = undefined
        times.push(performance.now() - editAt)
      })
    }
    return begun
  }
  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bench')
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true })
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
  const putOnce = (database: IDBDatabase) =>
    new Promise<number>((resolve, reject) => {
      const start = performance.now()
      const writing = transaction.call(database, 'rows', 'readwrite', { durability: 'strict' })
      writing.objectStore('rows').put({ canvasId: 'bench', bytes: new Uint8Array(60) })
      writing.oncomplete = () => resolve(performance.now() - start)
      writing.onerror = () => reject(writing.error)
    })
  const put = async (count: number, pause: number) => {
    const database = await open()
    const taken: number[] = []
    for (let index = 0; index < count; index += 1) {
      taken.push(await putOnce(database))
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    database.close()
    return taken
  }
  const begin = () => {
    times = []
    typedAt = undefined
  }
  Object.assign(window, { saving: { begin, read: () => times, put } })
}
