import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addLink, removeLinks } from '../../../src/document/commands/links'
import { addMotivation } from '../../../src/document/commands/motivations'
import { addNotes } from '../../../src/document/commands/notes'
import type { Note } from '../../../src/domain/canvas'
import { completeDetails } from '../../../src/domain/relationships/relationship-details'
import ChecksView from '../../../src/features/checks/checks-view'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { alignLines, drawCanvas, drawMotivation } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { findRegion, openView, waitForFocus } from '../board/open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const openChecks = (
  ...opening: Parameters<typeof openView> extends [unknown, ...infer Rest] ? Rest : never
) => openView(<ChecksView />, ...opening)

const listTitles = () => screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

const listBlocks = () => screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)

const findList = (title: string) => within(screen.getByRole('list', { name: title }))

const listNames = (title: string) =>
  findList(title)
    .getAllByRole('link')
    .map((link) => link.textContent)

const listVerdicts = () => screen.getAllByRole('status').map((status) => status.textContent)

const unlinkedPair = 'Customer Segments: students, teachers\nCustomer Relationships: tutor\nstudents -> tutor'

describe('the checks', () => {
  test('R02: name what an empty canvas lacks, with the reason and the way there, and thank who has done it', async () => {
    const { read, session } = await openChecks('')
    expect(listBlocks()).toEqual(['Customer Segments', 'Customer Relationships'])
    expect(listTitles()).toEqual(['No customer segment yet', 'No customer relationship yet'])
    expect(listVerdicts()).toContain('2 points to look at')
    expect(screen.getByText(/^Without customers a company can neither work nor earn/)).toBeTruthy()
    const way = screen.getByRole('link', { name: 'Open block: Customer Segments' })
    expect(way.getAttribute('href')).toBe('/canvas/canvas/block/customerSegments')

    const add = (block: 'customerSegments' | 'customerRelationships', text: string) =>
      tell(() => addNotes(session.document, { block, index: 0 }, [{ text }]))
    const [segment = ''] = add('customerSegments', 'students')
    const [relationship = ''] = add('customerRelationships', 'tutor')
    expect(listTitles()).toEqual(['Segments without a relationship', 'Relationships without a segment'])
    act(() => addLink(session.document, { from: segment, to: relationship, label: '' }))
    expect(listTitles()).toEqual([])
    expect(listVerdicts()).toContain('Everything hangs together and nothing is missing. Well done!')
    expect(read().linksById.size).toBe(1)
  })

  test('R44: name the segment without a relationship; the link with the only one is one press and one step of undo', async () => {
    const { listToasts, print, undo, user } = await openChecks(unlinkedPair)
    expect(listNames('Segments without a relationship')).toEqual(['teachers'])
    await user.click(screen.getByRole('button', { name: 'Link with “tutor”' }))
    expect(print()).toBe(alignLines(`${unlinkedPair}\nteachers -> tutor`))
    expect(listTitles()).toEqual([])
    expect(listToasts()).toEqual(['Linked with “tutor”'])
    undo()
    expect(listNames('Segments without a relationship')).toEqual(['teachers'])
  })

  test('ask with which of several notes to link, block by block', async () => {
    const notes = `
      Customer Segments: students
      Channels: shop
      Customer Relationships: tutor, forum
      Revenue Streams: fees, gifts
      students -> tutor
      students -> forum
      students -> fees
      shop -> tutor
      shop -> forum
      shop -> students
    `
    const { print, user } = await openChecks(notes)
    expect(listNames('Notes without any link')).toEqual(['gifts'])
    await user.click(screen.getByRole('button', { name: 'Link with…' }))
    // The widgets measure the way of a pointer into a menu beside, which needs a layout: so by a press alone.
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Customer Relationships' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'forum' }))
    expect(print()).toContain('gifts -> forum')
    expect(listTitles()).toEqual([])
  })

  test('R14: say what boosting sales lacks until it is linked with a revenue', async () => {
    const filled = drawCanvas(
      'Customer Segments: a\nCustomer Relationships: b\nRevenue Streams: RS-1\na -> b\na -> RS-1',
    )
    const { session, user } = await openChecks(filled)
    expect(listTitles()).toEqual([])
    act(() => addMotivation(session.document, 'motivation.boostSales', 'More sales'))
    const list = findList('Boosting sales without a cost or a revenue')
    expect(list.getByText('More sales')).toBeTruthy()
    await user.click(list.getByRole('button', { name: 'Link with “RS-1”' }))
    expect(listTitles()).toEqual([])
  })

  test('R64: name two steps of a chain that are treated alike, and a circle with the way out of it', async () => {
    const chain = `
      Customer Segments: distributor, shop, buyer
      Customer Relationships: visit, forum
      distributor -> shop
      shop -> buyer
      distributor -> visit
      shop -> visit
      buyer -> forum
    `
    const { read, session, undo, user } = await openChecks(chain)
    expect(listNames('Two steps of a chain with the same relationships')).toEqual(['distributor', 'shop'])
    act(() => addLink(session.document, { from: 'buyer', to: 'shop', label: '' }))
    expect(listNames('A chain that leads back to itself')).toEqual(['shop', 'buyer'])
    await user.click(screen.getByRole('button', { name: 'Take out the link that leads back' }))
    expect(read().linksById.size).toBe(5)
    expect(listTitles()).toEqual(['Two steps of a chain with the same relationships'])
    undo()
    expect(listNames('A chain that leads back to itself')).toEqual(['shop', 'buyer'])
  })

  test('R19: offer to call planned what begins on a day to come', async () => {
    const canvas = drawCanvas('Customer Segments: a\nCustomer Relationships: b\na -> b')
    const relationship = completeDetails({ status: { state: 'established', since: '2031-03-01' } })
    const notes = [...canvas.notesById.values()].map(
      (note): Note => (note.id === 'b' ? { ...note, relationship } : note),
    )
    const { read, user } = await openChecks({
      ...canvas,
      notesById: new Map(notes.map((note) => [note.id, note])),
    })
    expect(screen.getByText('Established since: 1 March 2031')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Mark as planned' }))
    expect(read().notesById.get('b')?.relationship?.status).toEqual({ state: 'planned' })
    expect(listTitles()).toEqual([])
  })

  test('R80: name a relationship whose review is due; "reviewed today" removes it', async () => {
    const canvas = drawCanvas('Customer Segments: a\nCustomer Relationships: b\na -> b')
    const relationship = completeDetails({ status: { state: 'established', since: '1969-03-01' } })
    const notes = [...canvas.notesById.values()].map(
      (note): Note => (note.id === 'b' ? { ...note, relationship } : note),
    )
    const { read, user, undo } = await openChecks({
      ...canvas,
      notesById: new Map(notes.map((note) => [note.id, note])),
    })
    expect(screen.getByText('Last review or beginning: 1 March 1969')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Reviewed today' }))
    expect(read().notesById.get('b')?.relationship?.reviewedOn).toBe('1970-01-01')
    expect(listTitles()).toEqual([])
    undo()
    expect(listTitles()).toEqual(['Relationships that nobody has reviewed for long'])
  })

  test('R56: say that customer data is processed, which is no gap', async () => {
    await openChecks('Customer Segments: a\nCustomer Relationships: b [automation.recognition]\na -> b')
    expect(listTitles()).toEqual(['Relationships that process customer data'])
    expect(listVerdicts()).toContain('Nothing is missing. Below is something that is good to know.')
  })

  test('show the rest of a long list when asked, and go on there', async () => {
    const segments = Array.from({ length: 9 }, (_, index) => `s${index}, s${index}b`).join(', ')
    const { user } = await openChecks(`Customer Segments: ${segments}\nCustomer Relationships: b\ns0 -> b`)
    expect(listNames('Segments without a relationship')).toHaveLength(8)
    await user.click(screen.getByRole('button', { name: 'Show 9 more' }))
    expect(listNames('Segments without a relationship')).toHaveLength(17)
    const names = listNames('Segments without a relationship')
    await waitForFocus(names[8] ?? '')
  })

  test('speak the language of the interface, with its quotation marks', async () => {
    await openChecks(unlinkedPair)
    await switchLanguage('ka')
    expect(listTitles()).toEqual(['სეგმენტები ურთიერთობის გარეშე'])
    expect(screen.getByRole('button', { name: 'ამ ჩანაწერთან დაკავშირება: „tutor“' })).toBeTruthy()
  })
})

describe('a hint that is not relevant', () => {
  test('is set aside with a remark, in one step of undo, and can be shown again', async () => {
    const { read, undo, user } = await openChecks(unlinkedPair)
    await user.click(screen.getByRole('button', { name: 'Not relevant here' }))
    await waitForFocus('')
    await user.type(screen.getByRole('textbox', { name: 'Why not? (optional)' }), 'later{Enter}')
    expect(listVerdicts()).toContain('Everything hangs together and nothing is missing. Well done!')
    const remarks = () => [...read().remarksByDismissedHint]
    expect(remarks()).toEqual([['segmentWithoutRelationship/teachers', 'later']])
    undo()
    expect(remarks()).toEqual([])
    expect(listTitles()).toEqual(['Segments without a relationship'])
  })

  test('keeps a remark that can be changed, and goes from the list when it is shown again', async () => {
    const remarksByDismissedHint = new Map([['segmentWithoutRelationship/teachers', 'later']])
    const { read, user } = await openChecks(drawCanvas(unlinkedPair, { remarksByDismissedHint }))
    await user.click(screen.getByText('Set aside: 1'))
    const remark = screen.getByRole<HTMLInputElement>('textbox', { name: 'Remark' })
    await user.clear(remark)
    await user.type(remark, 'next year')
    expect([...read().remarksByDismissedHint.values()]).toEqual(['next year'])
    await user.click(screen.getByRole('button', { name: 'Show again' }))
    expect(read().remarksByDismissedHint.size).toBe(0)
    expect(screen.queryByText(/^Set aside/)).toBeNull()
    expect(listNames('Segments without a relationship')).toEqual(['teachers'])
  })

  test('stays set aside, unseen, while its cause is gone', async () => {
    const remarksByDismissedHint = new Map([['segmentWithoutRelationship/teachers', 'later']])
    const { read, session } = await openChecks(drawCanvas(unlinkedPair, { remarksByDismissedHint }))
    const link = tell(() => addLink(session.document, { from: 'teachers', to: 'tutor', label: '' }))
    expect(screen.queryByText(/^Set aside/)).toBeNull()
    expect(read().remarksByDismissedHint.get('segmentWithoutRelationship/teachers')).toBe('later')
    act(() => removeLinks(session.document, [link]))
    expect(screen.getByText('Set aside: 1')).toBeTruthy()
    expect(listTitles()).toEqual(['Segments without a relationship'])
  })

  test('is left alone by Escape and Cancel', async () => {
    const { read, user } = await openChecks(unlinkedPair)
    const opener = screen.getByRole('button', { name: 'Not relevant here' })
    await user.click(opener)
    await user.keyboard('no{Escape}')
    expect(screen.queryByRole('textbox', { name: 'Why not? (optional)' })).toBeNull()
    expect(document.activeElement).toBe(opener)
    expect(read().remarksByDismissedHint.size).toBe(0)
  })
})

describe('the focus', () => {
  const three = `
    Customer Segments: a, b, c
    Customer Relationships: visit
    a -> visit
  `

  test('passes on to the next hint when that under it vanishes, then to the one before, last to the heading', async () => {
    const { session, undo, user } = await openChecks(three)
    const press = (name: string) => {
      const item = findList('Segments without a relationship').getByText(name).closest('li')
      if (!item) throw new Error(`no hint about ${name}`)
      return user.click(within(item).getByRole('button', { name: 'Link with “visit”' }))
    }
    await press('b')
    await waitForFocus('c')
    undo()
    await press('c')
    await waitForFocus('b')
    await press('b')
    await waitForFocus('Checks')
    expect(session.state.getState().canvas.linksById.size).toBe(3)
  })

  test('never goes where nothing is seen: what was set aside is folded away', async () => {
    const { user } = await openChecks(three)
    for (const left of ['c', undefined]) {
      const [opener] = screen.getAllByRole('button', { name: 'Not relevant here' })
      if (!opener) throw new Error('nothing can be set aside')
      await user.click(opener)
      await user.keyboard('{Enter}')
      await waitForFocus(left ?? 'Checks')
    }
  })

  test('stays where it is when another hint goes', async () => {
    const { session } = await openChecks(three)
    const own = findList('Segments without a relationship').getByText('c')
    act(() => own.focus())
    act(() => addLink(session.document, { from: 'b', to: 'visit', label: '' }))
    expect(document.activeElement).toBe(own)
  })
})

test('the checks of a canvas that can only be read explain and lead, and change nothing', async () => {
  const motivationsById = new Map([['m', drawMotivation('m', { kind: 'motivation.boostSales' })]])
  await openChecks(drawCanvas(unlinkedPair, { motivationsById }), { version: 99 })
  expect(listTitles()).toContain('Segments without a relationship')
  expect(screen.queryByRole('button', { name: 'Not relevant here' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Link with/ })).toBeNull()
  expect(within(findRegion('Customer Segments')).getByRole('link', { name: 'teachers' })).toBeTruthy()
})

/** Acts, waits until it is shown, and gives what the act gave. */
function tell<Outcome>(run: () => Outcome): Outcome {
  const outcomes: Outcome[] = []
  act(() => {
    outcomes.push(run())
  })
  const [outcome] = outcomes
  if (outcome === undefined) throw new Error('the act gave nothing')
  return outcome
}
