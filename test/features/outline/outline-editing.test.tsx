import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import OutlineView from '../../../src/features/outline/outline-view'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { alignLines } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import {
  findAddButton,
  findEditor,
  findNote,
  findRegion,
  focusNote,
  openView,
  waitForFocus,
} from '../board/open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const picture = 'Customer Segments: students, teachers\nChannels: shop, fair'

const openOutline = (lines = picture) => openView(<OutlineView bottomTool={null} />, lines)

async function openNoteMenu(user: Awaited<ReturnType<typeof openOutline>>['user'], text: string) {
  const item = findNote(text).closest('li')
  if (!item) throw new Error(`no item of ${text}`)
  await user.click(within(item).getByRole('button', { name: 'Note actions' }))
  await screen.findByRole('menu')
}

describe('writing in the outline', () => {
  test('is Add note, letters, Enter for the next below, Escape to leave; an empty note never was', async () => {
    const { user, print, session } = await openOutline()
    await user.click(findAddButton('Channels'))
    await user.keyboard('kiosk{Enter}web{Enter}')
    expect(document.activeElement).toBe(findEditor())
    await user.keyboard('{Escape}')
    expect(print()).toBe('Customer Segments: students, teachers\nChannels: shop, fair, kiosk, web')
    await waitForFocus('Add note')
    expect(session.state.getState().canUndo).toBe(true)
  })

  test('begins by a press on the note, and the step is one undo', async () => {
    const { user, print, undo } = await openOutline()
    await user.click(findNote('fair'))
    await user.keyboard('s{Escape}')
    expect(print()).toContain('shop, fairs')
    await waitForFocus('fairs')
    await undo()
    expect(print()).toBe(picture)
  })

  test('takes many lines as many notes', async () => {
    const { user, print } = await openOutline()
    focusNote('shop')
    await user.paste('web\nphone')
    await user.click(await screen.findByRole('button', { name: 'One note per line (2)' }))
    expect(print()).toContain('Channels: shop, web, phone, fair')
  })
})

describe('the keys of the outline', () => {
  test('walk up and down through the notes of all blocks, left and right to the block before and after', async () => {
    const { user } = await openOutline('Customer Segments: students\nValue Propositions: bread, cake')
    focusNote('students')
    await user.keyboard('{ArrowDown}')
    await waitForFocus('Add note')
    await user.keyboard('{ArrowDown}')
    await waitForFocus('bread')
    await user.keyboard('{ArrowDown}')
    await waitForFocus('cake')
    await user.keyboard('{ArrowLeft}')
    await waitForFocus('students')
    await user.keyboard('{ArrowRight}')
    await waitForFocus('bread')
  })

  test('move a note by Alt and an arrow within its block and into the next; the focus and a voice go along', async () => {
    const { user, print, readAnnouncement } = await openOutline()
    focusNote('students')
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(print()).toBe('Customer Segments: teachers, students\nChannels: shop, fair')
    expect(readAnnouncement()).toBe('Customer Segments, position 2 of 2')
    await waitForFocus('students')
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(readAnnouncement()).toBe('Value Propositions, position 1 of 1')
    await waitForFocus('students')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(print()).toBe('Customer Segments: teachers, students\nChannels: shop, fair')
  })

  test('R92: lift by Space, move by arrows, drop by Space', async () => {
    const { user, print, readAnnouncement } = await openOutline()
    focusNote('fair')
    await user.keyboard(' {ArrowUp}')
    expect(readAnnouncement()).toBe('Channels, position 1 of 2')
    await user.keyboard(' ')
    expect(print()).toContain('Channels: fair, shop')
    await waitForFocus('fair')
  })

  test('delete with a toast that brings back, and the focus stays beside', async () => {
    const { user, print, listToasts, pressToast } = await openOutline()
    focusNote('shop')
    await user.keyboard('{Delete}')
    expect(print()).toContain('Channels: fair')
    await waitForFocus('fair')
    expect(listToasts()).toEqual(['Note deleted'])
    pressToast()
    expect(print()).toBe(picture)
  })

  test('select several notes by Ctrl and a press; an act means them all', async () => {
    const { user, print } = await openOutline()
    await user.keyboard('{Control>}')
    await user.click(findNote('students'))
    await user.click(findNote('shop'))
    await user.keyboard('{/Control}')
    focusNote('shop')
    await user.keyboard('{Delete}')
    expect(print()).toBe('Customer Segments: teachers\nChannels: fair')
  })
})

describe('the menu of a note in the outline', () => {
  test('is the one of the board, with what the board does by a pointer or beside itself', async () => {
    const { user } = await openOutline()
    await openNoteMenu(user, 'shop')
    const names = screen.getAllByRole('menuitem').map((item) => item.querySelector('span')?.textContent)
    expect(names).toEqual([
      'Open note',
      'Edit',
      'Longer description',
      'Move up',
      'Move down',
      'Kinds',
      'Move to…',
      'Colour',
      'Customer segments',
      'Threads',
      'Link with…',
      'Duplicate',
      'Delete',
    ])
  })

  test('moves a note up and down without a keyboard', async () => {
    const { user, print } = await openOutline()
    await openNoteMenu(user, 'fair')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Move up' }))
    expect(print()).toContain('Channels: fair, shop')
    await waitForFocus('fair')
  })

  test('R05: puts a kind on a note, and takes it off', async () => {
    const { user, print } = await openOutline()
    await openNoteMenu(user, 'shop')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Kinds' }))
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'physical shop' }))
    expect(print()).toContain('shop [channel.shop]')
    await openNoteMenu(user, 'shop')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Kinds' }))
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'physical shop', checked: true }))
    expect(print()).toBe(alignLines(picture))
  })

  test('opens the field of the longer description, which Escape leaves with the focus on the note', async () => {
    const { user, read } = await openOutline()
    await openNoteMenu(user, 'shop')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Longer description' }))
    const field = await screen.findByRole('textbox', { name: 'Longer description' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    await user.keyboard('Open **daily**{Escape}')
    expect(read().notesById.get('shop')?.description).toBe('Open **daily**')
    await waitForFocus('shop')
    expect(within(findRegion('Channels')).getByText('daily').tagName).toBe('STRONG')
  })
})
