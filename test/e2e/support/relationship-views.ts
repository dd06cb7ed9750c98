import { expect } from './app'
import type { CanvasPage } from './canvas-page'
import type { View } from './views'

/** The views of relationships, their links and what hangs together, on the worked example. */
export function listRelationshipViews(canvas: CanvasPage, findAddress: () => string): readonly View[] {
  const { page, words } = canvas
  const goTo = async (path: string, heading: string) => {
    await page.goto(`${findAddress()}/${path}`)
    await expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible()
  }
  const { sections } = words.tables
  const sectionViews = (['tables', 'integration', 'base', 'chain'] as const).map((section) => ({
    name: `relationships, ${section}`,
    open: () => goTo(`block/customerRelationships/${section}`, sections[section]),
  }))
  return [
    {
      name: 'relationships',
      open: () => goTo('block/customerRelationships', words.blocks.customerRelationships),
    },
    ...sectionViews,
    { name: 'threads', open: () => goTo('threads', words.app.threads) },
    {
      name: 'thread of a segment',
      open: async () => {
        await page.goto(`${findAddress()}/threads/cs-4`)
        await expect(page.getByRole('button', { name: words.threads.next })).toBeVisible()
      },
    },
    { name: 'checks', open: () => goTo('checks', words.app.checks) },
    {
      name: 'relationship in full',
      open: async () => {
        await page.goto(`${findAddress()}/note/cr-2`)
        await expect(
          page.getByRole('region', { name: words.relationships.section.relationship }),
        ).toBeVisible()
      },
    },
  ]
}

/** What lies above the board: the dialogs of links, assignment and a pasted hand-in. */
export function listRelationshipDialogs(
  canvas: CanvasPage,
  openBoard: () => Promise<void>,
  lines: readonly string[],
): readonly View[] {
  const { page, words } = canvas
  return [
    {
      name: 'assignment',
      open: async () => {
        await openBoard()
        await page.getByRole('button', { name: words.app.settings, exact: true }).click()
        await page.getByRole('menuitem', { name: words.app.assignment }).click()
        await page.getByRole('button', { name: words.assignment.usual }).click()
        await expect(page.getByText(words.assignment.names.checks)).toBeVisible()
      },
    },
    {
      name: 'points of a hand-in',
      open: async () => {
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
        await canvas.addButton('customerRelationships').focus()
        await page.evaluate(pasteText, lines.map((line) => `- ★ **${line}:** ${line}`).join('\n'))
        await page.getByRole('button', { name: words.handIn.review }).click()
        await expect(page.getByRole('dialog', { name: words.handIn.title })).toBeVisible()
      },
    },
  ]
}

/** Pastes into what has the focus, as a browser does, without the clipboard of the machine. */
export function pasteText(text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(event)
}
