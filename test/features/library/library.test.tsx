import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Note } from '../../../src/domain/canvas'
import { groupNotesByPlace } from '../../../src/domain/canvas'
import { summariseCanvas } from '../../../src/domain/progress'
import { Library } from '../../../src/features/library/library'
import { changeLanguage, startTexts } from '../../../src/i18n/texts'
import { makeMemoryStorage } from '../../../src/storage/memory-storage'
import type { Storage } from '../../../src/storage/storage'
import { StorageError } from '../../../src/storage/storage-failure'
import { everyKind } from '../../support/kind-canvases'
import { installLayout } from '../../support/layout'
import { fillDevice, findCard, listTitles, makeCanvas, NOON, showLibrary, withCanvases } from './open-library'

const onImport = vi.fn()
const onFiles = vi.fn()

beforeAll(async () => {
  installLayout()
  await startTexts('en', ['app', 'library', 'errors'])
})

const show = (storage: Storage) => showLibrary(storage, <Library onImport={onImport} onFiles={onFiles} />)

const note: Note = {
  id: 'n1',
  text: 'Mercado',
  description: '',
  place: { block: 'channels', order: 'a0' },
  colour: 'blue',
  kinds: [],
  isAddition: false,
}

const honey = makeCanvas({
  title: 'Mendiko eztia',
  pitch: 'Eztia saltzen dugu.',
  contentLanguage: 'eu',
  notesById: new Map([[note.id, note]]),
  noteIdsByPlace: groupNotesByPlace([note]),
})
const machine = makeCanvas({ title: 'Meatchine', contentLanguage: 'tr' })

describe('an empty library', () => {
  test('offers four ways to a canvas, each once and each explained', async () => {
    const { user } = await show(await fillDevice([]))
    const ways = screen.getAllByRole('listitem').map((way) => within(way).getByRole('button').textContent)
    expect(ways).toEqual(['New canvas', 'Open the Meatchine example', 'Other canvas…', 'Import'])
    expect(screen.queryByRole('searchbox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Import' }))
    expect(onImport).toHaveBeenCalledOnce()
  })

  test('makes a canvas in the language of the interface and goes there', async () => {
    const { user, library, readAddress } = await show(await fillDevice([]))
    await user.click(screen.getByRole('button', { name: 'New canvas' }))
    await waitFor(() => expect(library.getState().rows).toHaveLength(1))
    const [row] = library.getState().rows ?? []
    expect(row).toMatchObject({ title: '', contentLanguage: 'en', noteCount: 0 })
    expect(readAddress()).toBe(`/canvas/${row?.id}`)
  })

  test('R92: makes a canvas of another kind, chosen by name and what it is for', async () => {
    const { user, library, readAddress } = await show(await fillDevice([]))
    await user.click(screen.getByRole('button', { name: 'Other canvas…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Choose a canvas' }))
    // And one more: from a file.
    expect(dialog.getAllByRole('listitem')).toHaveLength(everyKind.length + 1)
    const lean = dialog.getByRole('button', { name: 'Lean Canvas' })
    expect(lean.getAttribute('aria-describedby')).toBe('kind-leanCanvas-is')
    await user.click(lean)
    await waitFor(() => expect(library.getState().rows).toHaveLength(1))
    const [row] = library.getState().rows ?? []
    expect(row).toMatchObject({ kind: 'leanCanvas', totalBlocks: 9, noteCount: 0 })
    expect(readAddress()).toBe(`/canvas/${row?.id}`)
  })

  test('R20: opens the example in any language as a copy of its own each time', async () => {
    const { user, library, readAddress } = await show(await fillDevice([]))
    const open = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'Open the Meatchine example' }))
      const menu = await screen.findByRole('menu', { name: 'Language of the example' })
      const languages = within(menu).getAllByRole('menuitem')
      await user.click(within(menu).getByRole('menuitem', { name }))
      return languages.map((item) => item.textContent)
    }
    expect(await open('ქართული')).toEqual(['English', 'Euskara', 'ქართული', 'Türkçe'])
    await waitFor(() => expect(library.getState().rows).toHaveLength(1))
    await open('ქართული')
    await waitFor(() => expect(library.getState().rows).toHaveLength(2))
    const rows = library.getState().rows ?? []
    expect(rows.map((row) => [row.contentLanguage, row.noteCount])).toEqual([
      ['ka', 31],
      ['ka', 31],
    ])
    expect(new Set(rows.map((row) => row.id)).size).toBe(2)
    expect(readAddress()).toMatch(/^\/canvas\//)
  })
})

describe('a card of the library', () => {
  test('leads to its canvas and tells sentence, progress and last change, words in their own language', async () => {
    await show(await fillDevice([honey, machine]))
    const card = within(findCard('Mendiko eztia'))
    expect(card.getByRole('link', { name: 'Mendiko eztia' }).getAttribute('href')).toBe(`/canvas/${honey.id}`)
    expect(card.getByText('Mendiko eztia').lang).toBe('eu')
    expect(card.getByText('Eztia saltzen dugu.').lang).toBe('eu')
    const progress = card.getByRole('progressbar', { name: 'Filled blocks: 1 of 9' })
    expect(progress.getAttribute('aria-valuenow')).toBe('1')
    expect(card.getByTitle('Last change: 20 May 2026, 12:00').textContent).toBe('just now')
    expect(within(findCard('Meatchine')).getByText('1 minute ago')).toBeDefined()
  })

  test('has words for a missing title', async () => {
    await show(await fillDevice([makeCanvas({ title: '  ', contentLanguage: 'ka' })]))
    const link = screen.getByRole('link', { name: 'Untitled canvas' })
    expect(link.querySelector('[lang]')).toBeNull()
  })

  test('renames', async () => {
    const { user, chooseAct } = await show(await fillDevice([honey]))
    await chooseAct('Mendiko eztia', 'Rename')
    const field = await screen.findByRole('textbox', { name: 'Canvas title' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    await user.clear(field)
    await user.type(field, 'Itsasoko eztia{Enter}')
    await waitFor(() => expect(listTitles()).toEqual(['Itsasoko eztia']))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('duplicates, with the word for "copy" in the language of the content', async () => {
    const { library, chooseAct, listToasts } = await show(await fillDevice([honey]))
    await chooseAct('Mendiko eztia', 'Duplicate')
    await waitFor(() => expect(listTitles()).toContain('Mendiko eztia (kopia)'))
    expect(library.getState().rows?.map((row) => row.noteCount)).toEqual([1, 1])
    expect(listToasts()).toEqual(['New copy: “Mendiko eztia (kopia)”'])
  })

  test('goes to the bin, gives the focus to its neighbour and comes back by Undo', async () => {
    const { chooseAct, listToasts, pressToast } = await show(await fillDevice([honey, machine]))
    expect(screen.getByRole('link', { name: 'Bin' })).toBeDefined()
    await chooseAct('Mendiko eztia', 'Delete')
    await waitFor(() => expect(listTitles()).toEqual(['Meatchine']))
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Meatchine' }))
    expect(screen.getByRole('link', { name: 'Bin (1)' }).getAttribute('href')).toBe('/bin')
    expect(listToasts()).toEqual(['“Mendiko eztia” is in the bin.'])
    pressToast()
    await waitFor(() => expect(listTitles()).toEqual(['Mendiko eztia', 'Meatchine']))
  })

  test('is not drawn again when another canvas changes', async () => {
    const { library } = await show(await fillDevice([honey, machine]))
    const before = library.getState().rows?.find((row) => row.id === machine.id)
    await act(() => library.getState().renameCanvas(honey.id, 'Eztia'))
    await waitFor(() => expect(listTitles()).toContain('Eztia'))
    expect(library.getState().rows?.find((row) => row.id === machine.id)).toBe(before)
  })
})

describe('finding a canvas', () => {
  test('R91: finds what is spelt otherwise, says how many, and comes back to all', async () => {
    const rows = [makeCanvas({ title: 'Müşteri İlişkileri' }), honey, machine]
    const { user } = await show(await fillDevice(rows))
    expect(screen.getByRole('status').textContent).toBe('3 canvases')
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'ILISKI')
    await waitFor(() => expect(listTitles()).toEqual(['Müşteri İlişkileri']))
    expect(screen.getByRole('status').textContent).toBe('One canvas found')
    await user.type(screen.getByRole('searchbox'), 'xyz')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('No canvas matches the search.'))
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    await waitFor(() => expect(listTitles()).toHaveLength(3))
  })

  test('sorts by name when asked, and keeps the choice', async () => {
    const storage = await fillDevice([honey, machine])
    const { user } = await show(storage)
    expect(listTitles()).toEqual(['Mendiko eztia', 'Meatchine'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Name')
    expect(listTitles()).toEqual(['Meatchine', 'Mendiko eztia'])
    await waitFor(async () => expect(await storage.preferences.read()).toEqual({ librarySorting: 'name' }))
  })

  test('draws the first of many and the next ones when asked', async () => {
    const canvases = Array.from({ length: 130 }, (_, index) => makeCanvas({ title: `Model ${index + 1}` }))
    const rows = canvases.map((canvas) => ({
      ...summariseCanvas(canvas),
      id: canvas.id,
      createdAt: NOON,
      updatedAt: NOON,
    }))
    const watch: Storage['canvases']['watch'] = (listener) => {
      listener(rows)
      return () => undefined
    }
    const { user } = await show(withCanvases(await fillDevice([]), { watch }))
    expect(screen.getByText('130 canvases')).toBeDefined()
    expect(listTitles()).toHaveLength(60)
    await user.click(screen.getByText('Show more'))
    await user.click(screen.getByText('Show more'))
    expect(listTitles()).toHaveLength(130)
    expect(screen.queryByText('Show more')).toBeNull()
    fireEvent.change(screen.getByLabelText('Search'), { target: { value: 'model 13' } })
    await waitFor(() => expect(listTitles()).toEqual(['Model 13', 'Model 113', 'Model 130']))
    fireEvent.change(screen.getByLabelText('Search'), { target: { value: '' } })
    await waitFor(() => expect(listTitles()).toHaveLength(60))
  })
})

describe('what goes wrong in the library', () => {
  const refuse = () => Promise.reject(new StorageError({ type: 'quotaExceeded' }))
  const fullDisk = 'Nothing was changed: the device has no room left. Make room and try again.'

  test('R93: a full disk is said in words, and the view stays', async () => {
    const storage = withCanvases(await fillDevice([honey]), { create: refuse, moveToBin: refuse })
    const { user, chooseAct, listToasts, readAddress } = await show(storage)
    await user.click(screen.getByRole('button', { name: 'New canvas' }))
    await waitFor(() => expect(listToasts()).toEqual([fullDisk]))
    expect(readAddress()).toBe('/')
    await chooseAct('Mendiko eztia', 'Delete')
    await waitFor(() => expect(listToasts()).toEqual([fullDisk, fullDisk]))
    expect(listTitles()).toEqual(['Mendiko eztia'])
  })

  test('a title that cannot be written stays in its field', async () => {
    const failing: Storage = {
      ...(await fillDevice([honey])),
      openDocument: async () => ({ type: 'failed', failure: { type: 'quotaExceeded' } }),
    }
    const { user, chooseAct } = await show(failing)
    await chooseAct('Mendiko eztia', 'Rename')
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Canvas title' })
    await user.type(field, '{End}!{Enter}')
    expect((await screen.findByRole('alert')).textContent).toBe(fullDisk)
    expect(field.value).toContain('!')
  })

  test('a damaged canvas stands apart with its raw data, and the rest works', async () => {
    const damaged = { id: 'broken-1', raw: new TextEncoder().encode('{"row":5}') }
    await show(withCanvases(await fillDevice([honey]), { listDamaged: async () => [damaged] }))
    const item = (await screen.findByText('Damaged canvas broken-1')).closest('li')
    expect(listTitles()).toContain('Mendiko eztia')
    const saved: Blob[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob)
      return 'blob:raw'
    }
    fireEvent.click(within(item ?? document.body).getByRole('button', { name: 'Download raw data' }))
    expect(saved.map((blob) => blob.size)).toEqual([damaged.raw.length])
  })

  test('R93: storage in memory only is said at the top', async () => {
    await show(makeMemoryStorage(() => NOON))
    expect(screen.getByText(/^This browser does not let Harreman store anything/)).toBeDefined()
    expect(screen.queryByText(/Everything is kept on this device/)).toBeNull()
  })
})

describe('the note about the device', () => {
  test.each([
    [true, 'The browser has promised not to delete your canvases by itself.'],
    [false, 'The browser has not promised to keep your canvases'],
  ])('tells how much is stored and whether it is promised to stay: %s', async (isPersistent, words) => {
    const storage = await fillDevice([honey])
    await show({ ...storage, estimate: async () => ({ usage: 81_000, quota: undefined, isPersistent }) })
    const footer = await screen.findByText(/Space used: 81.kB\./)
    expect(footer.textContent).toContain('Everything is kept on this device')
    expect(footer.textContent).toContain(words)
  })
})

describe('dropping files onto the page', () => {
  const file = new File(['{}'], 'honey.harreman.json')

  test('shows where to let go and hands them over', async () => {
    await show(await fillDevice([]))
    const dataTransfer = { types: ['Files'], files: [file] }
    fireEvent.dragOver(document.body, { dataTransfer })
    expect(screen.getByText('Drop the files here to import them')).toBeDefined()
    fireEvent.drop(document.body, { dataTransfer })
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file])
    expect(screen.queryByText('Drop the files here to import them')).toBeNull()
  })

  test('leaves alone what is no file', async () => {
    await show(await fillDevice([]))
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(screen.queryByText('Drop the files here to import them')).toBeNull()
  })
})

describe('another language', () => {
  test('R95: changes every word at once and no word of the content', async () => {
    await show(await fillDevice([honey]))
    await act(() => changeLanguage('ka'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('ჩემი ტილოები')
    expect(screen.getByRole('button', { name: 'ახალი ტილო' })).toBeDefined()
    expect(listTitles()).toEqual(['Mendiko eztia'])
    await act(() => changeLanguage('en'))
  })
})
