import { act, createEvent, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { noRelationshipDetails } from '../../src/domain/relationships/relationship-details'
import { readNotes, writeNotes } from '../../src/editing/clipboard'
import {
  findAddButton,
  findEditor,
  findNote,
  focusNote,
  openBoard,
  waitForFocus,
} from '../features/board/open-board'
import { startTestTexts } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'
import { installLayout } from '../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

/** A clipboard as the browser hands it over; jsdom has none. */
function makeClipboard(kept: Record<string, string> = {}): DataTransfer {
  const data = new Map(Object.entries(kept))
  return {
    setData: (type: string, text: string) => data.set(type, text),
    getData: (type: string) => data.get(type) ?? '',
  } as unknown as DataTransfer
}

const makeText = (text: string) => makeClipboard({ 'text/plain': text })

/** Copies, cuts or pastes at an element; gives whether the board took it. */
function use(type: 'copy' | 'cut' | 'paste', element: Element, clipboardData: DataTransfer): boolean {
  const event = createEvent[type](element, { clipboardData })
  fireEvent(element, event)
  return event.defaultPrevented
}

describe('notes on the clipboard', () => {
  test('take along what they say as relationships, and nothing that is none', () => {
    const canvas = drawCanvas('Customer Relationships: help')
    const note = canvas.notesById.get('help')
    const relationship = { helper: 'seller', cost: { type: 'amount', amount: 2, period: 'month' } as const }
    const details = { ...noRelationshipDetails, ...relationship }
    const clipboard = makeClipboard()
    writeNotes(clipboard, note ? [{ ...note, relationship: details }] : [])
    expect(readNotes(clipboard)?.[0]?.relationship).toEqual(details)
    const bad = JSON.stringify([{ text: 'x', relationship: { cost: { type: 'amount', amount: '1.2.3' } } }])
    const spoilt = makeClipboard({ 'application/x-harreman-notes+json': bad })
    expect(readNotes(spoilt)?.[0]).toMatchObject({ text: 'x', relationship: undefined })
  })

  test('are lines for other programs and whole notes for Harreman', async () => {
    const { print } = await openBoard('Channels: shop [channel.shop], fair\nKey Partners: bank')
    const clipboard = makeClipboard()
    focusNote('shop')
    expect(use('copy', findNote('shop'), clipboard)).toBe(true)
    expect(clipboard.getData('text/plain')).toBe('shop')
    act(() => findNote('bank').focus())
    use('paste', findNote('bank'), clipboard)
    expect(print()).toBe('Channels: shop [channel.shop], fair\nKey Partners: bank, shop [channel.shop]')
    await waitForFocus('shop')
  })

  test('are the whole selection in the order of the sheet when the note belongs to it', async () => {
    const { session, readAnnouncement } = await openBoard('Customer Segments: students\nChannels: shop, fair')
    act(() => session.selection.getState().selectNotes(['students', 'fair', 'shop']))
    const clipboard = makeClipboard()
    use('copy', findNote('fair'), clipboard)
    expect(clipboard.getData('text/plain')).toBe('shop\nfair\nstudents')
    expect(readAnnouncement()).toBe('3 notes copied')
  })

  test('are gone from the board after cutting, which undo takes back', async () => {
    const { print, undo } = await openBoard('Channels: shop, fair')
    const clipboard = makeClipboard()
    use('cut', findNote('shop'), clipboard)
    expect(print()).toBe('Channels: fair')
    use('paste', findNote('fair'), clipboard)
    expect(print()).toBe('Channels: fair, shop')
    undo()
    undo()
    expect(print()).toBe('Channels: shop, fair')
  })

  test('are copied but neither cut nor pasted in a canvas that can only be read', async () => {
    const { print } = await openBoard('Channels: shop, fair', { version: 99 })
    const clipboard = makeClipboard()
    use('cut', findNote('shop'), clipboard)
    expect(clipboard.getData('text/plain')).toBe('shop')
    expect(use('paste', findNote('fair'), clipboard)).toBe(false)
    expect(print()).toBe('Channels: shop, fair')
  })

  test('are read leniently: what is no note is left out', () => {
    const type = 'application/x-harreman-notes+json'
    expect(readNotes(makeClipboard({ [type]: 'not JSON' }))).toBeUndefined()
    expect(readNotes(makeClipboard({ [type]: '{}' }))).toBeUndefined()
    expect(readNotes(makeText('shop'))).toBeUndefined()
    const copies = [null, 1, { text: 1 }, { text: 'a', colour: 'red', kinds: ['x', 2] }]
    expect(readNotes(makeClipboard({ [type]: JSON.stringify(copies) }))).toEqual([
      { text: 'a', description: '', colour: 'yellow', kinds: ['x'] },
    ])
  })

  test('keep description, colour and kinds', () => {
    const [note] = drawCanvas('Channels: shop [channel.shop]').notesById.values()
    const clipboard = makeClipboard()
    if (note) writeNotes(clipboard, [{ ...note, description: '- ★', colour: 'rose' }])
    expect(readNotes(clipboard)).toEqual([
      { text: 'shop', description: '- ★', colour: 'rose', kinds: ['channel.shop'] },
    ])
  })

  test('leave text fields alone', async () => {
    await openBoard('Channels: shop')
    const pitch = screen.getByRole('textbox', { name: 'What does the business do?' })
    expect(use('copy', pitch, makeClipboard())).toBe(false)
    expect(use('paste', pitch, makeText('a\nb'))).toBe(false)
  })
})

describe('pasting text', () => {
  test('of one line makes a note below the one that has the focus', async () => {
    const { print } = await openBoard('Channels: shop, fair')
    use('paste', findNote('shop'), makeText(' kiosk \n'))
    expect(print()).toBe('Channels: shop, kiosk, fair')
  })

  test('of nothing makes nothing', async () => {
    const { print } = await openBoard('Channels: shop')
    expect(use('paste', findNote('shop'), makeText(' \n '))).toBe(false)
    expect(print()).toBe('Channels: shop')
  })

  test('R15: of several lines shows the notes first, and makes them as one step of undo', async () => {
    const { user, read, print, undo } = await openBoard('Channels: shop, fair')
    use('paste', findNote('shop'), makeText('- **bat**\r\n★ bi\n\n2. hiru'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Paste several lines' }))
    expect(dialog.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      '**bat**',
      '★ bi',
      'hiru',
    ])
    expect(read().notesById.size).toBe(2)
    await user.click(dialog.getByRole('button', { name: 'One note per line (3)' }))
    expect(print()).toBe('Channels: shop, **bat**, ★ bi, hiru, fair')
    undo()
    expect(print()).toBe('Channels: shop, fair')
  })

  test('of several lines can come in as one note, or not at all', async () => {
    const { user, read } = await openBoard('Channels: shop')
    use('paste', findAddButton('Channels'), makeText('a\nb'))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(read().notesById.size).toBe(1)
    use('paste', findAddButton('Channels'), makeText('a\nb'))
    await user.click(await screen.findByRole('button', { name: 'Everything in one note' }))
    expect([...read().notesById.values()].map((note) => note.text)).toEqual(['shop', 'a\nb'])
  })

  test('into a note that is being written puts it where the cursor is', async () => {
    const { user, read } = await openBoard('Channels: shop')
    focusNote('shop')
    await user.keyboard('{Enter}')
    findEditor().setSelectionRange(2, 3)
    use('paste', findEditor(), makeText('a\nb'))
    await user.click(await screen.findByRole('button', { name: 'Everything in one note' }))
    expect(read().notesById.get('shop')?.text).toBe('sha\nbp')
    await waitForFocus('sha\nbp')
  })

  test('into a new note that is still empty puts the notes where it stood', async () => {
    const { user, print } = await openBoard('Channels: shop, fair')
    focusNote('shop')
    await user.keyboard('{Enter}{Enter}')
    use('paste', findEditor(), makeText('a\nb'))
    await user.click(await screen.findByRole('button', { name: 'One note per line (2)' }))
    expect(print()).toBe('Channels: shop, a, b, fair')
  })

  test('into a note gives the focus back when nothing is to come in', async () => {
    const { user } = await openBoard('Channels: shop')
    focusNote('shop')
    await user.keyboard('{Enter}')
    use('paste', findEditor(), makeText('a\nb'))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    await waitForFocus('shop')
  })
})
