import { expect, test } from './support/app'

test.describe('Chromium', () => {
  test('has no dates in Georgian and Basque, which is why they are ours', async ({ page }) => {
    await page.goto('./')
    const supported = await page.evaluate(() =>
      Intl.DateTimeFormat.supportedLocalesOf(['en', 'eu', 'ka', 'tr']),
    )
    expect(supported).toEqual(['en', 'tr'])
  })
})

test.describe('the interface in Georgian', () => {
  test.use({ locale: 'ka-GE' })

  test('R60: is shown in a font that the app brings along', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => document.fonts.ready)
    const fonts = await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded'))
    expect(fonts.length).toBeGreaterThan(0)
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'main' })
    const { fonts: used } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    expect(used.filter((font) => !font.isCustomFont).map((font) => font.familyName)).toEqual([])
  })
})
