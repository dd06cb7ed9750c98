import { readdir } from 'node:fs/promises'
import { distFolder } from '../../scripts/critical-path'
import { languages } from '../../src/domain/language'
import { expect } from './support/app'
import { inLibrary } from './support/library-page'
import { test } from './support/own-server'
import { expectPdfTexts } from './support/saved-files'
import { listViews } from './support/views'
import { readWords } from './support/words'

const words = readWords('en')

test.describe('with the server stopped', () => {
  test.setTimeout(180_000)

  test('every file of the build is on the device, and every part of the app can be loaded', async ({
    page,
    server,
  }) => {
    await page.goto('./')
    await page.getByText(words.offline.sign).waitFor()
    const built = (await listFiles()).filter((file) => file !== 'service-worker.js')
    expect(built.length).toBeGreaterThan(100)
    await server.stop()
    const missing = await page.evaluate(async (files) => {
      const answers = files.map(async (file) => {
        const isThere = await fetch(file).then(
          ({ ok }) => ok,
          () => false,
        )
        return isThere ? [] : [file]
      })
      return (await Promise.all(answers)).flat()
    }, built)
    expect(missing).toEqual([])
    const parts = built.filter((file) => file.endsWith('.js'))
    expect(await page.evaluate(loadParts, parts)).toEqual([])
  })

  test('a fresh tab opens every view', async ({ page, context, server }) => {
    await page.goto('./')
    await page.getByText(words.offline.sign).waitFor()
    await server.stop()
    await page.close()
    const fresh = await context.newPage()
    for (const view of listViews(fresh, 'en')) await test.step(view.name, view.open)
  })

  test('R94: a browser that comes back writes the PDF in every language, and keeps what is written', async ({
    profile,
    server,
  }) => {
    const first = await profile.open()
    await first.goto('./')
    await first.getByText(words.offline.sign).waitFor()
    await server.stop()
    await profile.close()

    const page = await profile.open()
    for (const language of languages) {
      await test.step(language, async () => {
        await page.goto('./')
        const canvas = await inLibrary(page, 'en').openExample(language)
        const { title, notes } = readWords(language).example
        await expectPdfTexts(await canvas.exportAs('pdf'), [title, ...Object.values(notes)])
        await canvas.typeNotes('channels', ['Kept without a server'])
        await canvas.waitUntilSaved()
        await page.reload()
        await expect(canvas.note('channels', 'Kept without a server')).toBeVisible()
      })
    }
  })
})

test.describe('the installed app', () => {
  test('has all that a browser asks for before it offers to install', async ({ page, context }) => {
    await page.goto('./')
    await page.getByText(words.offline.sign).waitFor()
    const session = await context.newCDPSession(page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // A window without traces is the one thing that a test cannot leave.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    const { errors, url } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(url).toBe(`${new URL('./manifest.webmanifest', page.url())}`)
  })

  test('the service worker is asked for anew, however long ago it was loaded', async ({ page }) => {
    const answer = await page.request.get('./service-worker.js')
    expect(answer.headers()['cache-control']).toBe('no-cache')
  })
})

async function listFiles(): Promise<string[]> {
  const entries = await readdir(distFolder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(distFolder.length))
    .map((path) => path.replace(/^\//, ''))
}

/** Runs in the page: the parts that do not start, with the reason. */
async function loadParts(files: string[]): Promise<string[]> {
  const failures: string[] = []
  for (const file of files) {
    await import(new URL(file, document.baseURI).href).catch((error) => failures.push(`${file}: ${error}`))
  }
  return failures
}
