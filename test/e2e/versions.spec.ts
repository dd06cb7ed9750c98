import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { controlRoom } from './support/bad-database'
import type { CanvasPage } from './support/canvas-page'
import { inLibrary } from './support/library-page'
import { fillIn, readWords } from './support/words'

const words = readWords('en')

test.describe('the versions of a canvas', () => {
  test('come every ten minutes; one is looked at, restored, and the restoring undone', async ({ page }) => {
    const { canvas, versions } = await startWithTwo(page)
    await versions.open()
    await expect(versions.links).toHaveCount(2)
    await expect(versions.links.first()).toContainText(words.versions.cause.editing)
    await expect(versions.links.last()).toContainText('09:10')

    await versions.links.last().focus()
    await page.keyboard.press('Enter')
    const date = '21 February 2024, 09:10'
    await expect(page.getByText(fillIn(words.versions.former, { date }))).toBeVisible()
    await expect(canvas.announcement).toContainText(date)
    expect(await canvas.listTexts('channels')).toEqual(['Shop'])
    await expect(canvas.addButton('channels')).toHaveCount(0)

    await versions.press('restore')
    await expect(canvas.addButton('channels')).toBeVisible()
    expect(await canvas.listTexts('channels')).toEqual(['Shop'])
    await canvas.messages.getByRole('button', { name: words.app.undo }).click()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Market'])

    await canvas.typeNotes('channels', ['Web'])
    await page.goBack()
    await versions.press('restore')
    // "Saved" may still tell of what was typed: first see what the restoring did, then that it was saved.
    await expect(canvas.addButton('channels')).toBeVisible()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop'])
    await canvas.waitUntilSaved()
    await page.reload()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop'])
    await versions.open()
    await versions.links.filter({ hasText: words.versions.cause.restore }).click()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Market', 'Web'])
  })

  test('show their blocks and notes in full, and the canvas itself stays as it is', async ({ page }) => {
    const { canvas, versions } = await startWithTwo(page)
    await versions.open()
    await versions.links.last().click()
    const address = page.url()
    const block = words.blocks.channels
    await page.getByRole('link', { name: fillIn(words.board.openBlock, { block }) }).click()
    await expect(page.getByRole('heading', { level: 1, name: block })).toBeVisible()
    await page.getByRole('link', { name: words.board.openNote }).click()
    const text = page.getByRole('dialog').getByRole('textbox', { name: words.board.noteText })
    await expect(text).toHaveValue('Shop')
    await expect(text).toHaveAttribute('readonly')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: words.board.back }).click()
    await expect(canvas.place('keyPartners')).toBeVisible()
    expect(page.url()).toBe(address)
    await page.getByRole('navigation', { name: words.app.views }).getByText(words.app.board).click()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Market'])
  })

  test('open as canvases of their own', async ({ page }) => {
    const { canvas, versions } = await startWithTwo(page)
    await versions.open()
    await versions.links.last().click()
    const former = page.url()
    await versions.press('copy')
    await expect(canvas.title).toHaveValue('Snack (21 February 2024, 09:10)')
    expect(page.url()).not.toContain(former)
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop'])
    await canvas.goToLibrary()
    await inLibrary(page, 'en').openCanvas('Snack')
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Market'])
  })

  test('are kept by hand, take a name, and are deleted and put back', async ({ page }) => {
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    const versions = onVersions(canvas)
    await versions.open()
    await expect(page.getByText(words.versions.none)).toBeVisible()
    await expect(page.getByText(words.versions.explain)).toBeVisible()
    const name = page.getByRole('textbox', { name: words.versions.dialog.label })
    const save = page.getByRole('button', { name: words.versions.dialog.save, exact: true })

    await versions.press('keep')
    await name.fill('Before the talk')
    await page.keyboard.press('Enter')
    await expect(versions.links).toHaveText([/Before the talk/])
    await versions.links.click()
    await versions.press('name')
    await expect(name).toHaveValue('Before the talk')
    await name.fill('')
    await save.click()
    await expect(versions.links).not.toContainText('Before the talk')

    await versions.press('delete')
    await expect(page.getByText(words.versions.none)).toBeVisible()
    await canvas.messages.getByRole('button', { name: words.app.undo }).click()
    await expect(versions.links).toContainText(words.versions.cause.request)
  })

  test('that find no room are left out, and the list says so', async ({ page }) => {
    const { canvas, versions } = await startWithTwo(page)
    const disk = await controlRoom(page)
    await page.reload()
    await disk.fillUp()
    await canvas.typeNotes('channels', ['Web'])
    await page.clock.fastForward('10:00')
    await versions.open()
    await expect(page.getByText(words.versions.leftOut.full)).toBeVisible()
    await expect(versions.links).toHaveCount(2)
  })

  test('take turns with their list on a phone', async ({ page }) => {
    const { canvas, versions } = await startWithTwo(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await versions.open()
    await versions.links.last().click()
    await expect(versions.list).toHaveCount(0)
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop'])
    await page.getByRole('link', { name: words.versions.back }).click()
    await expect(versions.links).toHaveCount(2)
    await page.getByRole('link', { name: words.board.back }).click()
    await expect.poll(() => canvas.listTexts('channels')).toEqual(['Shop', 'Market'])
  })
})

/** A canvas of the morning of 21 February 2024, with versions of 09:10 ("Shop") and 09:20 ("Shop, Market"). */
async function startWithTwo(page: Page) {
  await page.clock.install({ time: '2024-02-21T09:00:00' })
  await page.goto('./')
  const canvas = await inLibrary(page, 'en').createCanvas()
  await canvas.title.fill('Snack')
  const versions = onVersions(canvas)
  await canvas.typeNotes('channels', ['Shop'])
  await versions.waitTenMinutes(1)
  await canvas.typeNotes('channels', ['Market'])
  await versions.waitTenMinutes(2)
  return { canvas, versions }
}

function onVersions({ page, waitUntilSaved }: CanvasPage) {
  const list = page.getByRole('complementary', { name: words.versions.title, exact: true })
  return {
    list,
    links: list.getByRole('link'),
    /** Lets the ten minutes pass after which a version comes, and waits until there are so many. */
    waitTenMinutes: async (count: number) => {
      await waitUntilSaved()
      await page.clock.fastForward('10:00')
      await expect.poll(() => countVersions(page)).toBe(count)
    },
    open: async () => {
      await page.getByRole('button', { name: words.app.settings, exact: true }).click()
      await page.getByRole('menuitem', { name: words.app.versions }).click()
      await expect(list).toBeVisible()
    },
    press: (act: 'keep' | 'restore' | 'copy' | 'name' | 'delete') =>
      page.getByRole('button', { name: words.versions[act], exact: true }).click(),
  }
}

/** How many versions lie on the disk, whichever canvas they are of. */
function countVersions(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('harreman')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const counting = database.transaction('versions').objectStore('versions').count()
          counting.onsuccess = () => {
            database.close()
            resolve(counting.result)
          }
        }
      }),
  )
}
