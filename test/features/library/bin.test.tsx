import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { Bin } from '../../../src/features/library/bin'
import { startTexts } from '../../../src/i18n/texts'
import type { Storage } from '../../../src/storage/storage'
import { StorageError } from '../../../src/storage/storage-failure'
import { fillDevice, findCard, listTitles, makeCanvas, showLibrary, withCanvases } from './open-library'

beforeAll(() => startTexts('en', ['app', 'library', 'errors']))

const honey = makeCanvas({ title: 'Mendiko eztia', contentLanguage: 'eu' })
const machine = makeCanvas({ title: 'Meatchine' })

async function fillBin(): Promise<Storage> {
  const storage = await fillDevice([honey, machine, makeCanvas({ title: 'Kept' })])
  await storage.canvases.moveToBin([honey.id, machine.id])
  return storage
}

const press = async (view: Awaited<ReturnType<typeof showLibrary>>, title: string, name: string) =>
  view.user.click(within(findCard(title)).getByRole('button', { name }))

describe('the bin', () => {
  test('shows what was deleted, and when', async () => {
    await showLibrary(await fillBin(), <Bin />)
    expect(listTitles().toSorted()).toEqual(['Meatchine', 'Mendiko eztia'])
    expect(within(findCard('Mendiko eztia')).getByText('Deleted: just now')).toBeDefined()
    expect(screen.getByText('Mendiko eztia').lang).toBe('eu')
    expect(screen.getByRole('link', { name: 'My canvases' }).getAttribute('href')).toBe('/')
  })

  test('gives a canvas back', async () => {
    const view = await showLibrary(await fillBin(), <Bin />)
    await press(view, 'Mendiko eztia', 'Restore')
    await waitFor(() => expect(listTitles()).toEqual(['Meatchine']))
    expect(view.library.getState().rows?.find((row) => row.id === honey.id)?.deletedAt).toBeUndefined()
    expect(view.listToasts()).toEqual(['“Mendiko eztia” is back among your canvases.'])
    expect(findCard('Meatchine').contains(document.activeElement)).toBe(true)
  })

  test('asks before it deletes forever, and takes no for an answer', async () => {
    const view = await showLibrary(await fillBin(), <Bin />)
    await press(view, 'Mendiko eztia', 'Delete forever')
    const question = await screen.findByRole('dialog', { name: 'Delete this canvas forever?' })
    expect(within(question).getByText(/^“Mendiko eztia” will be gone/)).toBeDefined()
    await view.user.click(within(question).getByRole('button', { name: 'Cancel' }))
    expect(listTitles()).toHaveLength(2)

    await press(view, 'Mendiko eztia', 'Delete forever')
    const again = await screen.findByRole('dialog')
    await view.user.click(within(again).getByRole('button', { name: 'Delete forever' }))
    await waitFor(() => expect(listTitles()).toEqual(['Meatchine']))
    expect(await view.library.getState().readCanvas(honey.id)).toBeUndefined()
  })

  test('is emptied at once, and only the bin is', async () => {
    const view = await showLibrary(await fillBin(), <Bin />)
    await view.user.click(screen.getByRole('button', { name: 'Empty the bin' }))
    const question = await screen.findByRole('dialog', { name: 'Empty the bin?' })
    expect(within(question).getByText(/^2 canvases will be gone/)).toBeDefined()
    await view.user.click(within(question).getByRole('button', { name: 'Empty the bin' }))
    expect(await screen.findByText('The bin is empty.')).toBeDefined()
    expect(view.library.getState().rows?.map((row) => row.title)).toEqual(['Kept'])
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  test('R93: keeps what could not be restored and says why', async () => {
    const restore = () => Promise.reject(new StorageError({ type: 'writeFailed', message: 'no' }))
    const view = await showLibrary(withCanvases(await fillBin(), { restore }), <Bin />)
    await press(view, 'Meatchine', 'Restore')
    await waitFor(() =>
      expect(view.listToasts()).toEqual(['Nothing was changed: the browser could not save. Try again.']),
    )
    expect(listTitles()).toHaveLength(2)
  })
})
