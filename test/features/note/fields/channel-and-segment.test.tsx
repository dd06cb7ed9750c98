import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestTexts, switchLanguage } from '../../../support/canvas-session'
import { findGroup, listChoices, openNote } from './open-note'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

describe('the fields of a channel', () => {
  test('R04: say whose it is and whether it is direct, one of the two each, beside its kind', async () => {
    const { user, readNote, exportNote, session } = await openNote(
      'Channels: it [channel.shop channel.email]',
    )
    expect(screen.getByRole('region', { name: 'Kinds' }).textContent).toContain('physical shop')
    await user.click(findGroup('Whose channel').getByRole('button', { name: 'own channel' }))
    await user.click(findGroup('Direct or indirect').getByRole('button', { name: 'direct' }))
    await user.click(findGroup('Whose channel').getByRole('button', { name: 'partner channel' }))
    expect((await exportNote())?.kinds).toEqual([
      'channel.direct',
      'channel.email',
      'channel.partner',
      'channel.shop',
    ])
    session.undo()
    expect(readNote().kinds).toContain('channel.own')
    expect(readNote().kinds).not.toContain('channel.partner')
    expect(await screen.findByRole('button', { name: 'own channel', pressed: true })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Remove kind: own channel' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Remove kind: e-mail' })).toBeDefined()
  })

  test.each([
    ['en', 'Phases covered', 'Not covered: awareness, delivery, and after sales'],
    ['eu', 'Hartzen dituen faseak', 'Hartzen ez dituenak: ezagutaraztea, entrega eta saldu osteko zerbitzua'],
    ['ka', 'რა ფაზებს მოიცავს', 'არ მოიცავს: ინფორმირება, მიწოდება და გაყიდვის შემდგომი მომსახურება'],
    ['tr', 'Kapsanan aşamalar', 'Kapsanmayanlar: farkındalık, teslimat ve satış sonrası'],
  ] as const)('R08: name the phases it does not cover, in %s', async (language, name, words) => {
    await switchLanguage(language)
    const { user, readNote } = await openNote('Channels: it [channelPhase.purchase channelPhase.evaluation]')
    expect(findGroup(name).getByRole('status').textContent).toBe(words)
    for (const button of findGroup(name).getAllByRole('button', { pressed: false })) await user.click(button)
    expect(readNote().kinds.filter((kind) => kind.startsWith('channelPhase.'))).toHaveLength(5)
    expect(findGroup(name).getByRole('status').textContent).not.toContain(':')
  })
})

describe('the fields of a segment', () => {
  test('R64: say whether it is an intermediary or an end customer', async () => {
    const { user, exportNote } = await openNote('Customer Segments: it [segment.b2c]')
    await user.click(screen.getByRole('button', { name: 'intermediary' }))
    await user.click(screen.getByRole('button', { name: 'end customer' }))
    expect(listChoices('Role')).toEqual(['intermediary', '★ end customer'])
    expect((await exportNote())?.kinds).toEqual(['segment.b2c', 'segment.endCustomer'])
  })

  test('R13: say at which stage of the customer base it is', async () => {
    const { user, readNote, session } = await openNote('Customer Segments: it')
    await user.click(screen.getByRole('button', { name: 'new customer' }))
    await user.click(screen.getByRole('button', { name: 'regular (loyal) customer' }))
    expect(readNote().kinds).toEqual(['stage.regular'])
    session.undo()
    expect(readNote().kinds).toEqual(['stage.new'])
    await user.click(screen.getByRole('button', { name: 'new customer' }))
    expect(readNote().kinds).toEqual([])
  })

  test('can be chosen with the keyboard alone', async () => {
    const { user, readNote } = await openNote('Customer Segments: it')
    screen.getByRole('button', { name: 'intermediary' }).focus()
    await user.keyboard(' ')
    await user.tab()
    expect(readNote().kinds).toEqual(['segment.intermediary'])
    expect(document.activeElement?.textContent).toBe('end customer')
  })
})
