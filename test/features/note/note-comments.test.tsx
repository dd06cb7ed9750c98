import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addComment } from '../../../src/document/commands/comments'
import { deleteNotes } from '../../../src/document/commands/notes'
import type { Canvas } from '../../../src/domain/canvas'
import type { Comment } from '../../../src/domain/comment'
import { NoteView } from '../../../src/features/note/note-view'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

const now = new Date(2026, 4, 15, 12).getTime()
const DAY = 24 * 60 * 60 * 1000

const drawComment = (id: string, rest: Partial<Comment> = {}): Comment => ({
  id,
  noteId: 'shop',
  text: id,
  author: 'Ane',
  writtenAt: now - 3 * DAY,
  ...rest,
})

const withComments = (...comments: readonly Comment[]): Partial<Canvas> => ({
  commentsById: new Map(comments.map((comment) => [comment.id, comment])),
})

async function openComments(rest: Partial<Canvas> = {}, version?: number) {
  const canvas = drawCanvas('Channels: shop, fair', { author: 'Class 3b', ...rest })
  const opened = await openTestCanvas(canvas, version === undefined ? {} : { version })
  const services = { ...opened.services, now: () => now }
  const close = vi.fn()
  await renderInCanvas({ ...opened, services }, <NoteView noteId="shop" onClose={close} />)
  const region = within(await screen.findByRole('region', { name: 'Comments' }))
  const read = () => [...opened.read().commentsById.values()].map(({ id: _, ...comment }) => comment)
  const listShown = () =>
    region.queryAllByRole('article').map((article) => article.ariaLabel ?? article.getAttribute('aria-label'))
  const listAnnounced = () => opened.services.toasts.getState().announcement
  return { ...opened, close, region, readComments: read, listShown, listAnnounced, user: userEvent.setup() }
}

describe('the comments on a note', () => {
  test('R90: are written over several lines and sent with Ctrl+Enter, as one step of undo', async () => {
    const { user, region, readComments, session, listAnnounced } = await openComments()
    expect(region.getByText('No comments yet')).toBeDefined()
    await user.click(region.getByRole('button', { name: 'Write a comment' }))
    expect(document.activeElement).toBe(region.getByRole('textbox', { name: 'Comment' }))
    await user.keyboard('Whose shop?{Enter}Ours n\u0303?')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(readComments()).toEqual([
      { noteId: 'shop', text: 'Whose shop?\nOurs ñ?', author: 'Class 3b', writtenAt: now },
    ])
    expect(listAnnounced()).toBe('Comment added')
    expect(region.getByText('1 open comment')).toBeDefined()
    expect(document.activeElement).toBe(region.getByRole('button', { name: 'Write a comment' }))
    act(() => session.undo())
    expect(readComments()).toEqual([])
  })

  test('R90: an empty one is none', async () => {
    const { user, region, readComments, session } = await openComments()
    await user.click(region.getByRole('button', { name: 'Write a comment' }))
    await user.type(region.getByRole('textbox', { name: 'Comment' }), '  {Enter} ')
    await user.click(region.getByRole('button', { name: 'Add comment' }))
    expect(readComments()).toEqual([])
    expect(session.state.getState().canUndo).toBe(false)
    expect(document.activeElement).toBe(region.getByRole('textbox', { name: 'Comment' }))
  })

  test('Escape leaves the field, not the note, and what was written is there again', async () => {
    const { user, region, close, readComments } = await openComments()
    await user.click(region.getByRole('button', { name: 'Write a comment' }))
    await user.type(region.getByRole('textbox', { name: 'Comment' }), 'half a th{Escape}')
    expect(region.queryByRole('textbox')).toBeNull()
    expect(close).not.toHaveBeenCalled()
    await user.click(region.getByRole('button', { name: 'Write a comment' }))
    expect(region.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' }).value).toBe('half a th')
    expect(readComments()).toEqual([])
  })

  test('are signed by a name that the device remembers', async () => {
    const { user, region, readComments, services } = await openComments()
    await user.click(region.getByRole('button', { name: 'Write a comment' }))
    await user.clear(region.getByRole('textbox', { name: 'Your name' }))
    await user.type(region.getByRole('textbox', { name: 'Your name' }), 'Miren')
    await user.type(region.getByRole('textbox', { name: 'Comment' }), 'one')
    await user.click(region.getByRole('button', { name: 'Add comment' }))
    expect(readComments()[0]?.author).toBe('Miren')
    expect(services.preferences.getState().commentAuthor).toBe('Miren')
    await user.click(region.getByRole('button', { name: 'Write a comment' }))
    expect(region.getByRole<HTMLInputElement>('textbox', { name: 'Your name' }).value).toBe('Miren')
  })

  test.each([
    ['en', 'Comment. Written by: Ane. 3 days ago', 'Comment. Written by: Without a name. 1 Jan 2026'],
    ['eu', 'Iruzkina. Egilea: Ane. duela 3 egun', 'Iruzkina. Egilea: Izenik gabe. 2026/01/01'],
    ['ka', 'კომენტარი. ავტორი: Ane. 3 დღის წინ', 'კომენტარი. ავტორი: უსახელოდ. 01.01.2026'],
    ['tr', 'Yorum. Yazan: Ane. 3 gün önce', 'Yorum. Yazan: Adsız. 01.01.2026'],
  ] as const)('say who wrote them and when, in %s', async (language, near, far) => {
    await switchLanguage(language)
    const canvas = withComments(
      drawComment('late'),
      drawComment('early', { author: '', writtenAt: new Date(2026, 0, 1, 9).getTime() }),
    )
    const opened = await openTestCanvas(drawCanvas('Channels: shop', canvas))
    const services = { ...opened.services, now: () => now }
    await renderInCanvas({ ...opened, services }, <NoteView noteId="shop" onClose={() => undefined} />)
    const articles = await screen.findAllByRole('article')
    expect(articles.map((article) => article.getAttribute('aria-label'))).toEqual([far, near])
  })

  test('R90: are answered, and an answer stands below what it answers', async () => {
    const { user, region, readComments } = await openComments(
      withComments(drawComment('first'), drawComment('second', { writtenAt: now })),
    )
    const [first] = region.getAllByRole('button', { name: 'Answer' })
    await user.click(first ?? document.body)
    await user.type(region.getByRole('textbox', { name: 'Answer' }), 'Indeed{Control>}{Enter}{/Control}')
    expect(readComments().at(-1)).toMatchObject({ text: 'Indeed', answersId: 'first' })
    expect(region.getAllByRole('article').map(({ textContent }) => textContent?.includes('Indeed'))).toEqual([
      false,
      true,
      false,
    ])
    expect(region.getByText('2 open comments')).toBeDefined()
    expect(document.activeElement).toBe(first)
  })

  test('R90: resolved ones are folded away, and can be opened again', async () => {
    const { user, region, readComments, listAnnounced } = await openComments(
      withComments(drawComment('done?')),
    )
    await user.click(region.getByRole('button', { name: 'Mark as resolved' }))
    expect(readComments()[0]?.isResolved).toBe(true)
    expect(listAnnounced()).toBe('Comment resolved')
    expect(region.queryByText(/open comment/)).toBeNull()
    const folded = region.getByText('Resolved comments: 1').closest('details')
    expect(folded?.open).toBe(false)
    expect(document.activeElement?.textContent).toBe('Comments')
    await user.click(region.getByText('Resolved comments: 1'))
    await user.click(region.getByRole('button', { name: 'Open again' }))
    expect(readComments()[0]?.isResolved).toBeUndefined()
    expect(region.getByText('1 open comment')).toBeDefined()
  })

  test('R90: delete a comment, cancel: still there; confirm, undo: back again', async () => {
    const { user, region, readComments, pressToast, listToasts } = await openComments(
      withComments(drawComment('shop too small'), drawComment('answer', { answersId: 'shop too small' })),
    )
    const before = readComments()
    const [button] = region.getAllByRole('button', { name: 'Delete' })
    await user.click(button ?? document.body)
    expect(region.getByRole('group').textContent).toContain('Are you sure you want to delete the comment?')
    expect(region.getByRole('group').textContent).toContain('The answers to it are deleted too.')
    await user.click(region.getByRole('button', { name: 'Cancel' }))
    expect(readComments()).toEqual(before)
    expect(document.activeElement).toBe(button)
    await user.click(button ?? document.body)
    await user.click(region.getByRole('button', { name: 'Delete comment' }))
    expect(readComments()).toEqual([])
    expect(region.getByText('No comments yet')).toBeDefined()
    expect(listToasts()).toEqual(['Comment deleted'])
    pressToast()
    expect(readComments()).toEqual(before)
  })

  test('Escape answers the question with no, and leaves the note open', async () => {
    const { user, region, close, readComments } = await openComments(withComments(drawComment('x')))
    await user.click(region.getByRole('button', { name: 'Delete' }))
    await user.keyboard('{Escape}')
    expect(region.queryByRole('group')).toBeNull()
    expect(readComments()).toHaveLength(1)
    expect(close).not.toHaveBeenCalled()
  })

  test('show at once what somebody else writes, and an answer to a deleted one by itself', async () => {
    const { region, session } = await openComments(withComments(drawComment('orphan', { answersId: 'gone' })))
    expect(region.getByText('orphan')).toBeDefined()
    act(
      () =>
        void addComment(session.document, { noteId: 'shop', text: 'from afar', author: '', writtenAt: now }),
    )
    expect(region.getByText('from afar')).toBeDefined()
    expect(region.getByText('2 open comments')).toBeDefined()
  })

  test('R90: go with a deleted note, and undo brings them back', async () => {
    const { session, readComments } = await openComments(
      withComments(drawComment('one'), drawComment('elsewhere', { noteId: 'fair' })),
    )
    const before = readComments()
    act(() => deleteNotes(session.document, ['shop']))
    expect(readComments().map(({ text }) => text)).toEqual(['elsewhere'])
    act(() => session.undo())
    expect(readComments()).toEqual(before)
  })

  test('can be read but not written in a document of a newer version', async () => {
    const { region } = await openComments(withComments(drawComment('read me')), 99)
    expect(region.getByText('read me')).toBeDefined()
    expect(region.queryByRole('button')).toBeNull()
  })
})
