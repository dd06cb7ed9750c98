import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addComment, setCommentResolved } from '../../../src/document/commands/comments'
import { addLink } from '../../../src/document/commands/links'
import { deleteNotes } from '../../../src/document/commands/notes'
import { setSegmentMark, writeShortName } from '../../../src/document/commands/segments'
import { businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { findAddButton, findRegion, openBoard } from './open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts('en', ['app', 'links', 'board'])
})
beforeEach(() => switchLanguage('en'))

const picture = `
  Customer Segments: students, teachers
  Channels: shop, fair
  Key Partners: printer
  shop -> students
`

const listShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-note]')].map((note) => note.dataset.note)

describe('the marks of a note', () => {
  test('R47: a relationship linked with all eight other blocks says 8 links', async () => {
    const others = businessModelBlocks.filter((block) => block !== 'customerRelationships')
    const drawn = drawCanvas(`
      Customer Relationships: advice
      Customer Segments: n-customerSegments
      Value Propositions: n-valuePropositions
      Channels: n-channels
      Revenue Streams: n-revenueStreams
      Key Resources: n-keyResources
      Key Activities: n-keyActivities
      Key Partners: n-keyPartners
      Cost Structure: n-costStructure
      ${others.map((block) => `advice -> n-${block}`).join('\n')}
    `)
    await openBoard(drawn)
    const relationships = within(findRegion('Customer Relationships'))
    expect((await relationships.findByRole('img', { name: '8 links' })).textContent).toBe('8')
  })

  test('name the segments it is tied to, by their colour and short name as they are now', async () => {
    const { session } = await openBoard(picture)
    const sign = await within(findRegion('Channels')).findByTitle('students')
    expect(sign.querySelector('[aria-hidden]')?.getAttribute('style')).toContain('--segment-orange')
    act(() => {
      writeShortName(session.document, 'students', 'young')
      setSegmentMark(session.document, 'students', 'teal')
    })
    const renamed = within(findRegion('Channels')).getByTitle('young')
    expect(renamed.querySelector('[aria-hidden]')?.getAttribute('style')).toContain('--segment-teal')
    expect(within(findRegion('Customer Segments')).getByTitle('young')).toBeDefined()
  })

  test('say how many more segments there are than have room', async () => {
    await openBoard(`
      Customer Segments: a, b, c, d
      Channels: shop
      shop -> a
      shop -> b
      shop -> c
      shop -> d
    `)
    const more = await within(findRegion('Channels')).findByRole('img', { name: 'c, d' })
    expect(more.textContent).toBe('+2')
  })

  test('R10: go with a deleted note, and undo brings note and link back', async () => {
    const { session, undo } = await openBoard(picture)
    expect(await within(findRegion('Channels')).findByRole('img', { name: '1 link' })).toBeDefined()
    act(() => deleteNotes(session.document, ['students']))
    expect(within(findRegion('Channels')).queryByRole('img', { name: '1 link' })).toBeNull()
    undo()
    expect(within(findRegion('Channels')).getByRole('img', { name: '1 link' })).toBeDefined()
    expect(within(findRegion('Customer Segments')).getByRole('img', { name: '1 link' })).toBeDefined()
  })
})

describe('the mark of comments', () => {
  test('R90: counts the open ones beside the links, in the one line there is', async () => {
    const { session } = await openBoard(picture)
    const say = (noteId: string) =>
      act(() => void addComment(session.document, { noteId, text: 'Why?', author: '', writtenAt: 0 }))
    for (const noteId of ['fair', 'fair', 'shop']) say(noteId)
    const [first = ''] = session.state.getState().canvas.commentsById.keys()
    const mark = await within(findRegion('Channels')).findByRole('img', { name: '2 open comments' })
    expect(mark.textContent).toBe('2')
    const shop = within(findRegion('Channels')).getByRole('img', { name: '1 open comment' })
    expect(shop.parentElement).toBe(
      within(findRegion('Channels')).getByRole('img', { name: '1 link' }).parentElement,
    )
    act(() => setCommentResolved(session.document, first, true))
    expect(within(findRegion('Channels')).getAllByRole('img', { name: '1 open comment' })).toHaveLength(2)
  })
})

describe('the filter by segment', () => {
  const findFilter = () => screen.findByRole('group', { name: 'Show notes of a customer segment' })

  test('shows what is tied to the segment, says what is hidden, and shows all again', async () => {
    const { user, readAnnouncement } = await openBoard(picture)
    await user.click(within(await findFilter()).getByRole('button', { name: 'students' }))
    expect(listShown().toSorted()).toEqual(['shop', 'students'])
    expect(screen.getByText('3 notes hidden')).toBeDefined()
    expect(readAnnouncement()).toContain('3 notes hidden')
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(listShown()).toHaveLength(5)
    expect(screen.queryByText('3 notes hidden')).toBeNull()
  })

  test('shows a note at once that is linked meanwhile', async () => {
    const { user, session } = await openBoard(picture)
    await user.click(within(await findFilter()).getByRole('button', { name: 'students' }))
    act(() => void addLink(session.document, { from: 'students', to: 'printer', label: '' }))
    expect(listShown()).toContain('printer')
    expect(screen.getByText('2 notes hidden')).toBeDefined()
  })

  test('lets no new note vanish: who adds one sees all again', async () => {
    const { user } = await openBoard(picture)
    await user.click(within(await findFilter()).getByRole('button', { name: 'students' }))
    await user.click(findAddButton('Key Partners'))
    expect(screen.getByRole('textbox', { name: 'Note text' })).toBeDefined()
    expect(listShown()).toHaveLength(6)
  })

  test('hides nothing any more when its segment is deleted', async () => {
    const { user, session } = await openBoard(picture)
    await user.click(within(await findFilter()).getByRole('button', { name: 'students' }))
    act(() => deleteNotes(session.document, ['students']))
    expect(listShown()).toHaveLength(4)
    expect(screen.queryByText(/hidden/)).toBeNull()
  })
})
