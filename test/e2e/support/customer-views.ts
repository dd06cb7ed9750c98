import { readFileSync } from 'node:fs'
import type { Language } from '../../../src/domain/language'
import { expect } from './app'
import type { CanvasPage } from './canvas-page'
import type { inLibrary } from './library-page'
import type { View } from './views'

/** The views of the customers behind the segments, on the founder's canvas with four segments and six quarters. */
export function listCustomerViews(
  canvas: CanvasPage,
  library: ReturnType<typeof inLibrary>,
  content: Language,
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
        await library.importFile({ name: 'founder.harreman.json', bytes: writeFounder(content) })
        await canvas.messages.getByRole('button', { name: words.app.close }).click()
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

/** Stands for every word of the founder in a language that he does not speak. */
const samples: Readonly<Record<Language, string>> = { en: '', eu: 'adibidea', ka: 'ნიმუში', tr: 'örnek' }

const written: ReadonlySet<string> = new Set(
  [
    'text title shortName',
    'customer platform remark way value reason decision why lossReason country',
    'channels.q1 channels.q2 a2',
  ].flatMap((names) => names.split(' ')),
)

/** The file of the founder's canvas as somebody would write it in the given language. */
function writeFounder(content: Language): Uint8Array {
  const numbers = new Map<string, number>()
  const replace = (key: string, value: unknown): unknown => {
    if (key === 'contentLanguage') return content
    const isWritten = typeof value === 'string' && written.has(key) && !/^(yes|no|US|[A-Z]{2})$/.test(value)
    if (!isWritten || content === 'en') return value
    const number = numbers.get(value) ?? numbers.size + 1
    numbers.set(value, number)
    return `${samples[content]} ${number}`
  }
  const file: unknown = JSON.parse(readFileSync('test/fixtures/json/founder.harreman.json', 'utf8'), replace)
  return new TextEncoder().encode(JSON.stringify(file))
}
