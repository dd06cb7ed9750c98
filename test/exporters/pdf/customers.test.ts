// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { withoutConfidential } from '../../../src/domain/without-confidential'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { drawFullFounder, secrets } from '../../support/founder'
import { readPdf, squeeze } from '../../support/read-pdf'

beforeAll(startTextsInNode)

async function readText(canvas: Canvas): Promise<string> {
  const { pages } = await readPdf(await exportPdf(canvas))
  return squeeze(pages.slice(1).join('\n'))
}

describe('the customers in the PDF', () => {
  test.each([
    ['en', 'Q2 2026', '26', '3 (target 2)', '15 (target 17)', '9,840'],
    ['eu', '2026, 2. hh.', '26', '3 (helburua: 2)', '15 (helburua: 17)', '9.840'],
    ['ka', 'II კვ., 2026', '26', '3 (მიზანი: 2)', '15 (მიზანი: 17)', '9840'],
    ['tr', '2026 2. ç.', '26', '3 (hedef: 2)', '15 (hedef: 17)', '9.840'],
  ] as const)('R66, R65, R74: are counted per period in %s, with targets and the balance', async (...row) => {
    const [contentLanguage, period, potential, won, regular, balance] = row
    const text = await readText(drawFullFounder({ contentLanguage }))
    expect(text).toContain(squeeze([period, potential, won, regular].join('')))
    // Profit 13,100, cost to serve 2,900, offers 360.
    expect(text).toContain(squeeze(balance))
  })

  test('R83: come with what was decided about them, and why', async () => {
    const text = await readText(drawFullFounder())
    expect(text).toContain(squeeze('Decided on 2 April 2026: renegotiate the tents cost too much'))
  })

  test('R22, R26, R31–R34, R89: tell runs and people where they are asked for', async () => {
    const text = await readText(drawFullFounder())
    for (const said of [
      `${secrets.customer} About: restaurants · e-mail · Sent on: 2 November 2026`,
      `Is the e-mail address real? no – ${secrets.remark}`,
      `History of contacts: 5 November 2026 · e-mail · asked again`,
      `telephone: +1 212 555 0147 (for urgent matters)`,
      `The real reason: ${secrets.closing}`,
      `${secrets.representative} Left on 1 October 2026 Handover of restaurants: introduction`,
    ]) {
      expect(text).toContain(squeeze(said))
    }
  })

  test('R41, R85: keep runs, people and names out of what goes to others, and the figures in', async () => {
    const text = await readText(withoutConfidential(drawFullFounder()))
    for (const secret of Object.values(secrets)) expect(text).not.toContain(squeeze(secret))
    expect(text).toContain(squeeze('Customers per period'))
  })

  test.each([
    ['en', 'Source published on 21 February 2024', 'United States'],
    ['eu', 'Iturriaren argitalpen-data: 2024ko otsailaren 21a', 'Ameriketako Estatu Batuak'],
    ['ka', 'წყაროს გამოქვეყნების თარიღი: 21 თებერვალი, 2024', 'ამერიკის შეერთებული შტატები'],
    ['tr', 'Kaynağın yayım tarihi: 21 Şubat 2024', 'Amerika Birleşik Devletleri'],
  ] as const)(
    'R39, R40: bring the table of tools along in %s with its date, and the own row',
    async (...row) => {
      const [contentLanguage, dated, country] = row
      const text = await readText(drawFullFounder({ contentLanguage }))
      expect(text).toContain(squeeze(dated))
      expect(text).toContain(squeeze(`${country} Facebook, Twitter, Messenger, Snapchat, WhatsApp`))
      expect(text).toContain(squeeze('Georgia Viber, WhatsApp'))
    },
  )

  test('are no part of it where nothing is known of them', async () => {
    const text = await readText(drawFullFounder({ customers: undefined }))
    expect(text).not.toContain(squeeze('Customers per period'))
    expect(text).not.toContain(squeeze('Customers who have not replied'))
  })
})
