import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { colourNotes } from '../../../src/document/commands/notes'
import { Header } from '../../../src/features/header/header'
import type { SaveState } from '../../../src/storage/storage'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

interface Opening {
  readonly version?: number
  readonly saveState?: SaveState
}

async function openHeader(opening: Opening = {}) {
  const opened = await openTestCanvas(drawCanvas('Channels: shop', { title: 'Meatchine' }), opening)
  const showDetails = vi.fn()
  const showShortcuts = vi.fn()
  const acts = {
    id: opened.session.id,
    navigate: vi.fn(),
    showDetails,
    showAssignment: vi.fn(),
    showShortcuts,
  }
  const header = (
    <Header view="board" acts={acts}>
      <button type="button">Export</button>
    </Header>
  )
  await renderInCanvas(opened, header)
  return { ...opened, showDetails, showShortcuts, user: userEvent.setup() }
}

const findTitle = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Canvas title' })
const findButton = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

describe('the status line', () => {
  const failure = { type: 'quotaExceeded' } as const
  test.each<[SaveState, string]>([
    [{ type: 'saved' }, 'Saved on this device'],
    [{ type: 'saving' }, 'Saving…'],
    [{ type: 'memoryOnly' }, 'Not saved'],
    [{ type: 'failed', failure }, 'Not saved'],
  ])('R93: tells the truth about %s', async (saveState, words) => {
    await openHeader({ saveState })
    expect(screen.getByRole('status').textContent).toBe(words)
  })

  test.each([
    ['eu', 'Gailu honetan gordeta'],
    ['ka', 'შენახულია ამ მოწყობილობაზე'],
    ['tr', 'Bu cihaza kaydedildi'],
  ] as const)('speaks the language of the interface (%s)', async (language, words) => {
    await openHeader()
    await switchLanguage(language)
    expect(screen.getByRole('status').textContent).toBe(words)
  })
})

describe('Undo and Redo', () => {
  test('can be pressed only when there is something to take back or to do again', async () => {
    const { user, session, read } = await openHeader()
    const isPossible = () => ['Undo', 'Redo'].map((name) => findButton(name).ariaDisabled === 'false')
    expect(isPossible()).toEqual([false, false])
    act(() => colourNotes(session.document, ['shop'], 'rose'))
    expect(isPossible()).toEqual([true, false])
    await user.click(findButton('Undo'))
    expect(read().notesById.get('shop')?.colour).toBe('yellow')
    expect(isPossible()).toEqual([false, true])
    expect(document.activeElement).toBe(findButton('Undo'))
    await user.click(findButton('Redo'))
    expect(read().notesById.get('shop')?.colour).toBe('rose')
  })
})

describe('the title', () => {
  test('R17, R18: is kept in NFC, in the language of the content, as one step of undo', async () => {
    const { user, read, session } = await openHeader()
    expect(findTitle().lang).toBe('en')
    await user.clear(findTitle())
    await user.type(findTitle(), 'Bin\u0303a ხორცი')
    expect(read().title).toBe('Biña ხორცი')
    await user.click(findButton('Undo'))
    expect(read().title).toBe('Meatchine')
    expect(findTitle().value).toBe('Meatchine')
    expect(session.history.canUndo()).toBe(false)
  })

  test('takes Enter for the end and not for a line', async () => {
    const { user, read, session } = await openHeader()
    await user.type(findTitle(), '!{Enter}')
    expect(read().title).toBe('Meatchine!')
    act(() => session.undo())
    expect(read().title).toBe('Meatchine')
  })

  test('cannot be changed in a canvas that can only be read', async () => {
    const { user, read } = await openHeader({ version: 99 })
    await user.type(findTitle(), '!')
    expect(read().title).toBe('Meatchine')
  })
})

describe('the language menu', () => {
  test('R95: names each language by its own name, switches at once and keeps the choice', async () => {
    const { user, services } = await openHeader()
    await user.click(findButton('Language'))
    const items = await screen.findAllByRole('menuitemcheckbox')
    expect(items.map((item) => [item.textContent, item.lang, item.ariaChecked])).toEqual([
      ['English', 'en', 'true'],
      ['Euskara', 'eu', 'false'],
      ['ქართული', 'ka', 'false'],
      ['Türkçe', 'tr', 'false'],
    ])
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'ქართული' }))
    expect(await screen.findByRole('textbox', { name: 'ტილოს სათაური' })).toBeDefined()
    expect(document.documentElement.lang).toBe('ka')
    expect(services.preferences.getState().language).toBe('ka')
  })
})

describe('the settings', () => {
  test('choose the theme and lead to the details and the shortcuts', async () => {
    const { user, services, showDetails, showShortcuts } = await openHeader()
    const choose = async (role: string, name: string | RegExp) => {
      await user.click(findButton('Settings'))
      await user.click(await screen.findByRole(role, { name }))
    }
    await choose('menuitemcheckbox', 'Theme: dark')
    expect(services.preferences.getState().theme).toBe('dark')
    await choose('menuitem', 'About this canvas…')
    await choose('menuitem', /^Keyboard shortcuts/)
    expect([showDetails.mock.calls.length, showShortcuts.mock.calls.length]).toEqual([1, 1])
  })
})

describe('the views', () => {
  test('are links, of which the one that is shown is marked', async () => {
    await openHeader()
    const views = within(screen.getByRole('navigation', { name: 'Views' }))
    expect(views.getByRole('link', { name: 'Board' }).getAttribute('aria-current')).toBe('page')
    const names = views.getAllByRole('link').map((link) => link.textContent)
    expect(names).toEqual(['Board', 'Threads', 'Report', 'Checks', 'Workshop', 'Outline'])
    expect(screen.getByRole('link', { name: 'My canvases' })).toBeDefined()
  })
})
