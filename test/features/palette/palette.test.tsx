import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PaletteEntry, PaletteGroup } from '../../../src/editing/commands/palette-entry'
import { Palette } from '../../../src/features/palette/palette'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts('en', ['app', 'commands'])
})
beforeEach(() => switchLanguage('en'))

const makeEntry = (group: PaletteGroup, label: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id: `${group}/${label}`,
  group,
  label,
  run: () => undefined,
  ...more,
})

const some = [
  makeEntry('commands', 'Undo', { shortcut: { key: 'Z', hasCommand: true } }),
  makeEntry('commands', 'Report', { path: 'Views' }),
  makeEntry('blocks', 'Channels', { block: 'channels' }),
  makeEntry('notes', 'გამყიდველი', { lang: 'ka', detail: 'Channels' }),
]

interface Opening {
  readonly recentIds?: readonly string[]
  readonly typed?: string
}

async function openPalette(entries: readonly PaletteEntry[] | undefined, opening: Opening = {}) {
  const opened = await openTestCanvas(drawCanvas(''))
  const onChoose = vi.fn()
  const onClose = vi.fn()
  let typed = opening.typed ?? ''
  const takeStart = () => {
    const taken = typed
    typed = ''
    return taken
  }
  const draw = (all: readonly PaletteEntry[] | undefined) => (
    <Palette
      entries={all}
      recentIds={opening.recentIds ?? []}
      takeStart={takeStart}
      onChoose={onChoose}
      onClose={onClose}
    />
  )
  const { rerender } = await renderInCanvas(opened, draw(entries))
  return {
    onChoose,
    onClose,
    user: userEvent.setup(),
    bring: (all: readonly PaletteEntry[]) => act(() => rerender(draw(all))),
  }
}

const findField = () =>
  screen.getByRole<HTMLInputElement>('combobox', { name: 'Search commands, blocks, notes and canvases' })
const listOptions = () => screen.queryAllByRole('option').map((option) => option.textContent)
/** What a screen reader is told to be at. */
const readActive = () =>
  document.getElementById(findField().getAttribute('aria-activedescendant') ?? '')?.textContent
const listChosen = (onChoose: ReturnType<typeof vi.fn>) => onChoose.mock.calls.map(([entry]) => entry.label)

describe('the palette', () => {
  test('R96: takes the focus, and shows everything by groups, what was used last first', async () => {
    await openPalette(some, { recentIds: ['blocks/Channels'] })
    expect(document.activeElement).toBe(findField())
    const groups = screen
      .getAllByRole('group')
      .map((group) => [
        document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
        within(group).getAllByRole('option').length,
      ])
    expect(groups).toEqual([
      ['Used recently', 1],
      ['Commands', 2],
      ['Notes', 1],
    ])
    expect(screen.getByRole('status').textContent).toBe('4 results')
  })

  test('R92: is walked through by the arrows while the field keeps the focus, and Enter chooses', async () => {
    const { user, onChoose } = await openPalette(some)
    expect(readActive()).toContain('Undo')
    await user.keyboard('{ArrowUp}')
    expect(readActive()).toContain('Undo')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(readActive()).toContain('Channels')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(readActive()).toContain('გამყიდველი')
    expect(document.activeElement).toBe(findField())
    const chosen = screen.getAllByRole('option').filter((option) => option.ariaSelected === 'true')
    expect(chosen).toHaveLength(1)
    await user.keyboard('{PageUp}{Enter}')
    expect(listChosen(onChoose)).toEqual(['Undo'])
  })

  test('R91: finds while somebody types, marks what was found, and says how much', async () => {
    const { user, onChoose } = await openPalette(some)
    await user.keyboard('CHAN')
    expect(listOptions()).toEqual(['Channels', 'გამყიდველიChannels'])
    expect(screen.getByRole('status').textContent).toBe('2 results')
    expect(document.querySelector('mark')?.textContent).toBe('Chan')
    await user.keyboard('nels გამ')
    expect(listOptions()).toEqual(['გამყიდველიChannels'])
    expect(screen.getByRole('status').textContent).toBe('One result')
    await user.click(screen.getByRole('option'))
    expect(listChosen(onChoose)).toEqual(['გამყიდველი'])
  })

  test('says so when nothing matches, and then Enter does nothing', async () => {
    const { user, onChoose } = await openPalette(some)
    await user.keyboard('zzz{Enter}')
    expect(screen.getByRole('status').textContent).toBe(
      'Nothing was found. Try fewer letters, or another word.',
    )
    expect(findField().ariaExpanded).toBe('false')
    expect(onChoose).not.toHaveBeenCalled()
  })

  test('says the words of a note in the language they are in', async () => {
    await openPalette(some)
    expect(screen.getByText('გამყიდველი').closest('[lang]')?.getAttribute('lang')).toBe('ka')
  })

  test('begins with what was typed before it was there, and says nothing before it knows', async () => {
    const { bring } = await openPalette(undefined, { typed: 'rep' })
    expect(findField().value).toBe('rep')
    expect(screen.getByRole('status').textContent).toBe('')
    await bring(some)
    expect(listOptions()).toEqual(['Views › Report'])
  })

  test('does what Enter asked for before it was there', async () => {
    const fast = await openPalette(undefined)
    await fast.user.type(findField(), 'rep{Enter}')
    expect(fast.onChoose).not.toHaveBeenCalled()
    await fast.bring(some)
    expect(fast.onChoose.mock.calls).toEqual([[some[1]]])
  })

  test('takes an Enter back that more letters followed', async () => {
    const { user, bring, onChoose } = await openPalette(undefined)
    await user.type(findField(), 'rep{Enter}o')
    await bring(some)
    expect(onChoose).not.toHaveBeenCalled()
    expect(listOptions()).toEqual(['Views › Report'])
  })

  test('draws a part of a thousand notes, and more when the arrows come near the end', async () => {
    const notes = Array.from({ length: 1000 }, (_, index) => makeEntry('notes', `Note ${index + 1}`))
    const { user } = await openPalette(notes)
    expect(screen.getAllByRole('option').length).toBeLessThan(100)
    expect(screen.getByRole('status').textContent).toBe('1,000 results')
    expect(screen.getAllByRole('option')[0]?.ariaSetSize).toBe('1000')
    for (let press = 0; press < 12; press += 1) await user.keyboard('{PageDown}')
    expect(readActive()).toBe('Note 97')
    await user.keyboard('9')
    expect(readActive()).toBe('Note 9')
    expect(screen.getAllByRole('option').length).toBeLessThan(100)
  })

  test('closes by Escape', async () => {
    const { user, onClose } = await openPalette(some)
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['eu', 'Bilatu komandoak, moduluak, oharrak eta canvasak'],
    ['ka', 'ბრძანებების, კომპონენტების, ჩანაწერებისა და ტილოების ძებნა'],
    ['tr', 'Komut, blok, not ve kanvas ara'],
  ] as const)('R95: speaks the language of the interface (%s)', async (language, name) => {
    await switchLanguage(language)
    await openPalette(some)
    expect(screen.getByRole('combobox', { name })).toBeDefined()
  })
})
