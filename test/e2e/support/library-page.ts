import type { Page } from '@playwright/test'
import type { Language } from '../../../src/domain/language'
import { languageNames } from '../../../src/i18n/formats/language-names'
import { chooseItems, onCanvas, type SavedFile } from './canvas-page'
import { readWords } from './words'

/** What a person can see and do among the canvases of this device, by the names of the given language. */
export function inLibrary(page: Page, language: Language) {
  const words = readWords(language)
  /** The address is the canvas's own once its title is on the screen. */
  const waitForCanvas = async () => {
    const canvas = onCanvas(page, language)
    await canvas.title.waitFor()
    return canvas
  }
  return {
    words,
    heading: page.getByRole('heading', { level: 1, name: words.app.myCanvases }),
    search: page.getByRole('searchbox', { name: words.library.search }),
    sorting: page.getByRole('combobox', { name: words.library.sorting }),
    titles: page.getByRole('main').getByRole('heading', { level: 2 }),
    times: page.getByRole('time'),
    createCanvas: async () => {
      await page.getByRole('button', { name: words.library.newCanvas, exact: true }).click()
      return waitForCanvas()
    },
    openExample: async (of: Language) => {
      await page.getByRole('button', { name: words.library.example, exact: true }).click()
      await chooseItems(page, [languageNames[of]])
      return waitForCanvas()
    },
    openCanvas: async (title: string) => {
      await page.getByRole('link', { name: title, exact: true }).click()
      return waitForCanvas()
    },
    importFile: async ({ name, bytes }: SavedFile) => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: words.library.import, exact: true }).click()
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) })
      return waitForCanvas()
    },
    changeLanguage: async (to: Language) => {
      await page.getByRole('button', { name: words.app.language, exact: true }).click()
      await chooseItems(page, [languageNames[to]])
      return inLibrary(page, to)
    },
  }
}
