import { act, createEvent, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeMotivationPart } from '../../../src/document/commands/motivations'
import { listMotivations, listNotes, textOfBlock } from '../../../src/domain/canvas'
import { addPoints } from '../../../src/editing/hand-in/add-points'
import { renderJson } from '../../../src/exporters/json/render-json'
import { findAddButton, openBoard } from '../../features/board/open-board'
import { handIn } from '../../fixtures/hand-in'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

const block = 'Customer Relationships'

async function pasteHandIn() {
  const board = await openBoard(drawCanvas('Channels: shop', { contentLanguage: 'eu' }))
  const button = findAddButton(block)
  act(() => button.focus())
  const clipboardData = { getData: (type: string) => (type === 'text/plain' ? handIn : '') }
  fireEvent(button, createEvent.paste(button, { clipboardData }))
  await board.user.click(await screen.findByRole('button', { name: 'Review the points…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Points of the text' })
  return { ...board, dialog }
}

describe('a pasted hand-in', () => {
  test('R15: becomes two combinations and three motivations, and one undo takes all of it away', async () => {
    const { user, dialog, read, print, undo, services } = await pasteHandIn()
    const choices = within(dialog).getAllByRole<HTMLSelectElement>('combobox')
    expect(choices.map((choice) => choice.value)).toEqual([
      'note',
      'note',
      'motivation',
      'motivation',
      'motivation',
    ])
    expect(print()).toBe('Channels: shop')
    await user.click(within(dialog).getByRole('button', { name: 'Add 5 points' }))

    const notes = listNotes(read(), 'customerRelationships')
    expect(notes.map((note) => note.kinds.toSorted())).toEqual([
      ['relationship.personal', 'relationship.personalAssistance'],
      ['relationship.automated', 'relationship.automatedStyle', 'relationship.coCreation'],
    ])
    expect(notes[0]?.description).toMatch(/^Harreman pertsonala izango dugu bezeroekin/)
    expect(listMotivations(read()).map(({ kind, text }) => [kind, text])).toEqual([
      ['motivation.acquisition', 'BEZERO BERRIAK LORTZEKO'],
      ['motivation.retention', 'ENPRESAK DAGOENENKO DAUZKAN BEZEROAK MANTENTZEKO'],
      ['motivation.boostSales', 'SALMENTA-KOPURUA HANDITZEKO'],
    ])
    expect(services.toasts.getState().toasts.at(-1)?.message).toBe('5 points added')

    undo()
    expect(print()).toBe('Channels: shop')
    expect([read().motivationsById.size, read().answersById.size]).toEqual([0, 0])
  })

  test('R15: keeps bold and stars through the export', async () => {
    const { user, dialog, read } = await pasteHandIn()
    await user.click(within(dialog).getByRole('button', { name: 'Add 5 points' }))
    const now = new Date('2026-11-22T12:00:00Z')
    const request = { canvas: read(), language: 'eu', paper: 'a4', now } as const
    const result = await renderJson({
      ...request,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    })
    if (!result.ok) throw new Error(result.failure.type)
    const file = JSON.parse(await result.value.text())
    expect(file.canvas.answers[textOfBlock('customerRelationships')]).toContain(
      '- ★ **BEZERO BERRIAK LORTZEKO**',
    )
  })

  test('R15: can be changed point by point before anything is made', async () => {
    const { user, dialog, read } = await pasteHandIn()
    const [first, second, ...motivations] = within(dialog).getAllByRole('combobox')
    if (!first || !second) throw new Error('no choices')
    await user.click(within(dialog).getByRole('button', { name: 'Remove kind: co-creation' }))
    await user.selectOptions(first, 'Leave out')
    for (const motivation of motivations) await user.selectOptions(motivation, 'Leave out')
    await user.click(within(dialog).getByRole('checkbox'))
    await user.click(within(dialog).getByRole('button', { name: 'Add one point' }))
    const [note, ...others] = listNotes(read(), 'customerRelationships')
    expect(note?.kinds).not.toContain('relationship.coCreation')
    expect([others.length, read().motivationsById.size, read().answersById.size]).toEqual([0, 0, 0])
  })

  test('R15: pasted twice adds no second motivation and loses no reason that was written meanwhile', async () => {
    const { user, dialog, read, session } = await pasteHandIn()
    await user.click(within(dialog).getByRole('button', { name: 'Add 5 points' }))
    const [first] = listMotivations(read())
    const reason = first?.why ?? ''
    act(() => writeMotivationPart(session.document, first?.id ?? '', 'why', 'our own'))
    const points = [
      { becomes: 'motivation', heading: first?.text ?? '', body: reason, kinds: [], motivation: first?.kind },
    ] as const
    act(
      () =>
        void addPoints(session.document, read(), { block: 'customerRelationships', index: 0 }, points, ''),
    )
    act(
      () =>
        void addPoints(session.document, read(), { block: 'customerRelationships', index: 0 }, points, ''),
    )
    expect(listMotivations(read())).toHaveLength(3)
    expect(listMotivations(read())[0]?.why).toBe(`our own\n\n${reason}`)
  })

  test('with everything left out says so and adds nothing', async () => {
    const { user, dialog } = await pasteHandIn()
    for (const choice of within(dialog).getAllByRole('combobox'))
      await user.selectOptions(choice, 'Leave out')
    expect(within(dialog).getByRole('button', { name: 'Add the introduction' })).toBeTruthy()
    await user.click(within(dialog).getByRole('checkbox'))
    const button = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Add the introduction' })
    expect(button.disabled).toBe(true)
    expect(within(dialog).getByRole('status').textContent).toMatch(/^Every point is left out/)
  })
})
