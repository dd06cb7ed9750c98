import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { CanvasDetails } from '../../../src/features/details/canvas-details'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'

beforeAll(() => startTestTexts('en'))

async function openDetails(rest: Partial<Canvas> = {}, opening = {}) {
  const opened = await openTestCanvas(drawCanvas('', rest), opening)
  await renderInCanvas(opened, <CanvasDetails onClose={vi.fn()} />)
  return { ...opened, user: userEvent.setup() }
}

describe('the details of a canvas', () => {
  test.each([
    ['Canvas title', 'title', 'Meatchine'],
    ['What does the business do?', 'pitch', 'Etxean prestatzeko makina\nsaltzen du ★'],
    ['Author: person or team', 'author', 'Añes eta Ğ'],
  ] as const)('"%s" is written at once and is one step of undo', async (name, part, words) => {
    const { user, read, session } = await openDetails()
    await user.type(screen.getByRole('textbox', { name }), words.normalize('NFD'))
    expect(read()[part]).toBe(words)
    await user.tab()
    session.undo()
    expect(read()[part]).toBe('')
  })

  test('R17: the language of the content is chosen apart from the interface, and the choice can be undone', async () => {
    const { user, read, session } = await openDetails()
    const choice = screen.getByRole('combobox', { name: 'Language of the content' })
    await user.selectOptions(choice, 'ქართული')
    expect(read().contentLanguage).toBe('ka')
    expect(screen.getByRole('textbox', { name: 'Canvas title' }).lang).toBe('ka')
    expect(document.documentElement.lang).toBe('en')
    session.undo()
    expect(read().contentLanguage).toBe('en')
  })

  test('R50: the currency is chosen for all amounts, which stay as they are', async () => {
    const { user, read, session } = await openDetails({ currency: 'XAU' })
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Currency of all amounts' })
    const offered = [...choice.options].map((option) => option.textContent)
    expect(offered).toEqual(['EUR €', 'GEL ₾', 'TRY ₺', 'USD $', 'GBP £', 'XAU'])
    expect(choice.value).toBe('XAU')
    await user.selectOptions(choice, 'GEL ₾')
    expect(read().currency).toBe('GEL')
    expect(screen.getByText(/Amounts are not converted/)).toBeDefined()
    session.undo()
    expect(read().currency).toBe('XAU')
  })

  test('only reads in a canvas from a newer version', async () => {
    const { user, read } = await openDetails({ title: 'Meatchine' }, { version: 99 })
    await user.type(screen.getByRole('textbox', { name: 'Canvas title' }), 'x')
    expect(read().title).toBe('Meatchine')
    for (const choice of screen.getAllByRole<HTMLSelectElement>('combobox'))
      expect(choice.disabled).toBe(true)
    expect(screen.getByText(/can be read and exported; to change it, reload/)).toBeDefined()
  })
})
