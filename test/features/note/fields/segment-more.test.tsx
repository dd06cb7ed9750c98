import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addLink } from '../../../../src/document/commands/links'
import { noSegmentDetails, type SegmentDetails } from '../../../../src/domain/segments/segment-details'
import { startTestTexts, switchLanguage } from '../../../support/canvas-session'
import { drawCanvas } from '../../../support/canvas-text'
import { findGroup, listChoices, openNote } from './open-note'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

const findMore = () => screen.getByText<HTMLElement>('More about this segment').closest('details')

/** The segment `it` with details to begin with. */
async function openSegment(details: Partial<SegmentDetails> = {}, kinds = '', version?: number) {
  const lines = `Customer Segments: it [${kinds}]\nKey Resources: van`
  const notesById = new Map(drawCanvas(lines).notesById)
  const note = notesById.get('it')
  if (note && Object.keys(details).length > 0)
    notesById.set('it', { ...note, segment: { ...noSegmentDetails, ...details } })
  const opened = await openNote(lines, { rest: { notesById }, ...(version && { version }) })
  if (!findMore()?.open) await opened.user.click(screen.getByText('More about this segment'))
  return opened
}

describe('what else can be said of a segment', () => {
  test('is out of the way until somebody asks for it, or has said some of it', async () => {
    await openNote('Customer Segments: it [segment.intermediary]')
    expect(findMore()?.open).toBe(false)
  })

  test.each([
    ['a kind', {}, 'segment.b2b'],
    ['a country', { countries: ['DE'] }, ''],
    ['a remark', { competitors: 'the big one' }, ''],
    ['its importance', { importance: 1 as const }, ''],
  ])('is open where %s is known', async (_what, details, kinds) => {
    const notes = drawCanvas(`Customer Segments: it [${kinds}]`).notesById
    const [note] = notes.values()
    const segment = { ...noSegmentDetails, ...details }
    const notesById = new Map(note && [['it', { ...note, segment }]])
    await openNote(`Customer Segments: it [${kinds}]`, { rest: { notesById } })
    expect(findMore()?.open).toBe(true)
  })

  test('stays open when its last field is emptied', async () => {
    const { user } = await openSegment({ sectors: 'x' })
    await user.clear(screen.getByRole('textbox', { name: 'Target sectors and fields of use' }))
    expect(findMore()?.open).toBe(true)
  })

  test('R24: B2B or B2C, main or secondary: one of the two each, and the export has them', async () => {
    const { user, exportNote, session, readNote } = await openSegment()
    await user.click(findGroup('Business or consumer').getByRole('button', { name: 'consumer (B2C)' }))
    await user.click(findGroup('Business or consumer').getByRole('button', { name: /B2B/ }))
    await user.click(findGroup('Weight').getByRole('button', { name: 'main segment' }))
    expect(listChoices('Business or consumer')).toEqual(['★ business customer (B2B)', 'consumer (B2C)'])
    expect((await exportNote())?.kinds).toEqual(['segment.b2b', 'segment.main'])
    expect(screen.queryByRole('button', { name: /^Remove kind/ })).toBeNull()
    session.undo()
    session.undo()
    expect(readNote().kinds).toEqual(['segment.b2c'])
  })

  test('R71: its importance from 1 to 3, each choice one step of undo', async () => {
    const { user, readNote, session } = await openSegment()
    expect(findGroup('Importance').getByRole('radio', { name: 'not decided', checked: true })).toBeDefined()
    await user.click(findGroup('Importance').getByRole('radio', { name: 'high' }))
    expect(readNote().segment?.importance).toBe(3)
    session.undo()
    expect(readNote().segment).toBeUndefined()
    await user.click(findGroup('Importance').getByRole('radio', { name: 'medium' }))
    await user.click(findGroup('Importance').getByRole('radio', { name: 'not decided' }))
    expect(readNote().segment).toBeUndefined()
  })

  test('R21: countries by name, kept by code; one that this Harreman does not know stays and shows its code', async () => {
    const { user, readNote, session } = await openSegment({ countries: ['ZQ'] })
    const field = screen.getByRole('combobox', { name: 'Countries' })
    await user.type(field, 'germ{Enter}')
    await user.type(field, 'IT{Enter}')
    const chosen = within(screen.getByRole('list', { name: 'Countries' }))
    expect(chosen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'ZQ',
      'Germany',
      'Italy',
    ])
    expect(readNote().segment?.countries).toEqual(['ZQ', 'DE', 'IT'])
    session.undo()
    expect(readNote().segment?.countries).toEqual(['ZQ', 'DE'])
  })

  test('R25: target sectors, one per line, as one step of undo', async () => {
    const { user, readNote, session } = await openSegment()
    const field = screen.getByRole('textbox', { name: 'Target sectors and fields of use' })
    await user.type(field, 'water treatment{Enter}aquaculture{Enter}disinfection')
    await user.tab()
    expect(readNote().segment?.sectors).toBe('water treatment\naquaculture\ndisinfection')
    session.undo()
    expect(readNote().segment).toBeUndefined()
  })

  test('R81: a remark on competitors', async () => {
    const { user, exportNote } = await openSegment()
    await user.type(screen.getByRole('textbox', { name: 'Remark on competitors' }), 'Lampak S.L. visits them')
    expect((await exportNote())?.segment?.competitors).toBe('Lampak S.L. visits them')
  })

  test('R73: whoever says whether the resources are enough is asked which they are', async () => {
    const { user, readNote, session } = await openSegment()
    const hint = 'No key resource is linked with this segment yet.'
    expect(screen.queryByText(hint)).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'not enough' }))
    expect(readNote().segment?.resources).toBe('short')
    expect(screen.getByText(hint).closest('[role=status]')).not.toBeNull()
    act(() => void addLink(session.document, { from: 'it', to: 'van', label: '' }))
    expect(screen.queryByText(hint)).toBeNull()
  })

  test('can be read but not changed in a document of a newer version', async () => {
    await openSegment({ importance: 2, sectors: 'water' }, '', 99)
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: 'Importance' }).disabled).toBe(true)
    expect(
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Target sectors and fields of use' }).readOnly,
    ).toBe(true)
  })
})
