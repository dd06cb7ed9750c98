import { listAllowedFiles } from '../../scripts/critical-path'
import { expect, test } from './support/app'

test.describe('the way to the first note', () => {
  test('asks for no script, style or words that the size budget does not name', async ({ page, baseURL }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (/\.(js|css)$/.test(request.url())) asked.push(request.url().slice(baseURL?.length))
    })
    await page.goto('./')
    await page.getByRole('button', { name: 'New canvas' }).first().click()
    await page
      .getByRole('region', { name: 'Customer Segments' })
      .getByRole('button', { name: 'Add note' })
      .click()
    await page.getByRole('textbox', { name: 'Note text' }).fill('Students')
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((file) => !listAllowedFiles('en').includes(file))).toEqual([])
  })
})
