import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteNotes, writeNoteText } from '../../../src/document/commands/notes'
import { setRelationshipCost, setRelationshipStatus } from '../../../src/document/commands/relationships'
import type { Canvas } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas, printCanvas } from '../../support/canvas-text'
import { openGuide } from './open-guide'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

const expected = 'What kind of relationship does each customer segment expect us to build and keep?'

const openQuestions = (canvas: Canvas | string, opening = {}) =>
  openGuide('customerRelationships', typeof canvas === 'string' ? drawCanvas(canvas) : canvas, opening)

const getAnswer = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

/** The words of a term in the overview of a question, and all that is said of it. */
function readGroup(term: string): (string | null)[] {
  const group = screen.getAllByRole('term').find((each) => each.textContent === term)?.parentElement
  if (!group) throw new Error(`nothing is said of ${term}`)
  return within(group)
    .getAllByRole('definition')
    .map((each) => each.textContent.trim())
}

/** Every term with its words, where a term may come in several questions. */
const listGroups = (term: string) =>
  screen
    .getAllByRole('term')
    .filter((each) => each.textContent === term)
    .map((each) =>
      within(each.parentElement ?? each)
        .getAllByRole('definition')
        .map((definition) => definition.textContent.trim()),
    )

describe('what each segment expects', () => {
  test('R48, R63: has a field of its own for each segment, which keeps its own answer', async () => {
    const { user, read } = await openQuestions('Customer Segments: students, teachers, parents')
    const fields = screen.getAllByRole('textbox', { name: new RegExp(`^${expected.replace('?', '\\?')} – `) })
    expect(fields).toHaveLength(3)
    await user.type(getAnswer(`${expected} – students`), 'quick')
    await user.type(getAnswer(`${expected} – teachers`), 'thorough')
    expect([...read().answersById.entries()]).toEqual([
      ['customerRelationships.q1.expected/students', 'quick'],
      ['customerRelationships.q1.expected/teachers', 'thorough'],
    ])
  })

  test('R48: is called by the segment, also after that is renamed', async () => {
    const { user, session } = await openQuestions('Customer Segments: students')
    await user.type(getAnswer(`${expected} – students`), 'quick')
    act(() => writeNoteText(session.document, 'students', 'pupils'))
    expect(getAnswer(`${expected} – pupils`).value).toBe('quick')
    expect(screen.getByText('pupils').tagName).toBe('LABEL')
  })

  test('R48: keeps the answer when the segment is deleted and that is undone', async () => {
    const { user, read, session } = await openQuestions('Customer Segments: students')
    await user.type(getAnswer(`${expected} – students`), 'quick')
    await user.tab()
    act(() => deleteNotes(session.document, ['students']))
    expect(screen.queryByRole('textbox', { name: /students/ })).toBeNull()
    expect(read().answersById.size).toBe(0)
    act(() => session.undo())
    expect(getAnswer(`${expected} – students`).value).toBe('quick')
  })

  test('R48: keeps the answer for all segments together, and leads to the segments where there are none', async () => {
    const answersById = new Map([['customerRelationships.q1.expected', 'help']])
    const { view, session } = await openQuestions(drawCanvas('Customer Segments: students', { answersById }))
    expect(getAnswer(expected).value).toBe('help')
    act(() => deleteNotes(session.document, ['students']))
    expect(getAnswer(expected).value).toBe('help')
    const link = screen.getByRole('link', { name: 'Go to Customer Segments' })
    expect(link.getAttribute('href')).toContain('/block/customerSegments')
    view.unmount()
  })

  test('R48, R69: counts as answered once every segment has an answer', async () => {
    const { user } = await openQuestions('Customer Segments: students, teachers')
    await user.type(getAnswer(`${expected} – students`), 'a')
    expect(screen.getByText('Answered: 0/4')).toBeDefined()
    await user.type(getAnswer(`${expected} – teachers`), 'b')
    expect(screen.getByText('Answered: 1/4')).toBeDefined()
  })

  test('R63: makes notes that are linked with the segment, in one step', async () => {
    const { user, read, session } = await openQuestions('Customer Segments: students, teachers')
    await user.type(getAnswer(`${expected} – teachers`), 'advice{Enter}phone')
    await user.click(screen.getByRole('button', { name: 'Make notes' }))
    expect(printCanvas(read())).toBe(
      'Customer Segments: students, teachers\nCustomer Relationships: advice, phone\nteachers -> advice\nteachers -> phone',
    )
    session.undo()
    expect(printCanvas(read())).toBe('Customer Segments: students, teachers')
  })

  test('is only read in a canvas from a newer version', async () => {
    const { user, read } = await openQuestions('Customer Segments: students', { version: 99 })
    await user.type(getAnswer(`${expected} – students`), 'quick')
    expect(read().answersById.size).toBe(0)
  })
})

describe('which relationships are established', () => {
  test('R19, R49: is told from their status and follows it at once', async () => {
    const { session } = await openQuestions('Customer Relationships: seller, web')
    expect(readGroup('Not said yet')).toEqual(['seller', 'web'])
    act(() => setRelationshipStatus(session.document, ['seller'], { state: 'planned' }))
    expect(readGroup('Planned')).toEqual(['seller'])
    act(() =>
      setRelationshipStatus(session.document, ['seller'], { state: 'established', since: '2026-05-01' }),
    )
    expect(readGroup('Already established')).toEqual(['seller established, since 1 May 2026'])
    expect(readGroup('Not said yet')).toEqual(['web'])
    expect(screen.queryByText('Planned')).toBeNull()
    act(() => session.undo())
    expect(readGroup('Planned')).toEqual(['seller'])
  })

  test('R49: takes free text too', async () => {
    const { user, read } = await openQuestions('')
    await user.type(getAnswer('Which relationships have we already established?'), 'none')
    expect(read().answersById.get('customerRelationships.q2.established')).toBe('none')
    expect(screen.getAllByText('There is no relationship on the canvas yet.')).toHaveLength(3)
  })
})

describe('how costly the relationships are', () => {
  const canvas = drawCanvas(
    `Customer Segments: students, teachers
     Customer Relationships: seller, web
     seller -> students
     teachers -> seller
     students -> web`,
    { currency: 'GEL' },
  )

  test('R50: is told for each, always with its period, and totalled per segment for a year', async () => {
    const { session } = await openQuestions(canvas)
    act(() => {
      setRelationshipCost(session.document, ['seller'], { type: 'amount', amount: 1234.5, period: 'month' })
      setRelationshipCost(session.document, ['web'], { type: 'level', level: 'low' })
    })
    expect(listGroups('seller')[0]).toEqual(['₾1,234.50 per month'])
    expect(listGroups('web')[0]).toEqual(['low'])
    const totals = within(screen.getByText('Total per segment').parentElement ?? document.body)
    expect(totals.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'students',
      'teachers',
      'All relationships, each counted once',
    ])
    expect(readGroup('students')).toEqual(['₾14,814.00 per year', 'low: 1'])
    expect(readGroup('teachers')).toEqual(['₾14,814.00 per year'])
    expect(readGroup('All relationships, each counted once')).toEqual(['₾14,814.00 per year', 'low: 1'])
    expect(totals.getByText(/counts fully in each of them/)).toBeDefined()
    expect(totals.getByText(/counted for a whole year/)).toBeDefined()
  })

  test('R50: agrees in every language, each in its own signs', async () => {
    const { session } = await openQuestions(canvas)
    const cost = { type: 'amount', amount: 1234.5, period: 'quarter' } as const
    act(() => setRelationshipCost(session.document, ['seller'], cost))
    const totals = { en: '₾4,938.00 per year', eu: '4.938,00 ₾', ka: '4938,00 ₾', tr: '₾4.938,00' }
    for (const language of ['en', 'eu', 'ka', 'tr'] as const) {
      await switchLanguage(language)
      const words = readGroup('teachers').join().replaceAll('\u00a0', ' ')
      expect(words).toContain(totals[language])
    }
  })

  test('R50: names the segment without and the relationship of which nobody has said anything', async () => {
    await openQuestions('Customer Segments: students\nCustomer Relationships: seller')
    expect(listGroups('seller')[0]).toEqual(['not said yet'])
    expect(readGroup('students')).toEqual(['no relationship'])
    expect(readGroup('Relationships without a segment')).toEqual(['not said yet: 1'])
  })
})

describe('how the relationships hang together with the rest', () => {
  test('R51: names for CR-1 of the example six parts with their links, and the rest as missing', async () => {
    const example = buildExample('example', 'en', await loadExampleWords('en'))
    await openQuestions(example)
    const seller = example.notesById.get('cr-1')?.text ?? ''
    expect(listGroups(seller).at(-1)).toEqual([
      'Customer Segments: 2',
      'Value Propositions: 1',
      'Channels: 1',
      'Motivations: 3',
      'Key Resources: 1',
      'Key Activities: 1',
      'No link yet: Revenue Streams, Key Partners, and Cost Structure',
    ])
  })
})
