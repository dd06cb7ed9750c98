import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, vi } from 'vitest'
import type { Canvas } from '../../src/domain/canvas'
import { ImportDesk } from '../../src/features/transfer/import-desk'
import { createLibrary } from '../../src/state/library'
import { openTestCanvas, renderInCanvas } from './canvas-session'
import { drawCanvas, printCanvas } from './canvas-text'
import { newDatabaseName, openTab } from './storage'

/** A desk on a real library that already has the given canvases. */
export async function openImportDesk(...kept: Canvas[]) {
  const { storage } = openTab(newDatabaseName())
  const library = createLibrary(storage)
  for (const canvas of kept) await library.getState().createCanvas(canvas)
  await waitFor(() => expect(library.getState().rows).toHaveLength(kept.length))
  const opened = await openTestCanvas(drawCanvas('Channels: shop'))
  const onImported = vi.fn()
  const onBackup = vi.fn()
  const services = { ...opened.services, library }
  const desk: ReactNode = (
    <ImportDesk onImported={onImported} onBackup={onBackup}>
      {({ pickFiles }) => (
        <button type="button" onClick={pickFiles}>
          Import
        </button>
      )}
    </ImportDesk>
  )
  const { container } = await renderInCanvas({ ...opened, services }, desk)
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no field for files')
  return {
    library,
    onImported,
    onBackup,
    input,
    give: (...files: File[]) => userEvent.upload(input, files, { applyAccept: false }),
    press: async (name: string) => userEvent.click(await screen.findByRole('button', { name })),
    read: async (id: string) => {
      const canvas = await library.getState().readCanvas(id)
      return canvas && printCanvas(canvas)
    },
    listTitles: () => library.getState().rows?.map((row) => `${row.id} ${row.title}`),
    listToasts: opened.listToasts,
    pressToast: opened.pressToast,
  }
}
