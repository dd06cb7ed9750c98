import type { ElementHandle, Page } from 'puppeteer-core'
import type { BusinessModelBlock } from '../../../src/domain/kinds/block-ids'
import type { Language } from '../../../src/domain/language'
import { languageNames } from '../../../src/i18n/formats/language-names'
import { readWords } from '../../e2e/support/words'
import { expect } from './firefox'

/** Where to look for a role. The browser can be asked for roles itself, but needs seconds for each answer. */
const roles = {
  button: 'button',
  complementary: 'aside',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  menuitem: '[role="menuitem"]',
  menuitemcheckbox: '[role="menuitemcheckbox"]',
  region: 'section[aria-label]',
  textbox: 'input, textarea',
} as const

type Role = keyof typeof roles

export type Screen = ReturnType<typeof onScreen>

/** What a person can see and do, by the names of the given language of the interface. */
export function onScreen(page: Page, language: Language) {
  const words = readWords(language)
  const find = async (
    role: Role,
    name: string,
    within?: ElementHandle,
  ): Promise<ElementHandle<HTMLElement>> => {
    const found = await page.waitForFunction(
      findByName,
      { polling: 'raf' },
      within ?? (await page.$('html')),
      roles[role],
      name,
    )
    const element = found.asElement()
    if (!element) throw new Error(`there is no ${role} "${name}"`)
    return element as ElementHandle<HTMLElement>
  }
  const press = async (role: Role, name: string, within?: ElementHandle) =>
    (await find(role, name, within)).click()
  const place = (block: BusinessModelBlock) => find('region', words.blocks[block])
  const note = async (block: BusinessModelBlock, text: string) => find('button', text, await place(block))
  return {
    page,
    words,
    find,
    press,
    place,
    note,
    writeInto: async (field: ElementHandle, text: string) => {
      await field.click()
      await page.keyboard.type(text)
    },
    typeNotes: async (block: BusinessModelBlock, texts: readonly string[]) => {
      await press('button', words.board.addNote, await place(block))
      await page.waitForFunction(() => document.activeElement?.matches('textarea'))
      for (const text of texts) {
        await page.keyboard.type(text)
        await page.keyboard.press('Enter')
      }
      await page.keyboard.press('Escape')
    },
    /** The texts of the notes of a block: a note's own button holds its text and nothing else. */
    listTexts: (block: BusinessModelBlock) =>
      page.$$eval(`[data-place="${block}"] [data-focus="note"]`, (notes) =>
        notes.map((note) => note.textContent ?? ''),
      ),
    readField: async (name: string) =>
      (await find('textbox', name)).evaluate((field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : undefined,
      ),
    waitUntilSaved: () =>
      expect
        .poll(() => page.$$eval('[role="status"]', (all) => all.map((one) => one.textContent)))
        .toContain(words.app.saved),
    exportAs: async (format: 'json' | 'pdf') => {
      await press('button', words.transfer.export)
      await press('menuitem', words.transfer.formats[format])
    },
    changeLanguage: async (to: Language) => {
      await press('button', words.app.language)
      await press('menuitemcheckbox', languageNames[to])
      await page.waitForSelector(`html[lang="${to}"]`)
      return onScreen(page, to)
    },
  }
}

/** Runs in the page: what is seen and has this name, by its own words, its `aria-label` or the label of the field. */
function findByName(within: Element | null, selector: string, name: string): Element | undefined {
  const isNamed = (element: Element) => {
    const label = element.getAttribute('aria-label')
    if (label !== null) return label === name
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    const words = isField ? element.labels?.[0]?.textContent : element.textContent
    return words?.trim() === name
  }
  return [...(within?.querySelectorAll(selector) ?? [])].find(
    (element) => isNamed(element) && element.checkVisibility(),
  )
}

/** Drags by mouse as a hand does, in steps. */
export async function dragByMouse(page: Page, from: ElementHandle, to: ElementHandle): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('what is dragged is not on the screen')
  await page.mouse.move(start.x + start.width / 3, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 3 + 12, start.y + start.height / 2 + 4, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height * 0.8, { steps: 12 })
  await page.mouse.up()
}
