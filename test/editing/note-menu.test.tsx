import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addLink } from '../../src/document/commands/links'
import { findRegion, openBoard, waitForFocus } from '../features/board/open-board'
import { startTestTexts, switchLanguage } from '../support/canvas-session'
import { installLayout } from '../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const picture = `
  Customer Segments: students, teachers
  Channels: shop, fair
`

async function openMenu(opening = {}, note = 'shop') {
  const opened = await openBoard(picture, opening)
  const item = within(findRegion('Channels'))
    .getAllByRole('listitem')
    .find((candidate) => candidate.textContent?.includes(note))
  if (!item) throw new Error(`no note ${note}`)
  await opened.user.click(within(item).getByRole('button', { name: 'Note actions' }))
  await screen.findByRole('menu')
  const choose = async (name: string, choice: string) => {
    // The widgets measure the way of a pointer into a menu beside, which needs a layout: so by a press alone.
    fireEvent.click(screen.getByRole('menuitem', { name }))
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: choice }))
  }
  return { ...opened, choose }
}

describe('the menu of a note', () => {
  test('offers everything that can be done with it', async () => {
    await openMenu()
    const names = screen.getAllByRole('menuitem').map((item) => item.querySelector('span')?.textContent)
    expect(names).toEqual([
      'Open note',
      'Edit',
      'Move to…',
      'Colour',
      'Customer segments',
      'Threads',
      'Link with…',
      'Duplicate',
      'Delete',
    ])
  })

  test('R92: moves it to a block or to the parking place without dragging, and keeps the focus on it', async () => {
    const { choose, print } = await openMenu()
    await choose('Move to…', 'Customer Segments')
    expect(print()).toBe('Customer Segments: students, teachers, shop\nChannels: fair')
    await waitForFocus('shop')
  })

  test('marks where it stands and which colour it has', async () => {
    const { user } = await openMenu()
    await user.click(screen.getByRole('menuitem', { name: 'Move to…' }))
    const submenu = await screen.findByRole('menu', { name: 'Move to…' })
    const places = within(submenu).getAllByRole('menuitemcheckbox')
    expect(places).toHaveLength(10)
    expect(places.filter((place) => place.ariaChecked === 'true').map((place) => place.textContent)).toEqual([
      'Channels',
    ])
  })

  test('R84: marks the whole selection as confidential, as one step', async () => {
    const { user, read, session } = await openMenu()
    act(() => session.selection.getState().selectNotes(['fair', 'shop']))
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Confidential' }))
    const readMarks = () => ['shop', 'fair', 'students'].map((id) => read().notesById.get(id)?.isConfidential)
    await waitFor(() => expect(readMarks()).toEqual([true, true, undefined]))
    act(() => session.undo())
    expect(readMarks()).toEqual([undefined, undefined, undefined])
  })

  test('colours the whole selection when the note belongs to it, as one step', async () => {
    const { choose, read, session } = await openMenu()
    act(() => session.selection.getState().selectNotes(['fair', 'shop']))
    await choose('Colour', 'Green')
    const readColours = () => ['shop', 'fair', 'students'].map((id) => read().notesById.get(id)?.colour)
    expect(readColours()).toEqual(['green', 'green', 'yellow'])
    act(() => session.undo())
    expect(readColours()).toEqual(['yellow', 'yellow', 'yellow'])
  })

  test('ties it to a segment, and unties it', async () => {
    const { choose, print, user } = await openMenu()
    await choose('Customer segments', 'teachers')
    expect(print()).toContain('shop -> teachers')
    const item = within(findRegion('Channels')).getAllByRole('listitem')[0]
    await user.click(within(item as HTMLElement).getByRole('button', { name: 'Note actions' }))
    await screen.findByRole('menu')
    await choose('Customer segments', 'teachers')
    expect(print()).not.toContain('->')
  })

  test('unties it although two tabs had made the same link at once', async () => {
    const { choose, print, session } = await openMenu()
    const link = { from: 'shop', to: 'teachers', label: '' }
    act(() => {
      addLink(session.document, link)
      addLink(session.document, { ...link, from: link.to, to: link.from })
    })
    await choose('Customer segments', 'teachers')
    expect(print()).not.toContain('->')
  })

  test('duplicates it and selects the copy', async () => {
    const { user, print, listSelected } = await openMenu()
    await user.click(screen.getByRole('menuitem', { name: 'Duplicate' }))
    expect(print()).toContain('Channels: shop, shop, fair')
    expect(listSelected()).toHaveLength(1)
    expect(listSelected()).not.toEqual(['shop'])
  })

  test('deletes the note that it belongs to although another is selected; undo selects that one', async () => {
    const { user, print, session, listSelected, listToasts } = await openMenu()
    act(() => session.selection.getState().selectNotes(['students']))
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }))
    expect(print()).toContain('Channels: fair')
    expect(listToasts()).toEqual(['Note deleted'])
    act(() => session.undo())
    expect(listSelected()).toEqual(['shop'])
  })

  test('begins to write on it', async () => {
    const { user } = await openMenu()
    await user.click(screen.getByRole('menuitem', { name: /^Edit/ }))
    expect(await screen.findByRole('textbox', { name: 'Note text' })).toBe(document.activeElement)
  })

  test('only opens it and shows its threads where the canvas can only be read', async () => {
    await openMenu({ version: 99 })
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Open note', 'Threads'])
  })

  test('closes with Esc and gives the focus back', async () => {
    const { user } = await openMenu()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    await waitForFocus('Note actions')
  })
})
