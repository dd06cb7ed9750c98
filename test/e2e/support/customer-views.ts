import { readFileSync } from 'node:fs'
import { expect } from './app'
import type { CanvasPage } from './canvas-page'
import type { inLibrary } from './library-page'
import type { View } from './views'

/** The views of the customers behind the segments, on the founder's canvas with four segments and six quarters. */
export function listCustomerViews(
  canvas: CanvasPage,
  library: ReturnType<typeof inLibrary>,
): readonly View[] {
  const { page, words } = canvas
  let address = ''
  const { sections } = words.tables
  const sectionViews = (['base', 'noReply', 'people'] as const).map((section) => ({
    name: `customers, ${section}`,
    open: async () => {
      await page.goto(`${address}/block/customerRelationships/${section}`)
      await expect(page.getByRole('heading', { name: sections[section], exact: true }).first()).toBeVisible()
    },
  }))
  return [
    {
      name: 'board of the founder',
      open: async () => {
        await page.goto('./')
        const bytes = readFileSync('test/fixtures/json/founder.harreman.json')
        await library.importFile({ name: 'founder.harreman.json', bytes })
        await canvas.waitUntilSaved()
        address = page.url()
      },
    },
    ...sectionViews,
    {
      name: 'segment in full',
      open: async () => {
        await page.goto(`${address}/note/restaurants`)
        await expect(page.getByRole('dialog')).toBeVisible()
      },
    },
  ]
}
