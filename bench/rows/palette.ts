import type { BenchRow } from '../row.ts'
import { makeLibrary, makeStoredCanvas, writeStored } from '../seed/write-stored.ts'
import { measureTyping } from './typing.ts'

const CANVASES = 1000
const NOTES = 1000
/** Each letter of it finds a good many notes. */
const TEXT = 'students of the first year who have to hand in a business model'

/** From a key in the palette to the frame that shows what is found: a letter that takes two frames would be felt. */
export const palette: BenchRow = {
  name: 'palette',
  unit: 'ms',
  work: `key → what is found, p95, at ${CANVASES} canvases and ${NOTES} notes`,
  against: 'a bare text field on an empty page',
  goal: 2,
  isAlsoThrottled: false,
  prepare: async (bench) => {
    const canvases = [...makeLibrary(CANVASES), makeStoredCanvas('palette', NOTES)]
    await writeStored(bench, bench.address, canvases)
    const { page: canvas } = await bench.openPage(`${bench.address}#/canvas/palette`)
    await canvas.getByRole('button', { name: 'Add note' }).first().waitFor()
    await canvas.keyboard.press('Control+k')
    await canvas.getByRole('option').first().waitFor()
    const bare = '<!doctype html><title>Bare field</title><input type="text">'
    const { page: empty } = await bench.openPage(await bench.addPage('bare-field.html', bare))
    return {
      harreman: () => measureTyping(canvas, canvas.getByRole('combobox'), TEXT),
      reference: () => measureTyping(empty, empty.getByRole('textbox'), TEXT),
    }
  },
}
