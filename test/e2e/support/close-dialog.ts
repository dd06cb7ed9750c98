import type { Page } from '@playwright/test'
import { expect } from './app'

/** Closes the dialog or menu that is open, if any, and waits until it is gone. */
export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.locator('[role="dialog"], [role="menu"]')).toHaveCount(0)
}
