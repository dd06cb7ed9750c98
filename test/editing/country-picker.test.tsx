import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { CountryField } from '../../src/editing/country-field'
import { CountryPicker } from '../../src/editing/country-picker'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'

beforeAll(() => startTestTexts('en', ['app', 'reach']))
beforeEach(() => switchLanguage('en'))

interface PickerProps {
  readonly onChange: (countries: readonly string[]) => void
  readonly first?: readonly string[]
}

function Picker({ onChange, first = [] }: PickerProps) {
  const [countries, setCountries] = useState<readonly string[]>(first)
  const change = (changed: readonly string[]) => {
    setCountries(changed)
    onChange(changed)
  }
  return <CountryPicker label="Countries" countries={countries} onChange={change} />
}

async function openPicker(properties: Partial<PickerProps> = {}, opening = {}) {
  const onChange = vi.fn()
  const opened = await openTestCanvas(drawCanvas('Customer Segments: buyers'), opening)
  await renderInCanvas(opened, <Picker onChange={onChange} {...properties} />)
  return { onChange, user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Countries' }) }
}

const listChosen = () =>
  within(screen.getByRole('list', { name: 'Countries' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent)

describe('choosing countries', () => {
  test('goes well where scrolling answers with a promise, as in newer browsers', async () => {
    const scroll = vi.fn(() => Promise.resolve())
    Element.prototype.scrollIntoView = scroll
    const { user, onChange, field } = await openPicker()
    await user.click(field)
    await screen.findByRole('option', { name: 'Germany' })
    await user.keyboard('ge{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
    expect(scroll).toHaveBeenCalled()
    expect(onChange).toHaveBeenLastCalledWith(['GE'])
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  })

  test('works with the keyboard alone', async () => {
    const { user, onChange, field } = await openPicker()
    await user.click(field)
    await screen.findByRole('option', { name: 'Germany' })
    await user.keyboard('germ{ArrowDown}{Enter}')
    expect(onChange).toHaveBeenLastCalledWith(['DE'])
    await user.keyboard('spa{ArrowDown}')
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { name: 'Spain' }).id)
    await user.keyboard('{Enter}')
    expect(onChange).toHaveBeenLastCalledWith(['DE', 'ES'])
    expect(listChosen()).toEqual(['Germany', 'Spain'])
    expect(document.activeElement).toBe(field)
  })

  test('offers the names in the language of the reader', async () => {
    await switchLanguage('ka')
    const { user, onChange, field } = await openPicker({ first: ['ES'] })
    await user.type(field, 'საქარ')
    await user.click(await screen.findByRole('option', { name: 'საქართველო' }))
    expect(onChange).toHaveBeenLastCalledWith(['ES', 'GE'])
    expect(listChosen()).toEqual(['ესპანეთი', 'საქართველო'])
  })

  test('keeps what is no country in the field and says so; nothing changes', async () => {
    const { user, onChange, field } = await openPicker()
    await user.click(field)
    await screen.findByRole('option', { name: 'Germany' })
    await user.keyboard('Atlantis')
    expect(screen.getByRole('status').textContent).toBe('No country is called so.')
    await user.tab()
    expect(screen.getByRole('status').textContent).toContain('“Atlantis” is not the name of one country')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(field).toHaveProperty('value', 'Atlantis')
    expect(onChange).not.toHaveBeenCalled()
  })

  test('takes a country away, and shows one that nobody knows by its code', async () => {
    const { user, onChange } = await openPicker({ first: ['DE', 'QQ'] })
    await user.click(await screen.findByRole('button', { name: 'Take Germany away' }))
    expect(onChange).toHaveBeenLastCalledWith(['QQ'])
    expect(listChosen()).toEqual(['QQ'])
  })

  test('is closed by Escape without closing what is around it', async () => {
    const { user, field } = await openPicker()
    const around = vi.fn()
    document.body.addEventListener('keydown', around)
    await user.click(field)
    await screen.findByRole('option', { name: 'Germany' })
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(around).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(around).toHaveBeenCalledOnce()
    document.body.removeEventListener('keydown', around)
  })

  test('changes nothing in a canvas that can only be read', async () => {
    const { user, field } = await openPicker({ first: ['DE'] }, { version: 99 })
    await user.click(field)
    await screen.findByText('Germany')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('choosing one country', () => {
  async function openField(country: string) {
    const onChange = vi.fn()
    const opened = await openTestCanvas(drawCanvas('Customer Segments: buyers'))
    await renderInCanvas(opened, <CountryField label="Country" country={country} onChange={onChange} />)
    return { onChange, user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Country' }) }
  }

  test('shows its name, and takes a name that was typed whole', async () => {
    const { user, onChange, field } = await openField('IT')
    await vi.waitFor(() => expect(field).toHaveProperty('value', 'Italy'))
    await user.clear(field)
    await user.type(field, 'niger{Enter}')
    expect(onChange).toHaveBeenLastCalledWith('NE')
  })

  test('is taken away by emptying the field', async () => {
    const { user, onChange, field } = await openField('IT')
    await vi.waitFor(() => expect(field).toHaveProperty('value', 'Italy'))
    await user.clear(field)
    await user.tab()
    expect(onChange).toHaveBeenCalledExactlyOnceWith('')
  })
})
