import { screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import AssignmentDialog from '../../../src/features/assignment/assignment-dialog'
import { unpackAssignment } from '../../../src/importers/assignment/unpack-assignment'
import { assignment } from '../../support/assignments'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { openView } from '../board/open-board'

const saved = vi.hoisted(() => ({ files: [] as { content: Blob; fileName: string }[] }))
vi.mock('../../../src/ui/save-file', () => ({
  saveFile: (content: Blob, fileName: string) => saved.files.push({ content, fileName }),
}))

const copied = vi.hoisted(() => ({ texts: [] as string[], isAllowed: true }))
vi.mock('../../../src/ui/copy-to-clipboard', () => ({
  copyToClipboard: ({ text }: { text: string }) => {
    if (copied.isAllowed) copied.texts.push(text)
    return Promise.resolve(copied.isAllowed)
  },
}))

beforeAll(() => startTestTexts())

const openDialog = (given = assignment) =>
  openView(<AssignmentDialog onClose={vi.fn()} />, { ...drawCanvas('Channels: shop'), assignment: given })

const press = (name: string) => screen.getByRole('button', { name })
const choose = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })

describe('writing an assignment', () => {
  test('R16: keeps instructions with their lines', async () => {
    const { user, read } = await openDialog({ ...assignment, instructions: '' })
    await user.type(screen.getByRole('textbox', { name: 'Instructions' }), 'First.{Enter}{Enter}Then.')
    expect(read().assignment?.instructions).toBe('First.\n\nThen.')
  })

  test('R16: asks for one question of a block', async () => {
    const { user, read } = await openDialog({ ...assignment, criteria: [] })
    await user.click(press('Add criterion'))
    await user.selectOptions(choose('Fulfilled when'), 'one guiding question is answered')
    await user.selectOptions(choose('Block'), 'Key Partners')
    expect(choose('Question').options).toHaveLength(4)
    await user.selectOptions(choose('Question'), 'Who are our key suppliers?')
    expect(read().assignment?.criteria[0]?.need).toEqual({ type: 'question', question: 'keyPartners.q2' })
    expect(screen.getByText('Answered: Who are our key suppliers?')).toBeTruthy()
  })

  test('R16: asks that one check, or all, find nothing missing', async () => {
    const { user, read } = await openDialog({ ...assignment, criteria: [] })
    await user.click(press('Add criterion'))
    await user.selectOptions(choose('Fulfilled when'), 'the checks find nothing missing')
    expect(read().assignment?.criteria[0]?.need).toEqual({ type: 'checks' })
    await user.selectOptions(choose('Check'), 'No customer segment yet')
    expect(read().assignment?.criteria[0]?.need).toEqual({ type: 'checks', check: 'noSegment' })
    await user.selectOptions(choose('Check'), 'All checks')
    expect(read().assignment?.criteria[0]?.need).toEqual({ type: 'checks' })
  })

  test('R16: asks for a block beyond the nine, and explains it', async () => {
    const { user, read } = await openDialog({ ...assignment, criteria: [] })
    await user.click(press('Add criterion'))
    await user.selectOptions(choose('Fulfilled when'), 'an extra block is filled in')
    expect(screen.getByText(/such as impact on society/)).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Name of the extra block' }), 'Impact')
    expect(read().assignment?.criteria[0]).toMatchObject({ text: 'Impact', need: { type: 'extraBlock' } })
  })
})

describe('giving an assignment away', () => {
  test('R16: saves a file named by its title, without ticks and feedback', async () => {
    const { user } = await openDialog()
    await user.click(press('Save as a file'))
    const file = saved.files.at(-1)
    expect(file?.fileName).toBe('Enpresa-plana-3-zatia.assignment.harreman.json')
    expect(await file?.content.text()).not.toMatch(/ticked|feedback/)
  })

  test('R16: copies a link that holds it, and shows the link as it is now', async () => {
    const { user } = await openDialog()
    await user.click(press('Copy the link'))
    expect(await screen.findByText('The link has been copied.')).toBeTruthy()
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to the assignment' })
    expect(copied.texts.at(-1)).toBe(field.value)
    const read = () => unpackAssignment(field.value.split('#/assignment/')[1] ?? '')
    expect(read()).toMatchObject({ ok: true, value: { assignment: { title: assignment.title } } })
    await user.type(screen.getByRole('textbox', { name: 'Course' }), ' A')
    await waitFor(() =>
      expect(read()).toMatchObject({ ok: true, value: { assignment: { course: `${assignment.course} A` } } }),
    )
    expect(screen.queryByText(/the file is safer/)).toBeNull()
  })

  test('says where the browser does not allow to copy', async () => {
    copied.isAllowed = false
    const { user } = await openDialog()
    await user.click(press('Copy the link'))
    expect(await screen.findByText(/^The browser did not allow copying/)).toBeTruthy()
    copied.isAllowed = true
  })

  test('R16: says that a file is safer than a very long link', async () => {
    const instructions = Array.from({ length: 4000 }, (_, index) => (index * index * 7919).toString(36)).join(
      ' ',
    )
    const { user } = await openDialog({ ...assignment, instructions })
    await user.click(press('Copy the link'))
    expect(await screen.findByText(/the file is safer/)).toBeTruthy()
  })
})
