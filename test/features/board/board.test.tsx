import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writePitch } from '../../../src/document/commands/canvas'
import ShortcutsDialog from '../../../src/features/board/shortcuts-dialog'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { findNote, findRegion, openBoard } from './open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const findPitch = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What does the business do?' })

describe('the board', () => {
  test('R92: has the nine blocks as regions in the order of the sheet, and a parking place', async () => {
    await openBoard()
    expect(screen.getAllByRole('region').map((region) => region.ariaLabel)).toEqual([
      'Parking place',
      'Key Partners',
      'Key Activities',
      'Key Resources',
      'Value Propositions',
      'Customer Relationships',
      'Channels',
      'Customer Segments',
      'Cost Structure',
      'Revenue Streams',
    ])
  })

  test('shows the notes of a block as a list in order, and how many there are', async () => {
    await openBoard('Channels: shop, fair')
    const channels = within(findRegion('Channels'))
    expect(channels.getAllByRole('listitem').map((note) => note.textContent)).toEqual(['shop', 'fair'])
    expect(channels.getByRole('img', { name: '2 notes' }).textContent).toBe('2')
  })

  test('R92: asks an empty block’s first question, and no longer when it has a note', async () => {
    await openBoard('Channels: shop')
    const question = await within(findRegion('Customer Segments')).findByText(/\?$/)
    expect(question).toBeDefined()
    expect(within(findRegion('Channels')).queryByText(/\?$/)).toBeNull()
  })

  test('R03: names the kinds of a note in the language of the interface', async () => {
    await openBoard('Channels: dendetan [channel.shop channel.drone]')
    expect(await within(findRegion('Channels')).findByTitle('physical shop · channel.drone')).toBeDefined()
    await switchLanguage('eu')
    expect(await within(findRegion('Kanalak')).findByTitle('denda fisikoa · channel.drone')).toBeDefined()
  })

  test('marks what a note has beside its text', async () => {
    const { session } = await openBoard('Channels: shop')
    act(() => session.document.notes.get('shop')?.set('isAddition', true))
    expect(within(findRegion('Channels')).getByRole('img', { name: 'Addition to the example' })).toBeDefined()
  })

  test('selects by a click, and more by Ctrl, Shift or Cmd and a click', async () => {
    const { user, listSelected } = await openBoard('Channels: a, b, c')
    await user.click(findNote('a'))
    await user.keyboard('{Control>}')
    await user.click(findNote('c'))
    await user.keyboard('{/Control}')
    expect(listSelected()).toEqual(['a', 'c'])
    await user.keyboard('{Shift>}')
    await user.click(findNote('a'))
    await user.keyboard('{/Shift}')
    expect(listSelected()).toEqual(['c'])
    await user.click(findNote('b'))
    expect(listSelected()).toEqual(['b'])
  })

  test('leads from a block to its full view', async () => {
    await openBoard()
    const link = within(findRegion('Channels')).getByRole('link', { name: 'Open block: Channels' })
    expect(link.getAttribute('href')).toContain('/canvas/canvas/block/channels')
  })
})

describe('the sentence at the head', () => {
  test('R61: is asked for until it is filled in, and is one step of undo', async () => {
    const { user, read, undo, session } = await openBoard()
    expect(findPitch().placeholder).toBe('Start here: say in one sentence what the business does.')
    await user.type(findPitch(), 'sells meat{Enter}')
    expect(read().pitch).toBe('sells meat')
    undo()
    expect(read().pitch).toBe('')
    expect(findPitch().value).toBe('')
    expect(session.history.canUndo()).toBe(false)
  })

  test('R17: is in the language of the content; its hint is in that of the interface', async () => {
    const { session } = await openBoard(drawCanvas('', { contentLanguage: 'ka' }))
    expect(findPitch().lang).toBe('')
    act(() => writePitch(session.document, 'ხორცი'))
    expect(findPitch().lang).toBe('ka')
  })

  test('cannot be changed in a canvas that can only be read', async () => {
    const { user, read } = await openBoard('', { version: 99 })
    await user.type(findPitch(), 'x')
    expect(read().pitch).toBe('')
  })
})

describe('the parking place', () => {
  test('is closed at first, and stays as it was left', async () => {
    const { user, services, print } = await openBoard()
    const parking = within(findRegion('Parking place'))
    expect(parking.queryByRole('button', { name: 'Add note' })).toBeNull()
    await user.click(parking.getByRole('button', { name: 'Open parking place' }))
    expect(parking.getByText(/Notes that have no block yet/)).toBeDefined()
    expect(services.preferences.getState().isParkingOpen).toBe(true)
    await user.click(parking.getByRole('button', { name: 'Add note' }))
    await user.keyboard('later{Escape}')
    expect(print()).toBe('Parking place: later')
    await user.click(parking.getByRole('button', { name: 'Close parking place' }))
    expect(parking.queryByText('later')).toBeNull()
    expect(parking.getByRole('img', { name: '1 note' })).toBeDefined()
  })
})

describe('the status bar', () => {
  test('says how many blocks are filled and how many notes there are', async () => {
    await openBoard('Channels: shop, fair\nKey Partners: bank\nParking place: later')
    const bar = screen.getByRole('contentinfo')
    expect(bar.textContent).toContain('2/9')
    expect(bar.textContent).toContain('4 notes')
  })

  test('R20: shows the additions only, on request and only where there are some', async () => {
    const { user, session } = await openBoard('Channels: shop, fair')
    expect(screen.queryByRole('button', { name: 'Additions only' })).toBeNull()
    act(() => session.document.notes.get('fair')?.set('isAddition', true))
    await user.click(screen.getByRole('button', { name: 'Additions only' }))
    const channels = within(findRegion('Channels'))
    expect(channels.getAllByRole('listitem')).toHaveLength(1)
    expect(findNote('fair')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Additions only' }))
    expect(channels.getAllByRole('listitem')).toHaveLength(2)
  })

  test('R20: lets the filter be turned off also when the last addition is gone', async () => {
    const { user, session } = await openBoard('Channels: shop, fair')
    act(() => session.document.notes.get('fair')?.set('isAddition', true))
    await user.click(screen.getByRole('button', { name: 'Additions only' }))
    await user.click(findNote('fair'))
    await user.keyboard('{Delete}')
    await user.click(screen.getByRole('button', { name: 'Additions only' }))
    expect(findNote('shop')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Additions only' })).toBeNull()
  })
})

describe('the list of shortcuts', () => {
  test('names every key in words, and closes', async () => {
    const opened = await openTestCanvas(drawCanvas(''))
    let isClosed = false
    await renderInCanvas(
      opened,
      <ShortcutsDialog
        onClose={() => {
          isClosed = true
        }}
      />,
    )
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(within(dialog).getAllByRole('definition').length).toBe(within(dialog).getAllByRole('term').length)
    expect(dialog.textContent).toContain('Lift the note, move it with the arrows, drop it')
    act(() => within(dialog).getByRole('button', { name: 'Close' }).click())
    expect(isClosed).toBe(true)
  })
})
