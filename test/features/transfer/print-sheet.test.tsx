import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildExample } from '../../../src/domain/example/build-example'
import PrintSheet from '../../../src/features/transfer/print-sheet'
import { loadPrintWords } from '../../../src/features/transfer/print-words'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { addRepresentative } from '../../support/representative'

beforeAll(() => startTestTexts('tr', ['app']))

describe('printing a canvas', () => {
  test('draws the whole sheet in the content language, only while the browser prints', async () => {
    const lines = `
      Channels: denda fisikoa
      Parking place: geroko`
    const canvas = drawCanvas(lines, {
      title: 'Meatchine',
      pitch: 'Haragia etxean',
      author: 'Ane',
      contentLanguage: 'eu',
    })
    const opened = await openTestCanvas(canvas)
    await renderInCanvas(opened, <PrintSheet language="eu" takeCanvas={opened.read} />)
    await act(() => loadPrintWords('eu'))
    expect(screen.queryByRole('article')).toBeNull()

    act(() => void window.dispatchEvent(new Event('beforeprint')))
    const sheet = screen.getByRole('article')
    expect(sheet.lang).toBe('eu')
    within(sheet).getByRole('heading', { level: 1, name: 'Meatchine' })
    within(sheet).getByText('Haragia etxean')
    within(sheet).getByText('Egilea: Ane')
    const names = within(sheet).getAllByRole('heading', { level: 2 })
    expect(names).toHaveLength(10)
    const channels = names.find((name) => name.textContent === 'Kanalak')?.parentElement
    expect(channels?.querySelector('li')?.textContent).toBe('denda fisikoa')
    expect(channels?.style.gridColumn).toBe('7 / span 2')
    expect(names.at(-1)?.parentElement?.querySelector('li')?.textContent).toBe('geroko')

    act(() => void window.dispatchEvent(new Event('afterprint')))
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull())
  })

  test('marks the notes with the segments they are linked with, and explains the marks', async () => {
    const canvas = buildExample('example', 'en', await loadExampleWords('en'))
    const opened = await openTestCanvas(canvas)
    await renderInCanvas(opened, <PrintSheet language="en" takeCanvas={opened.read} />)
    await act(() => loadPrintWords('en'))
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    const personal = screen.getByText(/^Personal relationship/).closest('li')
    expect(personal?.querySelector('small')?.textContent).toBe('ShopRegular')
    const legend = screen.getByRole('article').querySelector('footer')
    expect(legend?.textContent).toContain('Shop: Customers who come to the physical shop')
    const dots = [...(legend?.querySelectorAll<HTMLElement>('[style*="--segment-"]') ?? [])]
    expect(dots.map((dot) => /--segment-(\w+)/.exec(dot.style.background)?.[1])).toEqual([
      'orange',
      'blue',
      'green',
      'purple',
    ])
  })

  test('R54: shows no name of a representative', async () => {
    const named = addRepresentative(drawCanvas('Customer Relationships: key account'))
    const opened = await openTestCanvas(named)
    await renderInCanvas(opened, <PrintSheet language="en" takeCanvas={opened.read} />)
    await act(() => loadPrintWords('en'))
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    within(screen.getByRole('article')).getByText('key account')
    expect(document.documentElement.outerHTML).not.toContain('Ainhoa')
  })
})
