import { expect, test } from './support/app'

test.describe('the built app', () => {
  test('R59: opens in a folder of a plain server, asking no other server for anything', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('opens again at the address it shows, though the server rewrites nothing', async ({ page }) => {
    expect((await page.request.get('./no/such/file')).status()).toBe(404)
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('a test of the app', () => {
  test.describe('where no policy forbids it', () => {
    test.use({ bypassCSP: true })

    test('notices a request to another origin', async ({ page, complaints }) => {
      await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }))
      await page.goto('./')
      await page.evaluate(() => fetch('https://elsewhere.example/picture.png', { mode: 'no-cors' }))
      expect(complaints.splice(0)).toEqual(['asked another server for https://elsewhere.example/picture.png'])
    })
  })

  test('notices what the Content-Security-Policy forbids', async ({ page, complaints }) => {
    await page.goto('./')
    await page.evaluate(() => fetch('https://elsewhere.example/', { mode: 'no-cors' }).catch(() => undefined))
    await expect.poll(() => complaints.length).toBeGreaterThan(0)
    expect(complaints.splice(0).join()).toContain('Content Security Policy')
  })

  test('notices an error in the console and one that nobody caught', async ({ page, complaints }) => {
    await page.goto('./')
    await page.evaluate(() => {
      console.error('lost')
      setTimeout(() => {
        throw new Error('thrown away')
      })
    })
    await expect.poll(() => complaints.length).toBe(2)
    const [logged, thrown] = complaints.splice(0)
    expect(logged).toBe('wrote to the console: lost')
    expect(thrown).toContain('thrown away')
  })
})
