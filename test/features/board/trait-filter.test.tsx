import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteNotes, writeNoteText } from '../../../src/document/commands/notes'
import { setCountries } from '../../../src/document/commands/segments'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { exportJson } from '../../support/export-json'
import { installLayout } from '../../support/layout'
import { openBoard } from './open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts('en', ['app', 'links', 'board'])
})
beforeEach(() => switchLanguage('en'))

const picture = `
  Customer Segments: foreign customers, hospitals [segment.b2b segment.main], homes [segment.b2c segment.secondary]
  Channels: Alibaba [channel.platform], shop
  Key Partners: printer
  Alibaba -> foreign customers
`

const listShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-note]')].map((note) => note.dataset.note)

const waitUntilShown = (notes: readonly string[]) => waitFor(() => expect(listShown()).toEqual(notes))

async function openFilter(lines = picture) {
  const opened = await openBoard(lines)
  const open = async (...path: readonly string[]) => {
    // A menu before it may still be on its way out: pressing then would only close it.
    await opened.user.click(await screen.findByRole('button', { name: 'Segments', expanded: false }))
    await screen.findByRole('menu')
    // Without a layout the pointer of `user` leaves the menu on its way.
    for (const [index, name] of path.entries())
      fireEvent.click(await screen.findByRole(index === 0 ? 'menuitem' : 'menuitemcheckbox', { name }))
  }
  return { ...opened, open }
}

describe('the filter by what segments have in common', () => {
  test('R21: a platform channel and a segment "foreign customers: DE, IT" are found by country', async () => {
    const { session, open, readAnnouncement } = await openFilter()
    act(() => setCountries(session.document, 'foreign customers', ['DE', 'IT']))
    await open('Countries', 'Germany')
    await waitUntilShown(['Alibaba', 'foreign customers'])
    expect(await screen.findByText('4 notes hidden')).toBeDefined()
    await waitFor(() => expect(readAnnouncement()).toContain('4 notes hidden'))
  })

  test('R24: two segments are told apart by B2B or B2C, main or secondary, and the export has them', async () => {
    const { open, user, session } = await openFilter()
    await open('Business or consumer', 'business customer (B2B)')
    await waitUntilShown(['hospitals'])
    // The words of kinds may come later than the notes.
    await waitFor(() =>
      expect(document.querySelector('footer')?.textContent).toContain('business customer (B2B)'),
    )
    await user.click(await screen.findByRole('button', { name: 'Show all' }))
    await waitFor(() => expect(listShown()).toHaveLength(6))
    await open('Weight', 'secondary segment')
    await waitUntilShown(['homes'])
    const { customerSegments } = (await exportJson(session.state.getState().canvas)).blocks
    expect(customerSegments?.map(({ kinds }) => kinds)).toEqual([
      undefined,
      ['segment.b2b', 'segment.main'],
      ['segment.b2c', 'segment.secondary'],
    ])
  })

  test('offers only what leaves a segment', async () => {
    const { open } = await openFilter()
    await open('Business or consumer', 'consumer (B2C)')
    await open('Weight')
    expect(screen.queryByRole('menuitemcheckbox', { name: 'main segment' })).toBeNull()
    expect(screen.getByRole('menuitemcheckbox', { name: 'secondary segment' })).toBeDefined()
  })

  test('shows the code of a country that this Harreman does not know', async () => {
    const { session, open } = await openFilter()
    act(() => setCountries(session.document, 'homes', ['ZQ']))
    await open('Countries', 'ZQ')
    await waitUntilShown(['homes'])
  })

  test('needs no link, and keeps its notes while one of them is written', async () => {
    const { session, open } = await openFilter('Customer Segments: a [segment.b2b], b\nChannels: shop')
    await open('Business or consumer', 'business customer (B2B)')
    act(() => writeNoteText(session.document, 'a', 'anew'))
    await waitUntilShown(['a'])
  })

  test('hides nothing any more when its last segment is deleted', async () => {
    const { session, open } = await openFilter()
    await open('Business or consumer', 'consumer (B2C)')
    act(() => deleteNotes(session.document, ['homes']))
    await waitFor(() => expect(listShown()).toHaveLength(5))
    expect(screen.queryByText(/hidden/)).toBeNull()
  })

  test('is not there where segments say nothing of the kind', async () => {
    const { open } = await openFilter('Customer Segments: a\nChannels: shop\nshop -> a')
    await open()
    const labels = within(screen.getByRole('menu')).getAllByRole('menuitemcheckbox')
    expect(labels.map((label) => label.textContent)).toEqual(['All notes', 'a'])
    expect(screen.queryByRole('menuitem')).toBeNull()
  })
})
