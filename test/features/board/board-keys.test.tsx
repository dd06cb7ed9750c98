import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteNotes } from '../../../src/document/commands/notes'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { alignLines } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { findAddButton, findNote, findRegion, focusNote, openBoard, waitForFocus } from './open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const picture = `
  Customer Relationships: seller
  Channels: shop, web shop
  Customer Segments: students, teachers
`

describe('the arrows on the board', () => {
  test('R92: walk through the notes of a block to its button, then to the block below', async () => {
    const { user, listSelected } = await openBoard(picture)
    focusNote('seller')
    await user.keyboard('{ArrowDown}')
    await waitForFocus('Add note')
    expect(findRegion('Customer Relationships').contains(document.activeElement)).toBe(true)
    await user.keyboard('{ArrowDown}')
    await waitForFocus('shop')
    await user.keyboard('{ArrowDown}')
    await waitForFocus('web shop')
    expect(listSelected()).toEqual(['web shop'])
    await user.keyboard('{ArrowUp}')
    await waitForFocus('shop')
    await user.keyboard('{ArrowUp}')
    await waitForFocus('Add note')
    expect(findRegion('Customer Relationships').contains(document.activeElement)).toBe(true)
  })

  test('R92: go to the block beside, to the note at the same height or to the button of an empty one', async () => {
    const { user } = await openBoard(picture)
    focusNote('web shop')
    await user.keyboard('{ArrowRight}')
    await waitForFocus('teachers')
    await user.keyboard('{ArrowLeft}')
    await waitForFocus('seller')
    await user.keyboard('{ArrowLeft}')
    await waitForFocus('Add note')
    expect(findRegion('Value Propositions').contains(document.activeElement)).toBe(true)
  })

  test('select more notes with Shift, the one that is left among them', async () => {
    const { user, listSelected } = await openBoard('Channels: shop, web shop, fair')
    focusNote('shop')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await waitForFocus('web shop')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await waitForFocus('fair')
    expect(listSelected()).toEqual(['shop', 'web shop', 'fair'])
    await user.keyboard('{ArrowUp}')
    expect(listSelected()).toEqual(['web shop'])
  })

  test('do not get stuck at a parking place that is closed', async () => {
    const { user, listSelected } = await openBoard('Key Partners: bank\nParking place: later')
    focusNote('bank')
    await user.keyboard('{ArrowLeft}')
    await waitForFocus('Open parking place')
    expect(listSelected()).toEqual([])
    await user.keyboard('{ArrowRight}')
    await waitForFocus('bank')
  })

  test('pass over the notes that the filter hides', async () => {
    const { user, session } = await openBoard('Channels: shop, web shop, fair')
    act(() => {
      for (const id of ['shop', 'fair']) session.document.notes.get(id)?.set('isAddition', true)
    })
    await user.click(screen.getByRole('button', { name: 'Additions only' }))
    focusNote('shop')
    await user.keyboard('{ArrowDown}')
    await waitForFocus('fair')
  })

  test('walk on through a canvas that can only be read', async () => {
    const { user } = await openBoard('Customer Relationships: seller\nChannels: shop', { version: 99 })
    focusNote('seller')
    await user.keyboard('{ArrowDown}')
    await waitForFocus('Open block: Customer Relationships')
    await user.keyboard('{ArrowDown}')
    await waitForFocus('shop')
  })

  test('make one stop of Tab per block', async () => {
    await openBoard('Channels: shop, web shop, fair')
    const stops = ['shop', 'web shop', 'fair'].map((text) => findNote(text).tabIndex)
    expect(stops).toEqual([0, -1, -1])
  })
})

describe('moving by keyboard', () => {
  test('R92: lifts with Space, moves within and between blocks with the arrows, drops with Space', async () => {
    const { user, print } = await openBoard(picture)
    focusNote('shop')
    await user.keyboard(' {ArrowDown} ')
    expect(print()).toContain('Channels: web shop, shop')
    await waitForFocus('shop')
    await user.keyboard(' {ArrowRight} ')
    expect(print()).toContain('Customer Segments: students, shop, teachers')
    await waitForFocus('shop')
  })

  test('R92: goes over the edge of a block to the one above and below', async () => {
    const { user, print } = await openBoard(picture)
    focusNote('shop')
    await user.keyboard(' {ArrowUp}{Enter}')
    expect(print()).toContain('Customer Relationships: seller, shop')
    await waitForFocus('shop')
    await user.keyboard(' {ArrowDown}{ArrowDown}{Enter}')
    expect(print()).toContain('Channels: web shop, shop')
  })

  test.each([
    ['en', 'Channels, position 2 of 2', 'Move cancelled'],
    ['eu', 'Kanalak, 2. posizioa, guztira 2', 'Mugimendua bertan behera utzi da'],
    ['ka', 'არხები, პოზიცია 2, სულ 2', 'გადატანა გაუქმდა'],
    ['tr', 'Kanallar, konum 2, toplam 2', 'Taşıma iptal edildi'],
  ] as const)(
    'R92: says in the language of the interface (%s) where the note is',
    async (language, over, end) => {
      await switchLanguage(language)
      const { user, readAnnouncement } = await openBoard('Channels: dendetan ★, web')
      focusNote('dendetan ★')
      await user.keyboard(' ')
      expect(readAnnouncement()).toContain('dendetan ★')
      await user.keyboard('{ArrowDown}')
      expect(readAnnouncement()).toBe(over)
      await user.keyboard('{Escape}')
      expect(readAnnouncement()).toBe(end)
    },
  )

  test('R92: says where it was dropped', async () => {
    const { user, readAnnouncement } = await openBoard(picture)
    focusNote('shop')
    await user.keyboard(' {ArrowRight} ')
    expect(readAnnouncement()).toBe('Dropped: Customer Segments, position 1 of 3')
  })

  test.each(['{Escape}', '{Tab}'])('ends with %s as if nothing had been', async (key) => {
    const { user, print, session } = await openBoard(picture)
    const before = print()
    focusNote('shop')
    await user.keyboard(` {ArrowRight}${key}`)
    expect(print()).toBe(before)
    expect(session.history.canUndo()).toBe(false)
    expect(document.querySelector('[data-drop-line]')).toBeNull()
  })

  test('ends when the focus goes elsewhere', async () => {
    const { user, session, readAnnouncement } = await openBoard(picture)
    focusNote('shop')
    await user.keyboard(' {ArrowRight}')
    expect(document.querySelector('[data-drop-line]')).not.toBeNull()
    act(() => findAddButton('Key Partners').focus())
    expect(session.selection.getState().draft).toBeUndefined()
    expect(readAnnouncement()).toBe('Move cancelled')
  })

  test('takes all selected notes along, in the order of the sheet', async () => {
    const { user, print, session } = await openBoard('Channels: a, b, c, d')
    act(() => session.selection.getState().selectNotes(['c', 'a']))
    focusNote('c')
    await user.keyboard(' {ArrowRight} ')
    expect(print()).toBe(alignLines('Customer Segments: a, c\nChannels: b, d'))
    expect(session.history.canUndo()).toBe(true)
    act(() => session.undo())
    expect(print()).toBe('Channels: a, b, c, d')
  })

  test('leaves no step when the note is dropped where it was', async () => {
    const { user, session } = await openBoard(picture)
    focusNote('shop')
    await user.keyboard(' {ArrowDown}{ArrowUp} ')
    expect(session.history.canUndo()).toBe(false)
  })

  test('reaches the parking place, which opens for it, and keeps the focus there', async () => {
    const { user, print } = await openBoard('Key Partners: bank')
    focusNote('bank')
    await user.keyboard(' {ArrowLeft}')
    expect(within(findRegion('Parking place')).getByRole('heading')).toBeDefined()
    await user.keyboard(' ')
    expect(print()).toBe('Parking place: bank')
    await waitForFocus('Open parking place')
  })
})

describe('the keys on a note', () => {
  test('Delete deletes it and goes on to the next; the toast brings it back', async () => {
    const { user, print, listToasts, pressToast } = await openBoard(picture)
    focusNote('shop')
    await user.keyboard('{Delete}')
    expect(print()).not.toContain(' shop,')
    await waitForFocus('web shop')
    expect(listToasts()).toEqual(['Note deleted'])
    pressToast()
    expect(print()).toContain('Channels: shop, web shop')
    expect(listToasts()).toEqual([])
  })

  test('Delete deletes the whole selection in one step, and counts only what there was', async () => {
    const { user, print, listToasts, session, undo } = await openBoard('Channels: a, b, c')
    act(() => session.selection.getState().selectNotes(['a', 'b', 'gone']))
    focusNote('a')
    await user.keyboard('{Delete}')
    expect(print()).toBe('Channels: c')
    expect(listToasts()).toEqual(['2 notes deleted'])
    undo()
    expect(print()).toBe('Channels: a, b, c')
  })

  test('Delete on the last note leads to the button that adds one', async () => {
    const { user } = await openBoard('Channels: shop')
    focusNote('shop')
    await user.keyboard('{Backspace}')
    await waitForFocus('Add note')
    expect(findRegion('Channels').contains(document.activeElement)).toBe(true)
  })

  test.each([
    ['a Turkish', { key: 'd', code: 'KeyD' }],
    ['a Georgian', { key: 'დ', code: 'KeyD' }],
    ['a Dvorak', { key: 'd', code: 'KeyH' }],
  ])('Ctrl+D duplicates on %s keyboard', async (_name, key) => {
    const { print } = await openBoard('Channels: shop, fair')
    fireEvent.keyDown(findNote('shop'), { ...key, ctrlKey: true })
    expect(print()).toBe('Channels: shop, shop, fair')
  })

  test('do nothing to a canvas that can only be read', async () => {
    const { user, print } = await openBoard(picture, { version: 99 })
    const before = print()
    focusNote('shop')
    await user.keyboard(' {ArrowDown} {Escape}')
    focusNote('shop')
    await user.keyboard('{Delete}{Enter}x{Control>}d{/Control}')
    expect(print()).toBe(before)
    expect(screen.queryByRole('textbox', { name: 'Note text' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add note' })).toBeNull()
  })

  test('go on when another tab has deleted the note meanwhile', async () => {
    const { user, session, print } = await openBoard('Channels: shop, fair')
    focusNote('shop')
    await user.keyboard(' ')
    act(() => deleteNotes(session.document, ['shop']))
    await user.keyboard('{ArrowDown} ')
    expect(print()).toBe('Channels: fair')
  })
})

describe('the keys of every view', () => {
  const undoKeys = [
    ['a Turkish', { key: 'z', code: 'KeyZ' }],
    ['a Georgian', { key: 'ზ', code: 'KeyZ' }],
    ['a German', { key: 'z', code: 'KeyY' }],
  ] as const

  test.each(undoKeys)('Ctrl+Z and Ctrl+Shift+Z undo and redo on %s keyboard', async (_name, key) => {
    const { user, print } = await openBoard('Channels: shop, fair')
    focusNote('shop')
    await user.keyboard('{Delete}')
    fireEvent.keyDown(document.body, { ...key, ctrlKey: true })
    expect(print()).toBe('Channels: shop, fair')
    fireEvent.keyDown(document.body, { ...key, metaKey: true, shiftKey: true })
    expect(print()).toBe('Channels: fair')
  })

  test('Ctrl+Z in a text field is left to the field', async () => {
    const { user, print } = await openBoard('Channels: shop, fair')
    focusNote('shop')
    await user.keyboard('{Delete}')
    const pitch = screen.getByRole('textbox', { name: 'What does the business do?' })
    expect(fireEvent.keyDown(pitch, { key: 'z', code: 'KeyZ', ctrlKey: true })).toBe(true)
    expect(print()).toBe('Channels: fair')
  })

  test('? shows the shortcuts, but not in a text field and not for the colon of a Turkish keyboard', async () => {
    const { showShortcuts } = await openBoard('Channels: shop')
    fireEvent.keyDown(findNote('shop'), { key: ':', code: 'Slash', shiftKey: true })
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '?', code: 'Slash', shiftKey: true })
    expect(showShortcuts).not.toHaveBeenCalled()
    fireEvent.keyDown(findNote('shop'), { key: '?', code: 'Minus', shiftKey: true })
    expect(showShortcuts).toHaveBeenCalledTimes(1)
  })
})
