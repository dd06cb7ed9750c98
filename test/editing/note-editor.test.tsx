import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteNotes, writeNoteText } from '../../src/document/commands/notes'
import {
  findAddButton,
  findEditor,
  findNote,
  findRegion,
  focusNote,
  openBoard,
  waitForFocus,
} from '../features/board/open-board'
import { startTestTexts, switchLanguage } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'
import { installLayout } from '../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const queryEditor = () => screen.queryByRole('textbox', { name: 'Note text' })

describe('writing a new note', () => {
  test('takes one press: the field has the focus, and each letter is kept at once', async () => {
    const { user, print } = await openBoard('Channels: shop')
    await user.click(findAddButton('Channels'))
    expect(document.activeElement).toBe(findEditor())
    await user.keyboard('kiosk')
    expect(print()).toBe('Channels: shop, kiosk')
  })

  test('goes on with Enter below the note; all of one note is one step of undo', async () => {
    const { user, print, undo } = await openBoard('Channels: shop, fair')
    focusNote('shop')
    await user.keyboard('{Enter}')
    await user.keyboard('!{Enter}kiosk{Enter}market{Escape}')
    expect(print()).toBe('Channels: shop!, kiosk, market, fair')
    undo()
    expect(print()).toBe('Channels: shop!, kiosk, fair')
    undo()
    expect(print()).toBe('Channels: shop!, fair')
    undo()
    expect(print()).toBe('Channels: shop, fair')
  })

  test.each(['{Escape}', '{Enter}'])('that stays empty never was, when it is left with %s', async (key) => {
    const { user, print, session } = await openBoard('Channels: shop')
    await user.click(findAddButton('Channels'))
    await user.keyboard(`x{Backspace}${key}`)
    expect(print()).toBe('Channels: shop')
    expect(session.state.getState()).toMatchObject({ canUndo: false, canRedo: false })
    await waitForFocus('Add note')
  })

  test('that stays empty never was, when the pointer goes elsewhere', async () => {
    const { user, print, session } = await openBoard('Channels: shop')
    await user.click(findAddButton('Channels'))
    await user.click(screen.getByRole('textbox', { name: 'What does the business do?' }))
    expect(print()).toBe('Channels: shop')
    expect(session.history.canUndo()).toBe(false)
  })

  test('begins by a double click on empty space of a block, not on a note or a button', async () => {
    const { user, print } = await openBoard('Channels: shop')
    fireEvent.doubleClick(within(findRegion('Channels')).getByRole('list'))
    await user.keyboard('kiosk{Escape}')
    expect(print()).toBe('Channels: shop, kiosk')
    fireEvent.doubleClick(within(findRegion('Channels')).getByRole('heading'))
    await user.keyboard('fair{Escape}')
    fireEvent.doubleClick(findAddButton('Channels'))
    expect(queryEditor()).toBeNull()
    expect(print()).toBe('Channels: shop, kiosk, fair')
  })

  test('continues in the colour of the note above', async () => {
    const { user, read, session } = await openBoard('Channels: shop')
    act(() => session.document.notes.get('shop')?.set('colour', 'violet'))
    await user.click(findAddButton('Channels'))
    await user.keyboard('kiosk')
    expect([...read().notesById.values()].map((note) => note.colour)).toEqual(['violet', 'violet'])
  })

  test('R20: turns the filter for additions off, under which nobody would see it', async () => {
    const { user, session, print } = await openBoard('Channels: shop')
    act(() => {
      session.document.notes.get('shop')?.set('isAddition', true)
    })
    await user.click(screen.getByRole('button', { name: 'Additions only' }))
    await user.click(findAddButton('Channels'))
    await user.keyboard('kiosk')
    expect(print()).toBe('Channels: shop, kiosk')
    expect(screen.getByRole('button', { name: 'Additions only' }).ariaPressed).toBe('false')
  })
})

describe('writing on a note', () => {
  test.each(['{Enter}', '{F2}'])('begins with %s at its end; Esc leaves to the note', async (key) => {
    const { user, print } = await openBoard('Channels: shop, fair')
    focusNote('shop')
    await user.keyboard(`${key}!{Escape}`)
    expect(print()).toBe('Channels: shop!, fair')
    expect(queryEditor()).toBeNull()
    await waitForFocus('shop!')
  })

  test('begins with a double click', async () => {
    const { user } = await openBoard('Channels: shop')
    await user.dblClick(findNote('shop'))
    expect(findEditor().value).toBe('shop')
  })

  test('R15: has lines by Shift+Enter', async () => {
    const { user, read } = await openBoard('Channels: shop')
    focusNote('shop')
    await user.keyboard('{Enter}{Shift>}{Enter}{/Shift}in Bilbao{Escape}')
    expect(read().notesById.get('shop')?.text).toBe('shop\nin Bilbao')
  })

  test('R18: keeps what is typed byte for byte, in NFC', async () => {
    const { user, read } = await openBoard('Channels: shop')
    focusNote('shop')
    await user.keyboard('{Enter}')
    await user.clear(findEditor())
    await user.keyboard('  ★ n\u0303İı ხორცი 👩‍🔬 {Escape}')
    expect(read().notesById.get('shop')?.text).toBe('  ★ ñİı ხორცი 👩‍🔬 ')
  })

  test('R17: says the language of the content, whatever the interface speaks', async () => {
    await switchLanguage('tr')
    const { user } = await openBoard(drawCanvas('Channels: denda', { contentLanguage: 'eu' }))
    expect(findNote('denda').lang).toBe('eu')
    focusNote('denda')
    await user.keyboard('{Enter}')
    const editor = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Not metni' })
    expect(editor.lang).toBe('eu')
    expect(editor.getAttribute('spellcheck')).toBe('true')
  })

  test('R95: goes on while the language of the interface is switched', async () => {
    const { user, print } = await openBoard('Channels: shop')
    focusNote('shop')
    await user.keyboard('{Enter} in')
    await switchLanguage('ka')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'ჩანაწერის ტექსტი' }))
    await user.keyboard(' Bilbao')
    expect(print()).toBe('Channels: shop in Bilbao')
  })

  test('leaves the keys of the board to the field', async () => {
    const { user, print, listToasts } = await openBoard('Channels: shop, fair')
    focusNote('shop')
    await user.keyboard('{Enter}{Backspace} {Delete}{ArrowUp}?')
    expect(print()).toContain('Channels: ')
    expect(listToasts()).toEqual([])
    expect(findEditor()).toBe(document.activeElement)
  })

  test('does not end with the Enter that ends a composition', async () => {
    const { user } = await openBoard('Channels: shop')
    focusNote('shop')
    await user.keyboard('{Enter}')
    fireEvent.keyDown(findEditor(), { key: 'Enter', isComposing: true })
    expect(findEditor().value).toBe('shop')
  })

  test('ends when another tab deletes the note; the next acts are steps of their own', async () => {
    const { user, session } = await openBoard('Channels: shop, fair')
    focusNote('shop')
    await user.keyboard('{Enter}!')
    act(() => {
      session.document.doc.transact(() => session.document.notes.delete('shop'), 'another tab')
    })
    expect(queryEditor()).toBeNull()
    await waitFor(() => expect(session.selection.getState().editing).toBeUndefined())
    act(() => writeNoteText(session.document, 'fair', 'market'))
    act(() => deleteNotes(session.document, ['fair']))
    act(() => session.undo())
    expect(session.state.getState().canvas.notesById.get('fair')?.text).toBe('market')
  })
})
