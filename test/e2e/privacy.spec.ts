import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { inLibrary } from './support/library-page'

test.describe('the Content-Security-Policy', () => {
  test('lets no inline script run, no eval, and nothing from elsewhere', async ({ page, complaints }) => {
    await page.goto('./')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const violations = await page.evaluate(listViolations)
    expect(violations).toEqual(['connect-src', 'img-src', 'script-src', 'script-src-attr', 'script-src-elem'])
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false)
    expect(complaints.splice(0).length).toBeGreaterThan(0)
  })

  test('is in the page itself, so that any server sends it', async ({ page }) => {
    const html = await (await page.request.get('./index.html')).text()
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy).toContain('default-src')
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/)
  })
})

test.describe('what is written on a canvas', () => {
  test('never stands in an address, a request or the history of the browser', async ({ page, context }) => {
    const addresses: string[] = []
    context.on('request', (request) => {
      addresses.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`)
    })
    page.on('framenavigated', (frame) => addresses.push(frame.url()))
    await page.goto('./')
    const canvas = await inLibrary(page, 'en').createCanvas()
    await canvas.title.fill('Xylophone title')
    await canvas.pitch.fill('Xylophone sentence')
    await canvas.typeNotes('channels', ['Xylophone note', 'Xylophone other'])
    await canvas.guide.getByRole('textbox').first().fill('Xylophone answer')
    await canvas.chooseFromNoteMenu('channels', 'Xylophone note', canvas.words.board.openNote)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: canvas.words.note.description }).fill('**Xylophone** described')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await canvas.waitUntilSaved()
    for (const format of ['json', 'pdf'] as const) await canvas.exportAs(format)
    await page.goto(`${page.url()}/block/channels`)
    await page.reload()
    await expect(canvas.note('channels', 'Xylophone note')).toBeVisible()
    await canvas.goToLibrary()
    await inLibrary(page, 'en').search.fill('Xylophone title')
    await expect(page.getByRole('link', { name: 'Xylophone title' })).toBeVisible()
    addresses.push(await readHistory(page))
    expect(addresses.length).toBeGreaterThan(20)
    expect(addresses.filter((address) => /xylophone/i.test(address))).toEqual([])
  })
})

function readHistory(page: Page): Promise<string> {
  return page.evaluate(() => {
    const kept = JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, window.name])
    return `${location.href} ${document.cookie} ${kept}`
  })
}

/** Runs in the page: tries what is forbidden and gives the directives that forbade it, in order. */
async function listViolations(): Promise<string[]> {
  const directives = new Set<string>()
  document.addEventListener('securitypolicyviolation', (event) => directives.add(event.effectiveDirective))
  const script = document.createElement('script')
  script.textContent = 'window.hasRun = true'
  const button = document.createElement('button')
  button.setAttribute('onclick', 'window.hasRun = true')
  const image = document.createElement('img')
  image.src = 'https://elsewhere.example/picture.png'
  document.body.append(script, button, image)
  button.click()
  await fetch('https://elsewhere.example/').catch(() => undefined)
  // In a turn of its own: what a test evaluates is itself exempt.
  await new Promise<void>((resolve) => {
    setTimeout(() => {
      try {
        new Function('window.hasRun = true')()
      } catch {
        // The exception is what is wanted; the event tells.
      }
      setTimeout(resolve, 50)
    })
  })
  return [...directives].toSorted()
}
