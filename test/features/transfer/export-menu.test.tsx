import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import type { ExportRequest, ExportResult } from '../../../src/exporters/exporter'
import { jsonExporter } from '../../../src/exporters/json/json-exporter'
import { pdfExporter } from '../../../src/exporters/pdf/pdf-exporter'
import { ExportMenu } from '../../../src/features/transfer/export-menu'
import { hasPrintConsent } from '../../../src/features/transfer/print-words'
// Loaded here, so that no test waits for its loading.
import '../../../src/features/transfer/export-question'
import '../../../src/features/transfer/export-report'
import '../../../src/ui/menu-popup'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { addRepresentative } from '../../support/representative'

const areas = ['app', 'transfer', 'errors', 'confidential', 'board', 'blocks', 'guide', 'kinds'] as const

beforeAll(() => startTestTexts('en', areas))

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

const answer = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

const findConsent = () =>
  screen.findByRole<HTMLInputElement>('checkbox', { name: 'Include what is confidential this time' })

const include = async () => userEvent.click(await findConsent())

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

  test('R54, R85, R94: leaves the names of representatives out, and takes them along when asked, once', async () => {
    const { press } = await openMenu(keyAccount)
    const readFile = async (index: number) => (await savedFiles[index]?.content.text()) ?? ''
    await press('JSON')
    const dialog = await screen.findByRole('dialog', { name: 'Before this leaves your device' })
    within(dialog).getByText('Names of representatives: 1')
    within(dialog).getByRole('link', { name: 'key account' })
    expect(savedFiles).toHaveLength(0)
    await answer('Export')
    await waitFor(() => expect(savedFiles).toHaveLength(1))
    expect(await readFile(0)).toContain('key account')
    expect(await readFile(0)).not.toMatch(/Ainhoa|2019-04-01/)
    expect(screen.queryByRole('dialog')).toBeNull()

    await press('JSON')
    await include()
    await answer('Export')
    await waitFor(() => expect(savedFiles).toHaveLength(2))
    expect(await readFile(1)).toMatch(/Ainhoa Zubeldia.*2019-04-01/s)

    await press('JSON')
    expect((await findConsent()).checked).toBe(false)
    await answer('Export')
    await waitFor(() => expect(savedFiles).toHaveLength(3))
    expect(await readFile(2)).not.toContain('Ainhoa')
  })

  test('R54, R85: gives the PDF no name that nobody asked for', async () => {
    const requests: ExportRequest[] = []
    vi.spyOn(pdfExporter, 'load').mockResolvedValue((request) => {
      requests.push(request)
      return Promise.resolve({ ok: true, value: new Blob() })
    })
    const { press } = await openMenu(keyAccount)
    await press('PDF')
    await answer('Export')
    await press('PDF')
    await include()
    await answer('Export')
    await waitFor(() => expect(requests).toHaveLength(2))
    const names = requests.map(
      ({ canvas }) => [...canvas.notesById.values()][0]?.relationship?.representative,
    )
    expect(names).toEqual(['', 'Ainhoa Zubeldia'])
  })

  test('R86: names a note with an address and one with a number, and writes no file when that is cancelled', async () => {
    const told = drawCanvas('Customer Segments: ask ane@example.eus\nKey Partners: call +34 943 12 34 56')
    const { press } = await openMenu(told)
    await press('PDF')
    const list = await screen.findByRole('region', { name: 'Looks like contact data and goes out' })
    within(list).getByRole('img', { name: 'E-mail address' })
    within(list).getByText('ane@example.eus')
    within(list).getByRole('img', { name: 'Telephone number' })
    within(list).getByText('+34 943 12 34 56')
    const link = within(list).getByRole('link', { name: 'ask ane@example.eus' })
    expect(link.getAttribute('href')).toContain('/note/')
    expect(screen.queryByRole('checkbox')).toBeNull()
    await answer('Cancel')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(savedFiles).toEqual([])
  })

  test('R84, R86: does not list what looks like an address on a confidential note, unless that goes along', async () => {
    const told = drawCanvas('Customer Segments: ask ane@example.eus')
    const marked = [...told.notesById.values()].map((note) => ({ ...note, isConfidential: true as const }))
    const { press } = await openMenu({
      ...told,
      notesById: new Map(marked.map((note) => [note.id, note])),
    })
    await press('JSON')
    await screen.findByText('Notes: 1')
    expect(screen.queryByText('ane@example.eus')).toBeNull()
    await include()
    await screen.findByText('ane@example.eus')
  })

  test('R86: asks nothing where nothing is confidential and nothing looks like an address', async () => {
    const { press } = await openMenu(drawCanvas('Channels: since 2024, ISO 9001:2015, 1.000.000 €'))
    await press('JSON')
    await waitFor(() => expect(savedFiles).toHaveLength(1))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('R85: prints what is confidential only when asked, by the menu and by the key of the browser', async () => {
    const consents: boolean[] = []
    vi.stubGlobal('print', () => consents.push(hasPrintConsent()))
    const { press } = await openMenu(keyAccount)
    await press('Print')
    await include()
    await answer('Print')
    await waitFor(() => expect(consents).toEqual([true]))
    await userEvent.keyboard('{Control>}p{/Control}')
    await answer('Print')
    await waitFor(() => expect(consents).toEqual([true, false]))
    expect(hasPrintConsent()).toBe(false)
  })

  test('opens the print dialog of the browser', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { press } = await openMenu()
    await press('Print')
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
  })
})
