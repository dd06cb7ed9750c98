import { makeText, pickPace } from '../random.ts'
import { readWords } from '../words.ts'
import { Growth } from './growth.ts'
import type { Work } from './work.ts'

const words = readWords()

/** Long texts letter by letter, a row each, and the canvas opened again while there are many rows. */
export const compacting: Work = {
  name: 'compacting',
  begin: ({ tabs, address, random, step }) => {
    const growth = new Growth('compacting')
    const type = async (tab: number, place: 'channels' | 'keyResources') => {
      const page = tabs[tab]
      if (!page) return
      await page.goto(`${address}#/canvas/compacting`)
      const region = page.getByRole('region', { name: words.blocks[place], exact: true })
      for (let round = 0; ; round += 1) {
        const text = `${'ab'[tab]}${step}.${round} ${makeText(random, random.integer(60, 250))}`
        await region.getByRole('button', { name: words.board.addNote, exact: true }).click()
        await page.keyboard.type(growth.mean(text), { delay: pickPace(random) })
        if (random.isLucky(0.7)) await page.reload()
        else await page.keyboard.press('Escape')
      }
    }
    return {
      run: async () => {
        await Promise.all([type(0, 'channels'), type(1, 'keyResources')])
      },
      ...growth.rules,
    }
  },
}
