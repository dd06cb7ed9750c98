import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import words from '../../../locales/en/canvasKinds.json'
import errors from '../../../locales/en/errors.json'
import type { OwnKind } from '../../../src/domain/kinds/own-kind'
// Loaded here, so that no test waits for its loading.
import '../../../src/features/transfer/import-dialog'
import '../../../src/features/transfer/kind-preview'
import '../../../src/importers/foreign/read-foreign'
import '../../../src/importers/kind/read-kind-file'
import { startTestTexts } from '../../support/canvas-session'
import { openImportDesk } from '../../support/import-desk'
import { courseKind } from '../../support/own-kinds'

beforeAll(() => startTestTexts('en', ['app', 'transfer', 'errors', 'waysIn', 'blocks', 'canvasKinds']))

function makeFile(kind: OwnKind): File {
  const file = { format: 'harreman-kind', version: 1, kind }
  return new File([JSON.stringify(file)], 'kurs.kind.harreman.json')
}

async function findPreview() {
  return within(await screen.findByRole('dialog', { name: words.own.title }))
}

describe('importing the file of a kind of canvas', () => {
  test('R92, R94: shows its sheet, and makes a canvas of it when somebody says so', async () => {
    const { give, library, read } = await openImportDesk()
    await give(makeFile(courseKind))
    const preview = await findPreview()
    preview.getByText('Kind: Kurs Tuvali')
    preview.getByText('Katılımcılar İçin Öğrenme Hedefleri: 2 questions')
    preview.getByText('Yöntem: no questions')
    const sheet = preview.getByRole('img', { name: words.own.layout })
    expect(sheet.children).toHaveLength(courseKind.blocks.length)
    expect(library.getState().rows).toEqual([])

    await userEvent.click(preview.getByRole('button', { name: words.own.make }))
    await waitFor(() => expect(library.getState().rows).toHaveLength(1))
    const [row] = library.getState().rows ?? []
    expect(row).toMatchObject({ kind: 'own', ownKind: courseKind, contentLanguage: 'tr', totalBlocks: 5 })
    expect(await read(row?.id ?? '')).toBe('')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('R94: makes nothing where it is cancelled', async () => {
    const { give, library } = await openImportDesk()
    await give(makeFile(courseKind))
    await userEvent.click((await findPreview()).getByRole('button', { name: words.own.cancel }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(library.getState().rows).toEqual([])
  })

  const [first, second] = courseKind.blocks
  if (!first || !second) throw new Error('too few blocks')
  const twoHundred = Array.from({ length: 200 }, (_, index) => ({ ...first, id: `b${index}` }))

  test.each<[keyof typeof errors.import.reason, Partial<OwnKind>, string]>([
    ['kindWithoutBlocks', { blocks: [] }, 'without a single block'],
    ['kindTooManyBlocks', { blocks: twoHundred }, 'has 200 blocks; at most 60'],
    ['kindNameless', { blocks: [{ ...first, name: '' }] }, 'kind.blocks[0].name'],
    ['kindOutside', { grid: { columns: 4, rows: 2 } }, '“Bütçe”'],
    [
      'kindOverlap',
      { blocks: [first, { ...second, area: first.area }] },
      `“${second.name}” and “${first.name}”`,
    ],
    ['kindUnknownBlock', { fillingOrder: ['nowhere'] }, 'nowhere'],
    ['duplicateId', { blocks: [first, first] }, 'katilimcilar'],
  ])('R94: refuses it with a sentence that names the place: %s', async (reason, change, named) => {
    const { give, library } = await openImportDesk()
    await give(makeFile({ ...courseKind, ...change }))
    const dialog = await screen.findByRole('dialog')
    await within(dialog).findByText((text) => text.includes(named))
    expect(dialog.textContent).toContain(errors.import.advice[reason])
    expect(library.getState().rows).toEqual([])
  })
})
