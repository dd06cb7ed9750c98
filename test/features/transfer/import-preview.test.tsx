import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeAssignmentFile } from '../../../src/exporters/assignment/make-assignment-file'
import { makeCanvasFile } from '../../../src/exporters/json/make-canvas-file'
// Loaded here, so that no test waits for its loading.
import '../../../src/features/transfer/import-dialog'
import '../../../src/features/transfer/import-preview'
import '../../../src/importers/foreign/read-foreign'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { openImportDesk } from '../../support/import-desk'

beforeAll(() => startTestTexts('en', ['app', 'transfer', 'errors', 'waysIn', 'blocks']))

const cart = {
  name: 'Coffee cart',
  sections: {
    keyPartners: ['Roaster'],
    channels: ['Station', 'Market', 'Office', 'Festival'],
    problem: ['Nobody is awake'],
    risks: ['Rain'],
  },
}

function makeFile(value: unknown = cart, name = 'cart.json'): File {
  return new File([typeof value === 'string' ? value : JSON.stringify(value)], name)
}

async function findPreview(name = 'cart.json') {
  return within(await screen.findByRole('dialog', { name: `Import “${name}”?` }))
}

describe('importing the file of another tool', () => {
  test('R94: shows what was understood, and writes nothing before somebody says so', async () => {
    const { give, library } = await openImportDesk()
    await give(makeFile())
    const preview = await findPreview()
    preview.getByText('Format: JSON with the names of blocks')
    expect(preview.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Coffee cart')
    const channels = within(preview.getByRole('region', { name: 'Channels: 4 notes' }))
    expect(channels.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Station',
      'Market',
      'Office',
    ])
    channels.getByText('and 1 more')
    const parked = within(preview.getByRole('region', { name: 'Parking place: 2 notes' }))
    expect(parked.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Problem: Nobody is awake',
      'risks: Rain',
    ])
    const remarks = preview.getByRole('region', { name: 'Good to know' })
    within(remarks).getByText(/^This is a Lean Canvas/)
    expect(remarks.textContent).toMatch(/goes to the parking place: risks\.$/)
    expect(within(remarks).getByText('risks').lang).toBe('en')
    expect(library.getState().rows).toEqual([])
  })

  test('R94: takes it in under the title and in the language chosen, and one undo takes it away', async () => {
    const { give, press, read, library, onImported, listToasts, pressToast } = await openImportDesk()
    await give(makeFile())
    const preview = await findPreview()
    const title = preview.getByRole('textbox', { name: 'Title' })
    await userEvent.clear(title)
    await userEvent.type(title, 'Kahve arabası')
    await userEvent.selectOptions(preview.getByRole('combobox', { name: 'Language of the notes' }), 'tr')
    await press('Import')
    await waitFor(() => expect(listToasts()).toEqual(['“Kahve arabası” was imported.']))
    const [id] = onImported.mock.calls[0] ?? []
    expect(await read(id)).toBe(
      [
        'Channels: Station, Market, Office, Festival',
        'Key Partners: Roaster',
        'Parking place: Sorun: Nobody is awake, risks: Rain',
      ].join('\n'),
    )
    expect((await library.getState().readCanvas(id))?.contentLanguage).toBe('tr')
    pressToast()
    await waitFor(() => expect(listToasts().at(-1)).toMatch(/^The import was undone/))
    await waitFor(() => expect(library.getState().rows?.[0]?.deletedAt).toBeDefined())
  })

  test('R94: writes nothing where somebody does not want it', async () => {
    const { give, press, library, onImported, listToasts } = await openImportDesk()
    await give(makeFile())
    await findPreview()
    await press('Cancel')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(library.getState().rows).toEqual([])
    expect(onImported).not.toHaveBeenCalled()
    expect(listToasts()).toEqual([])
  })

  test('R17: suggests the language that the notes are written in', async () => {
    const { give } = await openImportDesk()
    await give(makeFile({ keyPartners: ['Arıcılar'], channels: ['Köy pazarı', 'İnternet mağazası'] }))
    const preview = await findPreview()
    const language = preview.getByRole('combobox', { name: 'Language of the notes' })
    expect(language).toHaveProperty('value', 'tr')
  })

  test('R94: shows one file after the other, and one undo takes all of them away', async () => {
    const { give, press, library, listToasts, pressToast } = await openImportDesk()
    await give(makeFile(), makeFile(cart, 'other.json'), makeFile(cart, 'third.json'))
    ;(await findPreview()).getByText('File 1 of 3')
    await press('Import')
    ;(await findPreview('other.json')).getByText('File 2 of 3')
    await press('Cancel')
    await findPreview('third.json')
    await press('Import')
    const summary = await screen.findByRole('dialog', { name: 'Result of the import' })
    expect(
      within(summary)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '“Coffee cart” was imported.',
      '“other.json” was not imported: you cancelled it.',
      '“Coffee cart” was imported.',
    ])
    await waitFor(() => expect(listToasts()).toEqual(['2 canvases were imported.']))
    pressToast()
    await waitFor(() =>
      expect(library.getState().rows?.map((row) => row.deletedAt !== undefined)).toEqual([true, true]),
    )
  })

  test('R94: says of a file without blocks what stands in it and what to do', async () => {
    const { give } = await openImportDesk()
    const nodes = [{ id: 'g', type: 'group', x: 0, y: 0, width: 9, height: 9, label: 'Wireframes' }]
    const card = { id: 't', type: 'text', x: 1, y: 1, width: 1, height: 1, text: 'Log-in' }
    await give(makeFile({ nodes: [...nodes, card] }, 'plan.canvas'))
    const dialog = within(await screen.findByRole('dialog', { name: '“plan.canvas” was not imported' }))
    dialog.getByText('Headings that were found: Wireframes.')
    dialog.getByText(/^Give each part a heading/)
    await switchLanguage('ka')
    await screen.findByText('ნაპოვნი სათაურები: Wireframes.')
    await switchLanguage('en')
  })

  test('R94: names the tool whose files it cannot read', async () => {
    const { give } = await openImportDesk()
    await give(makeFile({ type: 'excalidraw', elements: [] }, 'drawing.excalidraw'))
    await screen.findByText(/^The file comes from Excalidraw\./)
  })
})

describe('importing what belongs to an assignment', () => {
  const criteria = [
    { id: 'a1', text: 'x', points: 1, need: { type: 'own' }, isTicked: false, order: 'a0' },
  ] as const
  const assignment = makeAssignmentFile(
    { title: 'Essay', course: '', instructions: '', dueDate: '', criteria: [...criteria] },
    'tr',
  )
  const feedback = {
    format: 'harreman-feedback',
    version: 1,
    canvas: 'c1',
    title: 'Meatchine',
    feedback: { givenAt: 1_769_904_000_000, remark: 'Good' },
  }

  test('R16: leads to the assignment', async () => {
    const { give, library } = await openImportDesk()
    await give(makeFile(assignment, 'essay.assignment.harreman.json'))
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/assignment\/[\w-]+$/))
    expect(library.getState().rows).toEqual([])
    window.history.replaceState(null, '', '/')
  })

  test('R16: leads feedback to its canvas', async () => {
    const { give } = await openImportDesk(drawCanvas('Channels: shop', { id: 'c1', title: 'Meatchine' }))
    await give(makeFile(feedback, 'x.feedback.harreman.json'))
    await waitFor(() => expect(window.location.pathname).toBe('/canvas/c1'))
    window.history.replaceState(null, '', '/')
  })

  test('R16: says which canvas is missing for feedback', async () => {
    const { give } = await openImportDesk()
    await give(makeFile(feedback, 'x.feedback.harreman.json'))
    await screen.findByText('The feedback is for a canvas that is not on this device: “Meatchine”.')
  })

  test('R16: imports a hand-in as a canvas, and says where many of them are read', async () => {
    const canvas = drawCanvas('Channels: shop', { id: 'c1', title: 'Essay' })
    const handIn = {
      handedInAt: '2026-02-01T10:00:00.000Z',
      fingerprint: 'a'.repeat(64),
      points: 1,
      total: 1,
      met: [],
    }
    const { give, listToasts } = await openImportDesk()
    await give(makeFile({ ...makeCanvasFile(canvas, new Date(0)), handIn }, 'essay.harreman.json'))
    await waitFor(() => expect(listToasts()[0]).toMatch(/^“Essay” was imported\. It is a hand-in/))
  })
})
