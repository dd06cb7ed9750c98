import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { buildExample } from '../../../src/domain/example/build-example'
import ThreadsView from '../../../src/features/threads/threads-view'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { threadsAddress } from '../../../src/state/addresses'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { findNote, openView } from '../board/open-board'

let example: Canvas
beforeAll(async () => {
  installLayout()
  await startTestTexts()
  example = buildExample('canvas', 'en', await loadExampleWords('en'))
})
beforeEach(() => switchLanguage('en'))

const picture = `
  Customer Segments: students, teachers
  Channels: shop, fair
  Customer Relationships: help
  help -> students
  shop -> help
`

const readAddress = () => window.location.pathname

const findStory = () => screen.getByRole('region', { name: 'Story of the thread' })

const listSteps = () =>
  [...findStory().querySelectorAll<HTMLElement>('[data-step]')].map(
    (item) => within(item).getAllByRole('button')[0]?.textContent,
  )

const readStep = (text: string) => findNote(text).getAttribute('aria-describedby')

describe('the threads', () => {
  test('R43: show every block and note, and the segments to choose from; a press changes the address', async () => {
    const { user } = await openView(<ThreadsView start={undefined} />, picture)
    expect(screen.getAllByRole('region')).toHaveLength(9)
    expect(findNote('fair').getAttribute('aria-pressed')).toBe('false')
    expect(readStep('fair')).toBeNull()
    const segments = screen.getByRole('group', { name: 'Customer Segments' })
    await user.click(within(segments).getByRole('button', { name: 'teachers' }))
    expect(readAddress()).toBe(threadsAddress('canvas', 'teachers'))
    await user.click(findNote('fair'))
    expect(readAddress()).toBe(threadsAddress('canvas', 'fair'))
  })

  test('R09: tell from the unconvinced how they read the experiences of others, and why', async () => {
    await openView(<ThreadsView start="cs-4" />, example)
    const story = findStory()
    expect(within(story).getByRole('heading', { level: 2 }).textContent).toBe(
      'Customers who are not convinced yet',
    )
    const headings = within(story).getAllByRole('heading', { level: 3 })
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Customer Segments',
      'Value Propositions',
      'Channels',
      'Customer Relationships',
      'Motivations',
      'Revenue Streams',
      'Key Resources',
      'Key Activities',
      'Key Partners',
      'Cost Structure',
    ])
    expect(listSteps()).toHaveLength(20)
    expect(listSteps()).toContain('Co-creation: customers’ comments and experiences')
    expect(readStep('The comments left by customers')).not.toBeNull()
    expect(readStep('The same price in the shop and on the web')).toBeNull()
  })

  test('R47: say how a step hangs together with those before it, with the label of the link', async () => {
    const canvas = drawCanvas(picture)
    const linksById = new Map(
      [...canvas.linksById].map(([id, link]) => [id, { ...link, label: `because of ${link.to}` }]),
    )
    await openView(<ThreadsView start="students" />, { ...canvas, linksById })
    const help = findStory().querySelector<HTMLElement>('[data-step="3"]')
    if (!help) throw new Error('no third step')
    const ties = within(help).getByRole('list', { name: 'Linked with' })
    expect(
      within(ties)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['studentsbecause of students', 'shopbecause of help'])
  })

  test('are let go by the same press, and by their own button', async () => {
    const { user } = await openView(<ThreadsView start="students" />, picture)
    expect(findNote('students').getAttribute('aria-pressed')).toBe('true')
    await user.click(findNote('students'))
    expect(readAddress()).toBe(threadsAddress('canvas'))
    await user.click(screen.getByRole('button', { name: 'Stop following' }))
    expect(readAddress()).toBe(threadsAddress('canvas'))
  })
})

describe('telling a thread', () => {
  const open = () => openView(<ThreadsView start="students" />, picture)
  const readCurrent = () => findStory().querySelector('[aria-current="step"]')?.textContent

  test('goes on and back by its buttons, and is said', async () => {
    const { user, readAnnouncement } = await open()
    const next = screen.getByRole('button', { name: 'Next step' })
    const previous = screen.getByRole('button', { name: 'Previous step' })
    expect(listSteps()).toEqual(['students', 'shop', 'help'])
    expect(readCurrent()).toBeUndefined()
    await user.click(next)
    await user.click(next)
    expect(readCurrent()).toBe('shop')
    expect(readAnnouncement()).toBe('Step 2 of 3: shop')
    await user.click(next)
    await user.click(next)
    expect(readCurrent()).toBe('help')
    await user.click(previous)
    expect(readCurrent()).toBe('shop')
    expect(within(findStory()).getByText('Step 2 of 3')).toBeTruthy()
  })

  test('goes on and back by the arrow keys, which take the focus along', async () => {
    const { user } = await open()
    act(() => within(findStory()).getByRole('button', { name: 'students' }).focus())
    await user.keyboard('{ArrowDown}')
    expect([readCurrent(), document.activeElement?.textContent]).toEqual(['shop', 'shop'])
    await user.keyboard('{End}')
    expect([readCurrent(), document.activeElement?.textContent]).toEqual(['help', 'help'])
    await user.keyboard('{ArrowDown}{ArrowUp}{Home}')
    expect([readCurrent(), document.activeElement?.textContent]).toEqual(['students', 'students'])
  })

  test('leads to the note in full and to the thread of its own', async () => {
    const { user } = await open()
    await user.click(within(findStory()).getByRole('button', { name: 'shop' }))
    const links = within(findStory()).getAllByRole('link', { name: 'Open note' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/canvas/canvas/note/shop'])
    await user.click(screen.getByRole('button', { name: 'Follow from here' }))
    expect(readAddress()).toBe(threadsAddress('canvas', 'shop'))
  })
})

describe('the notes of the threads', () => {
  test('are walked through by the arrow keys', async () => {
    const { user } = await openView(<ThreadsView start={undefined} />, picture)
    act(() => findNote('shop').focus())
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('fair')
    await user.keyboard('{ArrowUp}{ArrowRight}')
    expect(document.activeElement?.textContent).toBe('students')
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement?.textContent).toBe('shop')
  })

  test('can be followed where the canvas can only be read', async () => {
    const { user } = await openView(<ThreadsView start="shop" />, picture, { version: 99 })
    expect(listSteps()).toEqual(['students', 'shop', 'help'])
    await user.click(findNote('help'))
    expect(readAddress()).toBe(threadsAddress('canvas', 'help'))
  })

  test('say so where what is followed is gone, has no link, or where there is no segment', async () => {
    const first = await openView(<ThreadsView start="nobody" />, picture)
    expect(screen.getByText(/no longer on the canvas/)).toBeTruthy()
    expect(first.read().notesById.size).toBe(5)
    await openView(<ThreadsView start="kiosk" />, 'Channels: kiosk')
    expect(screen.getByText(/not linked with anything yet/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open note' }).getAttribute('href')).toBe(
      '/canvas/canvas/note/kiosk',
    )
    expect(screen.getByText(/no customer segment yet/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Next step' })).toBeNull()
  })
})
