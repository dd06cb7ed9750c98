import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { findAddButton, findRegion, openBoard, waitForFocus } from './open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

const withDescription = () => {
  const canvas = drawCanvas('Channels: shop, fair', { contentLanguage: 'eu' })
  const notes = [...canvas.notesById.values()].map(
    (note) =>
      [note.id, { ...note, description: note.id === 'shop' ? '**bat**\n\n- bi\n- hiru' : '' }] as const,
  )
  return { ...canvas, notesById: new Map(notes) }
}

describe('a block on its own', () => {
  test('R01, R42: has its definition and its notes with their descriptions, and begins at its heading', async () => {
    const { session } = await openBoard(withDescription(), { block: 'channels' })
    const heading = await screen.findByRole('heading', { level: 1, name: 'Channels' })
    expect(document.activeElement).toBe(heading)
    expect(session.selection.getState().activeBlock).toBe('channels')
    const channels = within(findRegion('Channels'))
    expect(channels.getByText('bat').tagName).toBe('STRONG')
    expect(channels.getByText('bi').closest('[lang]')?.getAttribute('lang')).toBe('eu')
    expect(channels.getAllByRole('link', { name: 'Open note' })).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Back to the board' }).getAttribute('href')).toContain(
      '/canvas/canvas',
    )
  })

  test('is written on as the board is', async () => {
    const { user, print } = await openBoard('Channels: shop', { block: 'channels' })
    await screen.findByRole('heading', { level: 1, name: 'Channels' })
    await user.click(findAddButton('Channels'))
    await user.keyboard('kiosk{Escape}')
    await waitForFocus('kiosk')
    await user.keyboard(' {ArrowUp} ')
    expect(print()).toBe('Channels: kiosk, shop')
    await waitForFocus('kiosk')
    await user.keyboard('{Delete}')
    expect(print()).toBe('Channels: shop')
  })

  test('R15: is introduced by a text of its own, written there', async () => {
    const { user, read } = await openBoard('Channels: shop', { block: 'channels' })
    await user.click(await screen.findByRole('button', { name: 'Write an introduction' }))
    await user.keyboard('Two **ways** a{Enter}')
    expect(read().answersById.get('channels.text')).toBe('Two **ways** a\n')
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect((await screen.findByText('ways')).tagName).toBe('STRONG')
    expect(read().notesById.size).toBe(1)
  })

  test('cannot be changed in a canvas that can only be read', async () => {
    await openBoard('Channels: shop', { block: 'channels', version: 99 })
    await screen.findByRole('heading', { level: 1, name: 'Channels' })
    expect(screen.queryByRole('button', { name: 'Add note' })).toBeNull()
  })
})
