import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RelationshipCost } from '../../../../src/domain/relationships/relationship-details'
import { startTestTexts, switchLanguage } from '../../../support/canvas-session'
import { openNote } from './open-note'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

const it = 'Customer Relationships: it'
const inMonths = (amount: number): RelationshipCost => ({ type: 'amount', amount, period: 'month' })
const getAmount = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount (EUR)' })
const getPeriod = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Period' })

function describeAmount(): string {
  const ids = getAmount().getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}

describe('the cost of a relationship', () => {
  test.each([
    ['en', '1,234.5', 'Amount (EUR)', 'an amount', 'Understood as: €1,234.50 per month'],
    ['eu', '1.234,5', 'Zenbatekoa (EUR)', 'zenbateko bat', 'Honela ulertu da: 1.234,50 € hilean'],
    ['ka', '1234,5', 'თანხა (EUR)', 'თანხა', 'გაგებულია ასე: 1234,50 € თვეში'],
    ['tr', '1.234,5', 'Tutar (EUR)', 'bir tutar', 'Şöyle anlaşıldı: ayda €1.234,50'],
  ] as const)(
    'R50: is the same number typed in %s as "%s"',
    async (language, typed, label, choice, understood) => {
      await switchLanguage(language)
      const { user, readNote, exportNote } = await openNote(it)
      await user.click(screen.getByRole('radio', { name: choice }))
      const field = screen.getByRole<HTMLInputElement>('textbox', { name: label })
      expect(field.inputMode).toBe('decimal')
      await user.type(field, typed)
      expect(readNote().relationship?.cost).toEqual(inMonths(1234.5))
      expect(screen.getByText((text) => text.replaceAll(/\s/g, ' ') === understood)).toBeDefined()
      expect((await exportNote())?.relationship?.cost).toEqual({ amount: 1234.5, period: 'month' })
    },
  )

  test.each([
    ['1.2.3', /^This is not an amount\. Write figures only, such as 1,234\.5/],
    ['12a', /^This is not an amount/],
    ['-5', /^An amount cannot be below zero\./],
    ['9999999999999', /^This is more than 1,000,000,000,000: look at the figures again\./],
  ])('R50: is not changed by "%s", which stays in its field with the reason', async (typed, reason) => {
    const { user, readNote } = await openNote(it, { details: { cost: inMonths(80) } })
    await user.clear(getAmount())
    await user.type(getAmount(), typed)
    expect(getAmount().value).toBe(typed)
    expect(getAmount().getAttribute('aria-invalid')).toBe('true')
    expect(describeAmount()).toMatch(reason)
    expect(describeAmount()).toContain('The amount before it still counts: €80.00 per month')
    await user.tab()
    expect(getAmount().value).toBe(typed)
    expect(readNote().relationship?.cost).toEqual(inMonths(80))
  })

  test('R50: is an estimate or an amount, never both, and always with its period', async () => {
    const { user, readNote, session } = await openNote(it)
    await user.click(screen.getByRole('radio', { name: 'medium' }))
    expect(readNote().relationship?.cost).toEqual({ type: 'level', level: 'medium' })
    await user.click(screen.getByRole('radio', { name: 'an amount' }))
    expect(readNote().relationship?.cost).toEqual({ type: 'level', level: 'medium' })
    await user.selectOptions(getPeriod(), 'per year')
    await user.type(getAmount(), '900')
    await user.tab()
    expect(readNote().relationship?.cost).toEqual({ type: 'amount', amount: 900, period: 'year' })
    await user.selectOptions(getPeriod(), 'once')
    expect(describeAmount()).toBe('Understood as: €900.00 once')
    session.undo()
    expect(readNote().relationship?.cost).toEqual({ type: 'amount', amount: 900, period: 'year' })
    session.undo()
    expect(await screen.findByRole('radio', { name: 'medium', checked: true })).toBeDefined()
    expect(readNote().relationship?.cost).toEqual({ type: 'level', level: 'medium' })
  })

  test('R50: is the estimate it was where what is typed is no amount', async () => {
    const { user, readNote } = await openNote(it, { details: { cost: { type: 'level', level: 'high' } } })
    await user.click(screen.getByRole('radio', { name: 'an amount' }))
    await user.type(getAmount(), '12')
    expect(readNote().relationship?.cost).toEqual(inMonths(12))
    await user.type(getAmount(), 'a')
    expect(describeAmount()).toContain('No amount is kept yet.')
    expect(readNote().relationship?.cost).toEqual({ type: 'level', level: 'high' })
    await user.keyboard('{Backspace}')
    expect(readNote().relationship?.cost).toEqual(inMonths(12))
  })

  test('R50: is not among the steps of undo where nothing came of the typing', async () => {
    const { user, session } = await openNote(it, { details: { cost: inMonths(80) } })
    await user.clear(getAmount())
    await user.type(getAmount(), '90')
    await user.tab()
    await user.clear(getAmount())
    await user.type(getAmount(), '12a')
    await user.tab()
    expect(getAmount().value).toBe('12a')
    session.undo()
    await screen.findByDisplayValue('80')
    expect(session.state.getState().canUndo).toBe(false)
  })

  test('is open again where its amount is emptied, and the field stays for another', async () => {
    const { user, readNote } = await openNote(it, { details: { cost: inMonths(80) } })
    await user.clear(getAmount())
    expect(readNote().relationship).toBeUndefined()
    expect(getAmount().getAttribute('aria-invalid')).toBeNull()
    await user.type(getAmount(), '90')
    expect(readNote().relationship?.cost).toEqual(inMonths(90))
  })

  test('is written as the reader writes numbers once the field is left, and follows undo', async () => {
    const { user, session } = await openNote(it, { details: { cost: inMonths(80) } })
    await user.clear(getAmount())
    await user.type(getAmount(), '1234567,5')
    expect(getAmount().value).toBe('1234567,5')
    await user.tab()
    expect(getAmount().value).toBe('1,234,567.5')
    session.undo()
    await screen.findByDisplayValue('80')
  })
})
