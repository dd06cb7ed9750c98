import { fireEvent, screen, within } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeFingerprint } from '../../../src/exporters/fingerprint'
import { HandIns } from '../../../src/features/hand-ins/hand-ins'
import { saveFile } from '../../../src/ui/save-file'
import { startTestTexts } from '../../support/canvas-session'
import { openView } from '../board/open-board'
import { drawHandIn, writeHandIn } from './make-hand-ins'

vi.mock('../../../src/ui/save-file', () => ({ saveFile: vi.fn() }))

beforeAll(() => startTestTexts())
beforeEach(() => vi.mocked(saveFile).mockClear())

const ane = drawHandIn('Channels: shop, market')
const jon = drawHandIn('Channels: van', { id: 'c2', author: 'Jon', title: 'Garage' })
const handIns = [new File([writeHandIn(ane)], 'ane.json'), new File([writeHandIn(jon)], 'jon.json')]

async function openHandIns(files: readonly File[] = handIns) {
  const view = await openView(<HandIns nameCriterion={({ need }) => need.type} />)
  give(files)
  if (files.length > 0) await screen.findByRole('table')
  return view
}

function give(files: readonly File[]) {
  const [input] = document.querySelectorAll('input[type="file"]')
  if (!input) throw new Error('no field for files')
  fireEvent.change(input, { target: { files } })
}

const openRow = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const listAuthors = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('button')[0]?.textContent)

function makeFeedback(remark: string) {
  const feedback = {
    givenAt: 1,
    remark,
    points: { k1: 2 },
    fingerprint: makeFingerprint(jon),
    reviewer: 'Nerea',
  }
  const text = JSON.stringify({ format: 'harreman-feedback', version: 1, canvas: 'c2', feedback })
  return new File([text], 'jon.feedback.harreman.json')
}

describe('the hand-ins of a class', () => {
  test('R94: an empty folder is said, and what is open stays', async () => {
    await openHandIns()
    give([])
    expect(await screen.findByText(/^Nothing was opened: there is no file in the folder/)).toBeTruthy()
    expect(listAuthors()).toEqual(['Ane', 'Jon'])
  })

  test('R16: those that are alike come first when the column is pressed once', async () => {
    const copy = drawHandIn('Channels: van', { id: 'c3', author: 'Xabi', title: 'Garage' })
    const { user } = await openHandIns([...handIns, new File([writeHandIn(copy)], 'xabi.json')])
    expect(listAuthors()).toEqual(['Ane', 'Jon', 'Xabi'])
    await user.click(screen.getByRole('button', { name: 'Alike' }))
    expect(listAuthors().at(-1)).toBe('Ane')
    await user.click(screen.getByRole('button', { name: 'Alike' }))
    expect(listAuthors()[0]).toBe('Ane')
  })

  test('R94: a file from a newer Harreman is passed over with the reason', async () => {
    await openHandIns([...handIns, new File(['{"format":"harreman","version":99}'], 'new.json')])
    expect(screen.getByText('One file was passed over')).toBeTruthy()
    expect(screen.getByText(/written by a newer version of Harreman \(format: 99\)/)).toBeTruthy()
  })

  test('R16: one that was edited after its fingerprint is marked', async () => {
    const edited = writeHandIn(jon).replace('"text":"van"', '"text":"lorry"')
    await openHandIns([new File([edited], 'jon.json')])
    expect(screen.getByText('Edited after it was handed in')).toBeTruthy()
  })

  test('R16: are filtered by any words, and sorted by the head of a column', async () => {
    const { user } = await openHandIns()
    await user.type(screen.getByRole('textbox', { name: /^Filter/ }), 'GARAGE jo')
    expect(listAuthors()).toEqual(['Jon'])
    await user.clear(screen.getByRole('textbox', { name: /^Filter/ }))
    await user.click(screen.getByRole('button', { name: 'Notes' }))
    expect(listAuthors()).toEqual(['Jon', 'Ane'])
    expect(screen.getByRole('columnheader', { name: 'Notes' }).getAttribute('aria-sort')).toBe('ascending')
  })

  test('R16: are closed all at once, and come back by undo', async () => {
    const { user, pressToast } = await openHandIns()
    await user.click(screen.getByRole('button', { name: 'Close all hand-ins' }))
    expect(screen.queryByRole('table')).toBeNull()
    pressToast()
    expect(listAuthors()).toEqual(['Ane', 'Jon'])
  })

  test('R16: a code typed from paper tells whether it shows the same', async () => {
    const { user } = await openHandIns()
    openRow('Ane')
    const field = screen.getByRole('textbox', { name: 'Fingerprint printed on the PDF' })
    await user.type(field, makeFingerprint(ane).slice(0, 8))
    expect(screen.getByText('The printed fingerprint matches')).toBeTruthy()
    await user.type(field, 'x0')
    expect(screen.queryByText('The printed fingerprint matches')).toBeNull()
  })

  test('R16: thousands of notes are shown step by step', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `customer ${index}`)
    const large = drawHandIn(`Channels: ${names.join(', ')}`)
    await openHandIns([new File([writeHandIn(large)], 'large.json')])
    openRow('Ane')
    expect(screen.getAllByText('Write a comment')).toHaveLength(100)
    fireEvent.click(screen.getByText('Show 100 more notes'))
    expect(screen.getAllByText('Write a comment')).toHaveLength(200)
  })
})

describe('feedback', () => {
  test('R16: that was saved before goes on where it stopped', async () => {
    await openHandIns([...handIns, makeFeedback('So far so good')])
    openRow('Jon')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'General remark' }).value).toBe(
      'So far so good',
    )
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'notes (0–4)' }).value).toBe('2')
  })

  test('R16: that no file holds is not replaced by an opened one', async () => {
    const { user } = await openHandIns()
    openRow('Jon')
    await user.type(screen.getByRole('textbox', { name: 'General remark' }), 'New')
    await user.click(screen.getByRole('button', { name: 'All hand-ins' }))
    give([makeFeedback('Old')])
    expect(await screen.findByText(/^The feedback you are writing was kept/)).toBeTruthy()
    openRow('Jon')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'General remark' }).value).toBe('New')
  })

  test('R16: points beyond what a line is worth do not count', async () => {
    const { user } = await openHandIns()
    openRow('Jon')
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'notes (0–4)' })
    await user.type(field, '5')
    expect(screen.getByText(/^These points do not count/)).toBeTruthy()
    expect(screen.getByText('Points given: 0/4')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Use the points of the checklist' }))
    expect(field.value).toBe('0')
  })

  test('R16: a comment is deleted, and comes back by undo', async () => {
    const { user, pressToast } = await openHandIns()
    openRow('Jon')
    await user.click(screen.getByRole('button', { name: 'Write a comment' }))
    await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'Whose?')
    await user.click(screen.getByRole('button', { name: 'Add comment' }))
    await user.click(screen.getByRole('button', { name: 'Delete comment: Whose?' }))
    expect(screen.queryByText('Whose?')).toBeNull()
    pressToast()
    expect(screen.getByText('Whose?')).toBeTruthy()
  })

  test('R16: of all is saved as one zip, which is told apart from what a student gets, and then counts as saved', async () => {
    const { user, listToasts } = await openHandIns()
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Nerea')
    for (const [name, remark] of [
      ['Jon', 'First'],
      ['Ane', 'Second'],
    ] as const) {
      openRow(name)
      await user.type(screen.getByRole('textbox', { name: 'General remark' }), remark)
      await user.click(screen.getByRole('button', { name: 'All hand-ins' }))
    }
    expect(screen.getAllByText('Not saved yet')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Save all feedback as a zip file' }))
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalled())
    const [zip] = vi.mocked(saveFile).mock.calls[0] ?? []
    const files = unzipSync(new Uint8Array((await zip?.arrayBuffer()) ?? new ArrayBuffer(0)))
    expect(Object.keys(files)).toEqual(['Ane.feedback.harreman.json', 'Jon.feedback.harreman.json'])
    const jons: unknown = JSON.parse(strFromU8(files['Jon.feedback.harreman.json'] ?? new Uint8Array()))
    expect(jons).toMatchObject({ canvas: 'c2', feedback: { reviewer: 'Nerea', remark: 'First' } })
    expect(await screen.findAllByText('Saved')).toHaveLength(2)
    expect(listToasts()).toEqual([
      expect.stringContaining(
        'It holds one file per student: unpack it, and give every student only their own.',
      ),
    ])
  })
})
