import type { Page } from '@playwright/test'
import type { Words } from './words'

/** Presses "Import" in the library and chooses a file, whatever comes of it. */
export async function pickFile(
  page: Page,
  words: Words,
  file: { readonly name: string; readonly content: string | Uint8Array },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: words.library.import, exact: true }).click()
  const buffer = Buffer.from(file.content)
  await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer })
}
