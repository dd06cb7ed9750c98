import type { Bench } from './row.ts'

/** Opens a copy of the worked example (31 notes), as a person would, and gives its address. */
export async function makeFilledCanvas({ context, address }: Bench): Promise<string> {
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: 'Open the Meatchine example' }).first().click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await page.waitForURL(/#\/canvas\//)
  await page.getByText('Saved on this device').waitFor()
  const canvas = page.url()
  await page.close()
  return canvas
}
