import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addLink } from '../../src/document/commands/links'
import LinkDialog from '../../src/editing/link-dialog'
import { BoardView } from '../../src/features/board/board-view'
import { useSelection } from '../../src/state/open-canvas'
import { findNote, focusNote, openView } from '../features/board/open-board'
import { startTestTexts, switchLanguage } from '../support/canvas-session'
import { drawCanvas, drawMotivation } from '../support/canvas-text'
import { installLayout } from '../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts('en', ['app', 'links', 'board', 'blocks', 'kinds'])
})
beforeEach(() => switchLanguage('en'))

const picture = `
  Customer Segments: students, teachers
  Customer Relationships: community
  Key Activities: reading reviews, İlişki yönetimi
  community -> students
`

function Page() {
  const end = useSelection((state) => state.linking)
  return (
    <>
      <BoardView block={undefined} bottomTool={null} />
      {end && <LinkDialog end={end} />}
    </>
  )
}

async function openDialog(key = 'l', opening = {}) {
  const canvas = drawCanvas(picture, { motivationsById: new Map([['more', drawMotivation('more')]]) })
  const opened = await openView(<Page />, canvas, opening)
  focusNote('community')
  await opened.user.keyboard(key)
  return opened
}

const getSearch = () => screen.getByRole('textbox', { name: 'Search notes' })

describe('linking a note', () => {
  test('R10: begins with the key L, names what is linked with a label, and is one step of undo', async () => {
    const { user, print, read, undo } = await openDialog()
    await user.click(await screen.findByRole('checkbox', { name: 'reading reviews' }))
    await user.click(screen.getByRole('checkbox', { name: /^students/ }))
    await user.type(screen.getByRole('textbox', { name: 'What does the link mean?' }), 'we learn from them')
    await user.click(screen.getByRole('button', { name: 'Save links' }))
    expect(print()).toContain('community -> reading reviews')
    expect(print()).not.toContain('community -> students')
    expect([...read().linksById.values()].map((link) => link.label)).toEqual(['we learn from them'])
    undo()
    expect(print()).toContain('community -> students')
    expect(print()).not.toContain('reading reviews\n')
    expect(read().linksById.size).toBe(1)
  })

  test('finds a note however its name is typed, and walks and ticks by keyboard alone', async () => {
    const { user, print } = await openDialog()
    await waitFor(() => expect(document.activeElement).toBe(getSearch()))
    await user.keyboard('iliski')
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    await user.keyboard('{ArrowDown} {Enter}')
    expect(print()).toContain('community -> İlişki yönetimi')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(findNote('community')))
  })

  test('groups what there is by block, motivations too, and marks what is linked', async () => {
    await openDialog()
    const dialog = within(await screen.findByRole('dialog'))
    const group = (name: string) => within(dialog.getByRole('group', { name }))
    expect(group('Customer Segments').getAllByRole('checkbox')).toHaveLength(2)
    expect(group('Motivations').getByRole('checkbox', { name: 'more' })).toBeDefined()
    expect(dialog.getAllByRole<HTMLInputElement>('checkbox').filter((box) => box.checked)).toHaveLength(1)
    expect(dialog.getByRole('checkbox', { name: 'students Linked' })).toBeDefined()
  })

  test('leads the other way when asked to', async () => {
    const { user, print } = await openDialog()
    await user.click(await screen.findByRole('checkbox', { name: 'teachers' }))
    await user.click(screen.getByRole('radio', { name: 'From those chosen to this note' }))
    await user.click(screen.getByRole('button', { name: 'Save links' }))
    expect(print()).toContain('teachers -> community')
  })

  test('says so when nothing is found, and changes nothing when cancelled', async () => {
    const { user, print } = await openDialog()
    const before = print()
    await user.click(await screen.findByRole('checkbox', { name: 'teachers' }))
    await user.type(getSearch(), 'zzz')
    expect(screen.getByText('No note contains these words.')).toBeDefined()
    await user.keyboard('{Escape}')
    expect(print()).toBe(before)
  })

  test('does not begin where the canvas can only be read', async () => {
    const { session } = await openDialog('l', { version: 99 })
    expect(session.selection.getState().linking).toBeUndefined()
  })

  test('keeps a choice when somebody else makes the same link meanwhile', async () => {
    const { user, read, session } = await openDialog()
    await user.click(await screen.findByRole('checkbox', { name: 'teachers' }))
    act(() => void addLink(session.document, { from: 'teachers', to: 'community', label: '' }))
    await user.click(screen.getByRole('button', { name: 'Save links' }))
    expect(read().linksById.size).toBe(2)
  })
})
