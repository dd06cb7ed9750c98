import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Run } from '../../../src/domain/customers/run'
import { startTestTexts } from '../../support/canvas-session'
import { drawRuns } from '../../support/draw-run'
import { answer, openNoReply, openStep, pickDay, press, steps } from './open-no-reply'

beforeAll(() => startTestTexts())

const openRun = (run: Partial<Run> = {}, opening = {}) =>
  openNoReply(drawRuns({ customer: 'Aguas', ...run }), { run: 'run', ...opening })

const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value: text } })

const findPart = (name: string) => within(screen.getByRole('region', { name }))

describe('step C', () => {
  const addEntry = (day: string, way: string, remark: string) => {
    press('Add to the history…')
    pickDay('Day', day)
    type('Way of contact', way)
    fireEvent.change(findPart('History of contacts').getByRole('textbox', { name: 'Remark' }), {
      target: { value: remark },
    })
    press('Add')
  }
  const readEntries = () =>
    findPart('History of contacts')
      .getAllByRole('listitem')
      .map((item) => [...item.children].slice(0, 3).map((part) => part.textContent))

  test('R31: shows three entries that were added out of order in the order of days', async () => {
    const { undo } = await openRun()
    openStep(steps.reasons)
    addEntry('2026-11-10', 'WhatsApp', 'seen')
    addEntry('2026-10-03', 'telephone', '')
    addEntry('2026-11-02', 'fair in Bilbao', 'met')
    expect(readEntries()).toEqual([
      ['3 October 2026', 'telephone', ''],
      ['2 November 2026', 'fair in Bilbao', 'met'],
      ['10 November 2026', 'WhatsApp', 'seen'],
    ])
    expect(document.activeElement?.textContent).toBe('Add to the history…')
    undo()
    expect(readEntries()).toHaveLength(2)
  })

  test('R31: changes an entry, and deletes one with a way back', async () => {
    const history = [
      { id: 'a', on: '2026-10-03', way: 'telephone', remark: '' },
      { id: 'b', on: '2026-11-10', way: 'WhatsApp', remark: 'seen' },
    ]
    const { user, readRun, pressToast } = await openRun({ history })
    openStep(steps.reasons)
    press('Change: 3 October 2026')
    pickDay('Day', '2026-11-12')
    press('Save')
    expect(readEntries().map(([day]) => day)).toEqual(['10 November 2026', '12 November 2026'])
    await user.click(screen.getByRole('button', { name: 'Delete: 10 November 2026' }))
    expect(readRun()?.history.map(({ id }) => id)).toEqual(['a'])
    pressToast()
    expect(readRun()?.history.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('R31: takes no day that is still to come', async () => {
    const { readRun } = await openRun()
    openStep(steps.reasons)
    press('Add to the history…')
    pickDay('Day', '2027-01-01')
    expect(screen.getByText('This day is still to come: nothing was changed.')).toBeTruthy()
    press('Add')
    expect(readRun()?.history.map(({ on }) => on)).toEqual(['2026-11-23'])
  })

  test('R31: takes one of the three groups of the platform', async () => {
    const { user, readRun } = await openRun()
    openStep(steps.reasons)
    const group = screen.getByRole('combobox', { name: 'Group on the platform' })
    const offered = [...group.querySelectorAll('option')].map(({ textContent }) => textContent)
    expect(offered).toEqual(['not said yet', 'current', 'favourite', 'already existing'])
    await user.selectOptions(group, 'favourite')
    expect(readRun()?.group).toBe('favourite')
  })

  test('R32: takes several reasons and one of its own', async () => {
    const { user, readRun } = await openRun()
    openStep(steps.reasons)
    await user.click(screen.getByRole('checkbox', { name: 'time difference' }))
    await user.click(screen.getByRole('checkbox', { name: 'customer on holiday' }))
    await user.type(screen.getByRole('textbox', { name: 'Another reason' }), 'strike')
    expect(readRun()).toMatchObject({ reasons: ['timeDifference', 'onHoliday'], otherReason: 'strike' })
    await user.click(screen.getByRole('checkbox', { name: 'time difference' }))
    expect(readRun()?.reasons).toEqual(['onHoliday'])
  })
})

describe('step D', () => {
  const addContact = (way: string, value: string) => {
    press('Add a contact…')
    type('Way to reach the customer', way)
    type('Number, address or name', value)
    press('Add')
  }
  const urgent = (name: string) => screen.getByRole('button', { name: `For urgent matters: ${name}` })

  test('R34: keeps the order of three contacts, of which only one is for urgent matters', async () => {
    const { readRun } = await openRun()
    openStep(steps.contact)
    addContact('WhatsApp', '+34 1')
    addContact('telephone', '+34 2')
    addContact('Facebook', 'aguas')
    expect(readRun()?.contacts.map(({ way }) => way)).toEqual(['WhatsApp', 'telephone', 'Facebook'])
    fireEvent.click(urgent('Facebook aguas'))
    fireEvent.click(urgent('telephone +34 2'))
    const pressed = ['WhatsApp +34 1', 'telephone +34 2', 'Facebook aguas'].map((name) =>
      urgent(name).getAttribute('aria-pressed'),
    )
    expect(pressed).toEqual(['false', 'true', 'false'])
    expect(readRun()?.urgentContactId).toBe(readRun()?.contacts[1]?.id)
    fireEvent.click(urgent('telephone +34 2'))
    expect(readRun()?.urgentContactId).toBeUndefined()
  })

  test('R36: offers all eight general ways, and keeps one of its own', async () => {
    const { readRun } = await openRun()
    openStep(steps.contact)
    press('Add a contact…')
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Way to reach the customer' })
    const offered = [...(field.list?.options ?? [])].map(({ value }) => value)
    expect(offered).toEqual([
      'telephone',
      'WhatsApp',
      'Facebook',
      'Twitter',
      'Instagram',
      'TikTok',
      'YouTube',
      'Skype',
      'Google Hangouts',
    ])
    type('Way to reach the customer', 'carrier pigeon')
    type('Number, address or name', 'loft 3')
    press('Add')
    expect(readRun()?.contacts).toMatchObject([{ way: 'carrier pigeon', value: 'loft 3' }])
  })

  test('R34: asks for what is missing, and Escape leaves without a change', async () => {
    const { user, readRun } = await openRun()
    openStep(steps.contact)
    press('Add a contact…')
    press('Add')
    expect(screen.getByRole('alert').textContent).toBe('Say what kind of contact it is.')
    type('Way to reach the customer', 'WhatsApp')
    press('Add')
    expect(screen.getByRole('alert').textContent).toBe('Write the number, the address or the name.')
    screen.getByLabelText('Number, address or name').focus()
    await user.keyboard('{Escape}')
    expect(readRun()?.contacts).toEqual([])
    expect(document.activeElement?.textContent).toBe('Add a contact…')
  })

  test('R41, R84: marks each contact as confidential, in words too, until it is opened', async () => {
    const contacts = [{ id: 'c', way: 'WhatsApp', value: '+34 1', addedAt: 1 }]
    const { readRun } = await openRun({ contacts })
    openStep(steps.contact)
    const mark = screen.getByRole('button', { name: 'Confidential: WhatsApp +34 1' })
    expect([mark.getAttribute('aria-pressed'), mark.textContent]).toEqual(['true', 'confidential'])
    fireEvent.click(mark)
    expect(readRun()?.contacts[0]?.isOpen).toBe(true)
    expect([mark.getAttribute('aria-pressed'), mark.textContent]).toEqual(['false', 'not confidential'])
  })

  test('R34: changes a contact, and deletes it with a way back', async () => {
    const contacts = [{ id: 'c', way: 'WhatsApp', value: '+34 1', addedAt: 1 }]
    const { readRun, pressToast } = await openRun({ contacts, urgentContactId: 'c' })
    openStep(steps.contact)
    press('Change: WhatsApp +34 1')
    type('Number, address or name', '+34 9')
    press('Save')
    expect(readRun()?.contacts).toMatchObject([{ value: '+34 9' }])
    press('Delete: WhatsApp +34 9')
    expect(readRun()?.contacts).toEqual([])
    pressToast()
    expect(readRun()).toMatchObject({ contacts: [{ value: '+34 9' }], urgentContactId: 'c' })
  })

  test('R35: shows the text to ask with, and the example of the port', async () => {
    await openRun()
    openStep(steps.contact)
    expect(await screen.findByText(/^Could you please give us a telephone number/)).toBeTruthy()
    expect(screen.getByText(/the goods are in the port/)).toBeTruthy()
    expect(await screen.findByRole('region', { name: 'Messaging tools by country' })).toBeTruthy()
  })
})

describe('the end of a run', () => {
  test('R33: asks for a reason first, then shows reason and decision', async () => {
    const { readRun, listToasts } = await openRun({ sentOn: '2026-11-20', reasons: ['publicHoliday'] })
    press('Close the checklist')
    type('What was decided', 'write again in May')
    press('Close')
    expect(screen.getByRole('alert').textContent).toMatch(/^Say the reason first/)
    expect(document.activeElement).toBe(screen.getByLabelText('The real reason'))
    expect(readRun()?.closing).toBeUndefined()
    press('public holiday')
    press('Close')
    const closing = { on: '2026-11-23', reason: 'public holiday', decision: 'write again in May' }
    expect(readRun()?.closing).toEqual(closing)
    expect(listToasts()).toEqual(['Checklist closed: Aguas'])
    const end = findPart('closed')
    expect(end.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'public holiday',
      'write again in May',
    ])
    expect(screen.getByText('closed after 3 days')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Open again')
  })

  test('R33: takes "unknown" for a reason by one press', async () => {
    const { readRun } = await openRun()
    press('Close the checklist')
    press('unknown')
    press('Close')
    expect(readRun()?.closing).toMatchObject({ reason: 'unknown', decision: '' })
    expect(findPart('closed').getByText('nothing written')).toBeTruthy()
  })

  test('R33: can be read and not be changed while it is closed, and goes on when it is opened again', async () => {
    const closing = { on: '2026-11-01', reason: 'unknown', decision: '' }
    const { readRun } = await openRun({ closing, answers: { a1: 'yes' } })
    const radios = screen.getAllByRole<HTMLInputElement>('radio')
    expect(radios.every((radio) => radio.disabled)).toBe(true)
    press('Open again')
    expect(readRun()?.closing).toBeUndefined()
    answer('Check on the platform', 'no')
    expect(readRun()?.answers).toEqual({ a1: 'no' })
  })
})

describe('a run of a canvas from a newer version', () => {
  test('can be read and not be changed', async () => {
    const contacts = [{ id: 'c', way: 'WhatsApp', value: '+34 1', addedAt: 1 }]
    const { user, readRun } = await openRun({ contacts }, { version: 99 })
    await user.type(screen.getByRole('textbox', { name: 'Customer (name or code)' }), 'X')
    openStep(steps.contact)
    expect(screen.getByText('+34 1')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^(Add|Change|Delete|Close|Make)/ })).toBeNull()
    expect(readRun()?.customer).toBe('Aguas')
  })
})
