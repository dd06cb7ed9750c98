import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import type { ExportRequest, ExportResult } from '../../../src/exporters/exporter'
import { jsonExporter } from '../../../src/exporters/json/json-exporter'
import { pdfExporter } from '../../../src/exporters/pdf/pdf-exporter'
import { ExportMenu } from '../../../src/features/transfer/export-menu'
// Loaded here, so that no test waits for its loading.
import '../../../src/features/transfer/export-report'
import '../../../src/ui/menu-popup'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { addRepresentative } from '../../support/representative'

beforeAll(() => startTestTexts('en', ['app', 'transfer', 'errors']))

interface SavedFile {
  readonly name: string
  readonly content: Blob
}

let savedFiles: SavedFile[] = []

beforeEach(() => {
  savedFiles = []
  let content = new Blob()
  URL.createObjectURL = (blob: Blob) => {
    content = blob
    return 'blob:file'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    savedFiles.push({ name: this.download, content })
  })
})

const shop = drawCanvas('Channels: denda', { title: 'ურთიერთობა / Meatchine', contentLanguage: 'ka' })

/** A canvas with somebody's name in it. */
const keyAccount: Canvas = addRepresentative(drawCanvas('Customer Relationships: key account'))

async function openMenu(canvas = shop) {
  const opened = await openTestCanvas(canvas)
  await renderInCanvas(opened, <ExportMenu takeCanvas={opened.read} />)
  const press = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Export' }))
    await userEvent.click(await screen.findByRole('menuitem', { name }))
  }
  return { opened, press }
}

/** An exporter that works until the test says what came of it. */
function holdExport() {
  const requests: ExportRequest[] = []
  let finish: (result: ExportResult) => void = () => undefined
  vi.spyOn(jsonExporter, 'load').mockResolvedValue((request) => {
    requests.push(request)
    return new Promise((resolve) => {
      finish = resolve
    })
  })
  return { requests, finish: (result: ExportResult) => finish(result) }
}

describe('the export menu', () => {
  test('R94: saves the canvas as JSON, under its title in its own script', async () => {
    const { press } = await openMenu()
    await press('JSON')
    await waitFor(() => expect(savedFiles).toHaveLength(1))
    const [file] = savedFiles
    expect(file?.name).toBe('ურთიერთობა-Meatchine.harreman.json')
    expect(JSON.parse((await file?.content.text()) ?? '').canvas.blocks.channels[0].text).toBe('denda')
  })

  test('asks in the content language, on the paper that was chosen, which it remembers', async () => {
    const { requests, finish } = holdExport()
    const { opened, press } = await openMenu()
    await press('Paper size')
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'A3' }))
    expect(opened.services.preferences.getState().paper).toBe('a3')
    await press('JSON')
    await waitFor(() => expect(requests).toMatchObject([{ language: 'ka', paper: 'a3' }]))
    finish({ ok: true, value: new Blob() })
  })

  test('shows how far a slow export is, and stops it on request', async () => {
    const { requests, finish } = holdExport()
    const { press } = await openMenu()
    await press('JSON')
    const bar = await screen.findByRole('progressbar', { name: 'Making the JSON file…' })
    requests[0]?.onProgress(0.5)
    await waitFor(() => expect(bar.getAttribute('aria-valuenow')).toBe('0.5'))
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(requests[0]?.signal.aborted).toBe(true)
    finish({ ok: true, value: new Blob() })
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
    expect(savedFiles).toEqual([])
  })

  test('says when a part of the app could not be loaded, and tries again', async () => {
    vi.spyOn(jsonExporter, 'load').mockRejectedValueOnce(new Error('offline'))
    const { press } = await openMenu()
    await press('JSON')
    await screen.findByRole('dialog', { name: 'The JSON file could not be made' })
    screen.getByText(/^A part of Harreman could not be loaded/)
    screen.getByText('Your canvas is not changed.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(savedFiles).toHaveLength(1))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('says when something unexpected went wrong', async () => {
    vi.spyOn(jsonExporter, 'load').mockResolvedValueOnce(() => Promise.reject(new Error('bug')))
    const { press } = await openMenu()
    await press('JSON')
    await screen.findByText(/^Something went wrong while the file was being made/)
  })

  test('R54, R94: leaves the names of representatives out, says so, and takes them along when asked, once', async () => {
    const { press, opened } = await openMenu(keyAccount)
    const readFile = async (index: number) => (await savedFiles[index]?.content.text()) ?? ''
    await press('JSON')
    await waitFor(() => expect(savedFiles).toHaveLength(1))
    expect(await readFile(0)).toContain('key account')
    expect(await readFile(0)).not.toMatch(/Ainhoa|2019-04-01/)
    expect(opened.listToasts()).toEqual(['The names of representatives are confidential and were left out.'])

    opened.pressToast()
    await waitFor(() => expect(savedFiles).toHaveLength(2))
    expect(await readFile(1)).toMatch(/Ainhoa Zubeldia.*2019-04-01/s)
    expect(opened.listToasts()).toHaveLength(1)

    await press('JSON')
    await waitFor(() => expect(savedFiles).toHaveLength(3))
    expect(await readFile(2)).not.toContain('Ainhoa')
    expect(opened.listToasts()).toHaveLength(2)
  })

  test('R54: gives the PDF no name that nobody asked for', async () => {
    const requests: ExportRequest[] = []
    vi.spyOn(pdfExporter, 'load').mockResolvedValue((request) => {
      requests.push(request)
      return Promise.resolve({ ok: true, value: new Blob() })
    })
    const { press, opened } = await openMenu(keyAccount)
    await press('PDF')
    await waitFor(() => expect(opened.listToasts()).toHaveLength(1))
    opened.pressToast()
    await waitFor(() => expect(requests).toHaveLength(2))
    const names = requests.map(
      ({ canvas }) => [...canvas.notesById.values()][0]?.relationship?.representative,
    )
    expect(names).toEqual(['', 'Ainhoa Zubeldia'])
  })

  test('says nothing of confidential parts where there are none', async () => {
    const { press, opened } = await openMenu()
    await press('JSON')
    await waitFor(() => expect(savedFiles).toHaveLength(1))
    expect(opened.listToasts()).toEqual([])
  })

  test('opens the print dialog of the browser', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { press } = await openMenu()
    await press('Print')
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
  })
})
