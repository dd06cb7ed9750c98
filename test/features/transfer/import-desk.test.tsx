import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { makeCanvasFile } from '../../../src/exporters/json/make-canvas-file'
import { jsonImporter } from '../../../src/importers/json/json-importer'
// Loaded here, so that no test waits for its loading.
import '../../../src/features/transfer/import-dialog'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { openImportDesk } from '../../support/import-desk'

beforeAll(() => startTestTexts('en', ['app', 'transfer', 'errors', 'waysIn']))

const meatchine = drawCanvas('Channels: shop, web page', { id: 'c1', title: 'Meatchine' })

function makeFile(canvas: Canvas, name = 'meatchine.harreman.json'): File {
  return new File([JSON.stringify(makeCanvasFile(canvas, new Date(0)))], name)
}

describe('importing a file', () => {
  test('is offered by the field that the button opens', async () => {
    const { input, press } = await openImportDesk()
    const onClick = vi.spyOn(input, 'click')
    await press('Import')
    expect(onClick).toHaveBeenCalledOnce()
    const endings = ['json', 'md', 'txt', 'csv', 'html', 'bmc', 'canvas', 'leancanvas', 'zip']
    expect(input.accept.split(',')).toEqual(expect.arrayContaining(endings.map((ending) => `.${ending}`)))
  })

  test('R94: adds the canvas and says so', async () => {
    const { give, onImported, read, listToasts } = await openImportDesk()
    await give(makeFile(meatchine))
    await waitFor(() => expect(listToasts()).toEqual(['“Meatchine” was imported.']))
    expect(await read('c1')).toBe('Channels: shop, web page')
    expect(onImported).toHaveBeenCalledExactlyOnceWith('c1')
  })

  test('hands a zip on to who reads backups, and imports the rest', async () => {
    const { give, onBackup, listToasts } = await openImportDesk()
    const backup = new File(['PK'], 'harreman-backup-2026-11-22.ZIP')
    await give(backup, makeFile(meatchine))
    await waitFor(() => expect(listToasts()).toEqual(['“Meatchine” was imported.']))
    expect(onBackup).toHaveBeenCalledExactlyOnceWith(backup)
  })

  test('R94: that is broken says what happened, what was kept and what to do, and changes nothing', async () => {
    const { give, onImported, read, listTitles } = await openImportDesk(meatchine)
    await give(new File(['{"format":'], 'cut.json'))
    const dialog = await screen.findByRole('dialog', { name: '“cut.json” was not imported' })
    expect(dialog).toHaveProperty(
      'textContent',
      expect.stringContaining('The content of the file is not valid JSON.'),
    )
    within(dialog).getByText('Ask for the file again, or export it once more where it was made.')
    within(dialog).getByText('Nothing was written. Your canvases are as they were.')
    expect(listTitles()).toEqual(['c1 Meatchine'])
    expect(await read('c1')).toBe('Channels: shop, web page')
    expect(onImported).not.toHaveBeenCalled()
  })

  test('R94: that is broken says so in the language of the reader, and leads to another one', async () => {
    const { give, press, input } = await openImportDesk()
    await give(new File(['[]'], 'beste.json'))
    await screen.findByRole('dialog')
    await switchLanguage('eu')
    await screen.findByText(/^JSON fitxategia da, baina ez da canvas bat/)
    await switchLanguage('en')
    await screen.findByText(/^The file is JSON, but not a canvas/)
    const onClick = vi.spyOn(input, 'click')
    await press('Choose another file')
    expect(onClick).toHaveBeenCalledOnce()
    await press('Close')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('R94: says when a part of the app could not be loaded', async () => {
    vi.spyOn(jsonImporter, 'load').mockRejectedValueOnce(new Error('offline'))
    const { give } = await openImportDesk()
    await give(makeFile(meatchine))
    await screen.findByText(/^A part of Harreman could not be loaded/)
  })

  test('R94: says when the device cannot keep it', async () => {
    const { give, library } = await openImportDesk()
    library.setState({ createCanvas: () => Promise.reject(new Error('full')) })
    await give(makeFile(meatchine))
    await screen.findByText(/^The browser could not write the canvas/)
  })
})

describe('importing a canvas that exists', () => {
  const changed = drawCanvas('Channels: market', { id: 'c1', title: 'Meatchine 2' })

  test('R94: asks, and cancelling keeps the old one', async () => {
    const { give, press, read, onImported } = await openImportDesk(meatchine)
    await give(makeFile(changed))
    await screen.findByRole('dialog', { name: 'This canvas is already here' })
    await press('Cancel')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await read('c1')).toBe('Channels: shop, web page')
    expect(onImported).not.toHaveBeenCalled()
  })

  test('R94: replaces it on request, and undo puts it back', async () => {
    const { give, press, read, onImported, listToasts, pressToast } = await openImportDesk(meatchine)
    await give(makeFile(changed))
    await press('Replace')
    await waitFor(() => expect(onImported).toHaveBeenCalledWith('c1'))
    expect(await read('c1')).toBe('Channels: market')
    pressToast()
    await waitFor(() => expect(listToasts().at(-1)).toBe('“Meatchine” is as it was before.'))
    expect(await read('c1')).toBe('Channels: shop, web page')
  })

  test('R94: keeps both on request, under two ids', async () => {
    const { give, press, read, onImported, library } = await openImportDesk(meatchine)
    await give(makeFile(changed))
    await press('Keep both')
    await waitFor(() => expect(onImported).toHaveBeenCalledOnce())
    const [id] = onImported.mock.calls[0] ?? []
    expect(id).not.toBe('c1')
    expect(await read(id)).toBe('Channels: market')
    expect(await read('c1')).toBe('Channels: shop, web page')
    await waitFor(() => expect(library.getState().rows).toHaveLength(2))
  })

  test('takes one that is replaced out of the bin', async () => {
    const { give, press, library } = await openImportDesk(meatchine)
    await act(() => library.getState().moveToBin(['c1']))
    await waitFor(() => expect(library.getState().rows?.[0]?.deletedAt).toBeDefined())
    await give(makeFile(changed))
    await screen.findByText(/is in the bin/)
    await press('Replace')
    await waitFor(() => expect(library.getState().rows?.[0]?.deletedAt).toBeUndefined())
  })
})

describe('importing several files', () => {
  test('takes one after another and lists what became of each', async () => {
    const { give, press, listTitles, onImported } = await openImportDesk(meatchine)
    const second = drawCanvas('Channels: market', { id: 'c2', title: 'Azoka' })
    await give(makeFile(second), new File(['{}'], 'package.json'), makeFile(meatchine))
    await press('Cancel')
    const dialog = await screen.findByRole('dialog', { name: 'Result of the import' })
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '“Azoka” was imported.',
      '“package.json” was not imported. The file is JSON, but not a canvas: it does not even name two blocks of a ' +
        'business model. Choose a file that Harreman or another canvas program saved, or a text with a heading for ' +
        'each block.',
      '“Meatchine” was not imported; it stays as it was.',
    ])
    await waitFor(() => expect(listTitles()?.sort()).toEqual(['c1 Meatchine', 'c2 Azoka']))
    expect(onImported).not.toHaveBeenCalled()
  })
})
