import type { Page } from '@playwright/test'
import type { Language } from '../../../src/domain/language'
import { expect } from './app'
import { closeDialog } from './close-dialog'
import { inLibrary } from './library-page'
import { pickFile } from './pick-file'
import type { View } from './views'

/** The list of canvases with its dialogs, and the bin. */
export function listLibraryViews(page: Page, language: Language): readonly View[] {
  const { words, heading, titles } = inLibrary(page, language)
  return [
    {
      name: 'library',
      open: async () => {
        await page.goto('./#/')
        await expect(heading).toBeVisible()
        await expect(titles.first()).toBeVisible()
      },
    },
    {
      name: 'refused file',
      open: async () => {
        await pickFile(page, words, { name: 'holiday.json', content: '[]' })
        await expect(page.getByRole('dialog')).toBeVisible()
      },
    },
    {
      name: 'backup',
      open: async () => {
        await closeDialog(page)
        await page.getByRole('button', { name: words.backup.title, exact: true }).click()
        await expect(page.getByRole('heading', { name: words.backup.limits.title })).toBeVisible()
      },
    },
    {
      name: 'backup to restore',
      open: async () => {
        const download = page.waitForEvent('download')
        await page.getByRole('button', { name: words.backup.make, exact: true }).click()
        const chooser = page.waitForEvent('filechooser')
        await page.getByRole('button', { name: words.backup.restoreFrom, exact: true }).click()
        await (await chooser).setFiles(await (await download).path())
        await expect(page.getByText(words.backup.restore.nothing)).toBeVisible()
      },
    },
    {
      name: 'renaming',
      open: async () => {
        await closeDialog(page)
        await chooseCardAct(page, words.library.card.actions, words.library.card.rename)
        await expect(page.getByRole('dialog')).toBeVisible()
      },
    },
    {
      name: 'bin',
      open: async () => {
        await closeDialog(page)
        await chooseCardAct(page, words.library.card.actions, words.library.card.delete)
        await expect(page.getByText(words.library.empty.text)).toBeVisible()
        await page.goto('./#/bin')
        await expect(page.getByRole('button', { name: words.library.bin.restore })).toBeVisible()
      },
    },
    {
      name: 'deleting forever',
      open: async () => {
        await page.getByRole('button', { name: words.library.bin.deleteForever }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
      },
    },
  ]
}

async function chooseCardAct(page: Page, menu: string, act: string): Promise<void> {
  await page.getByRole('button', { name: menu }).first().click()
  await page.getByRole('menuitem', { name: act }).click()
}
