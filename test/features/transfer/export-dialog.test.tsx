import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import words from '../../../locales/en/waysOut.json'
import type { Canvas } from '../../../src/domain/canvas'
import type { ExportRequest } from '../../../src/exporters/exporter'
import { exporters } from '../../../src/exporters/index'
import { jsonExporter } from '../../../src/exporters/json/json-exporter'
import { pdfExporter } from '../../../src/exporters/pdf/pdf-exporter'
import { pngExporter } from '../../../src/exporters/png/png-exporter'
import { svgExporter } from '../../../src/exporters/svg/svg-exporter'
import { ExportMenu } from '../../../src/features/transfer/export-menu'
// Loaded here, so that no test waits for its loading.
import '../../../src/features/transfer/export-dialog'
import '../../../src/features/transfer/export-report'
import '../../../src/ui/menu-popup'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { addRepresentative } from '../../support/representative'

const areas = [
  'app',
  'transfer',
  'waysOut',
  'errors',
  'confidential',
  'board',
  'blocks',
  'guide',
  'kinds',
] as const

beforeAll(() => startTestTexts('en', areas))

let saved: { readonly name: string; readonly content: Blob }[] = []

beforeEach(() => {
  saved = []
  let content = new Blob()
  URL.createObjectURL = (blob: Blob) => {
    content = blob
    return 'blob:file'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content })
  })
  vi.spyOn(svgExporter, 'load').mockResolvedValue(({ language }) =>
    Promise.resolve({ ok: true, value: new Blob([`<svg lang="${language}"/>`]) }),
  )
})

/** A canvas with somebody's name and an address in it. */
const keyAccount: Canvas = addRepresentative(
  drawCanvas('Customer Relationships: key account\nKey Partners: call +34 943 12 34 56', {
    title: 'ურთიერთობა',
    contentLanguage: 'ka',
  }),
)

async function openDialog(canvas = keyAccount) {
  const opened = await openTestCanvas(canvas)
  await renderInCanvas(opened, <ExportMenu takeCanvas={opened.read} />)
  const open = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Export' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'More formats and options…' }))
    return within(await screen.findByRole('dialog', { name: 'Export: formats and options' }))
  }
  return { opened, open, dialog: await open() }
}

type Dialog = Awaited<ReturnType<typeof openDialog>>['dialog']

const choose = (dialog: Dialog, name: string) => userEvent.click(dialog.getByRole('radio', { name }))

const press = (dialog: Dialog) => userEvent.click(dialog.getByRole('button', { name: 'Export' }))

/** Remembers what an exporter is asked for, and answers with a file. */
function watch(exporter: typeof pdfExporter) {
  const requests: ExportRequest[] = []
  vi.spyOn(exporter, 'load').mockResolvedValue((request) => {
    requests.push(request)
    return Promise.resolve({ ok: true, value: new Blob(['file']) })
  })
  return requests
}

const findName = ({ canvas }: ExportRequest) =>
  [...canvas.notesById.values()][0]?.relationship?.representative

describe('the export dialog', () => {
  test('R94: offers every way out there is, each with what it is good for', async () => {
    const { dialog } = await openDialog()
    const file = within(dialog.getByRole('group', { name: 'File' }))
    const radios = file.getAllByRole<HTMLInputElement>('radio')
    expect(radios).toHaveLength(exporters.length)
    for (const { id } of exporters) {
      const radio = file.getByRole('radio', {
        name: words.formats[id].name,
        description: words.formats[id].use,
      })
      expect(radios).toContain(radio)
    }
    expect(file.getByRole<HTMLInputElement>('radio', { name: 'PDF' }).checked).toBe(true)
  })

  test('goes through all files by arrow keys, whatever they are for', async () => {
    const { dialog } = await openDialog()
    dialog.getByRole('radio', { name: 'PDF' }).focus()
    for (const _ of exporters.slice(1)) await userEvent.keyboard('{ArrowDown}')
    const radios = dialog.getAllByRole<HTMLInputElement>('radio')
    expect(radios[exporters.length - 1]?.checked).toBe(true)
  })

  test('R85: leaves out what is confidential, names it, and takes it along once when told to', async () => {
    const requests = watch(pdfExporter)
    const { dialog, open } = await openDialog()
    within(dialog.getByRole('region', { name: 'Confidential: stays behind' })).getByText(
      'Names of representatives: 2',
    )
    within(dialog.getByRole('region', { name: 'Looks like contact data and goes out' })).getByText(
      '+34 943 12 34 56',
    )
    await press(dialog)
    await waitFor(() => expect(saved).toHaveLength(1))
    const second = await open()
    await choose(second, 'For myself: with everything')
    second.getByText('Confidential: goes out this time')
    await press(second)
    await waitFor(() => expect(saved).toHaveLength(2))
    const third = await open()
    expect(third.getByRole<HTMLInputElement>('radio', { name: /^For others/ }).checked).toBe(true)
    await press(third)
    await waitFor(() => expect(requests).toHaveLength(3))
    expect(requests.map(findName)).toEqual(['', 'Ainhoa Zubeldia', ''])
  })

  test('says that there is no difference where nothing is confidential', async () => {
    const { dialog } = await openDialog(drawCanvas('Channels: shop'))
    dialog.getByText('Nothing in this canvas is confidential: both files are the same.')
    expect(dialog.queryByRole('region', { name: 'Confidential: stays behind' })).toBeNull()
  })

  test('R17, R60: asks for the language, the paper and the width that were chosen, under the title as file name', async () => {
    const pdfs = watch(pdfExporter)
    const pngs = watch(pngExporter)
    const { opened, dialog, open } = await openDialog()
    const language = dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Language of the headings' })
    expect(language.value).toBe('ka')
    await userEvent.selectOptions(language, 'eu')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Paper size' }), 'a3')
    expect(dialog.queryByRole('combobox', { name: 'Width of the picture' })).toBeNull()
    await press(dialog)
    await waitFor(() => expect(pdfs).toMatchObject([{ language: 'eu', paper: 'a3' }]))
    expect(opened.services.preferences.getState().paper).toBe('a3')

    const again = await open()
    await choose(again, 'PNG')
    expect(again.queryByRole('combobox', { name: 'Paper size' })).toBeNull()
    await userEvent.selectOptions(again.getByRole('combobox', { name: 'Width of the picture' }), '4800')
    await press(again)
    await waitFor(() => expect(pngs).toMatchObject([{ language: 'ka', pictureWidth: 4800 }]))
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['ურთიერთობა.pdf', 'ურთიერთობა.png']))
  })

  test('offers no language where there are no fixed words', async () => {
    const { dialog } = await openDialog()
    await choose(dialog, 'JSON')
    expect(dialog.queryByRole('combobox', { name: 'Language of the headings' })).toBeNull()
  })

  test('shows the sheet as a picture, in the language that was chosen', async () => {
    const pictures: Blob[] = []
    URL.createObjectURL = (blob: Blob) => {
      pictures.push(blob)
      return `blob:${pictures.length}`
    }
    const { dialog } = await openDialog()
    const picture = await dialog.findByRole<HTMLImageElement>('img', {
      name: 'The sheet with the whole canvas',
    })
    expect(picture.src).toBe('blob:1')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Language of the headings' }), 'tr')
    await waitFor(() => expect(pictures).toHaveLength(2))
    expect(await Promise.all(pictures.map((blob) => blob.text()))).toEqual([
      '<svg lang="ka"/>',
      '<svg lang="tr"/>',
    ])
  })

  test('shows the beginning of a text', async () => {
    const { dialog } = await openDialog()
    await choose(dialog, 'JSON')
    const beginning = await dialog.findByRole('region', { name: 'Beginning of the file' })
    expect(beginning.textContent).toContain('"title": "ურთიერთობა"')
    expect(beginning.textContent?.split('\n').length).toBe(40)
    dialog.getByText('The file goes on.')
  })

  test('shows of which parts a report is made', async () => {
    const { dialog } = await openDialog(drawCanvas('Channels: shop'))
    await choose(dialog, 'DOCX')
    const parts = within(await dialog.findByRole('list', { name: 'Parts of the file, in this order' }))
    parts.getByText('Channels')
  })

  test('calls off the preview of a choice that is no longer the last', async () => {
    const signals: AbortSignal[] = []
    vi.spyOn(jsonExporter, 'load').mockResolvedValue(({ signal }) => {
      signals.push(signal)
      return new Promise(() => undefined)
    })
    const { dialog } = await openDialog()
    await choose(dialog, 'JSON')
    await waitFor(() => expect(signals).toHaveLength(1))
    dialog.getByText('The preview is being made…')
    await choose(dialog, 'SVG')
    await dialog.findByRole('img', { name: 'The sheet with the whole canvas' })
    expect(signals[0]?.aborted).toBe(true)
  })

  test('says when there can be no preview, and still exports', async () => {
    vi.spyOn(jsonExporter, 'load').mockRejectedValueOnce(new Error('offline'))
    const { dialog } = await openDialog()
    await choose(dialog, 'JSON')
    await dialog.findByText(/^The preview could not be made/)
    dialog.getByText(/^A part of Harreman could not be loaded/)
    await press(dialog)
    await waitFor(() => expect(saved).toHaveLength(1))
  })

  test('says that the browser cannot paint the picture, and tries the same again on request', async () => {
    const requests: ExportRequest[] = []
    vi.spyOn(pngExporter, 'load').mockResolvedValue((request) => {
      requests.push(request)
      return Promise.resolve({ ok: false, failure: { type: 'pictureTooLarge' } })
    })
    const { dialog } = await openDialog()
    await choose(dialog, 'PNG')
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Width of the picture' }), '4800')
    await press(dialog)
    const failure = within(await screen.findByRole('dialog', { name: 'The file could not be made (PNG)' }))
    failure.getByText(/^This browser cannot draw a picture of that size/)
    await userEvent.click(failure.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(requests.map(({ pictureWidth }) => pictureWidth)).toEqual([4800, 4800]))
    expect(saved).toEqual([])
  })

  test('makes no file when it is left, and gives the focus back', async () => {
    const { dialog } = await openDialog()
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(saved).toEqual([])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Export' }))
  })
})
