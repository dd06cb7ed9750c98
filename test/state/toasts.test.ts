import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { colourNotes, deleteNotes } from '../../src/document/commands/notes'
import { createToasts } from '../../src/state/toasts'
import { showUndoToast } from '../../src/state/undo-toast'
import { openTestCanvas } from '../support/canvas-session'
import { drawCanvas, printCanvas } from '../support/canvas-text'

describe('toasts', () => {
  test('come one after the other; the oldest makes room for the fourth', () => {
    const toasts = createToasts()
    for (const message of ['one', 'two', 'three', 'four']) toasts.getState().showToast({ message })
    expect(toasts.getState().toasts.map((toast) => toast.message)).toEqual(['two', 'three', 'four'])
    expect(new Set(toasts.getState().toasts.map((toast) => toast.id)).size).toBe(3)
  })

  test('go when they are dismissed, and only the one that is meant', () => {
    const toasts = createToasts()
    toasts.getState().showToast({ message: 'one' })
    toasts.getState().showToast({ message: 'two' })
    toasts.getState().dismissToast(toasts.getState().toasts[0]?.id ?? 0)
    toasts.getState().dismissToast(99)
    expect(toasts.getState().toasts.map((toast) => toast.message)).toEqual(['two'])
  })
})

describe('a toast that offers undo', () => {
  async function deleteWithToast() {
    const { session, read } = await openTestCanvas(drawCanvas('Channels: shop, fair'))
    onTestFinished(session.close)
    const toasts = createToasts()
    deleteNotes(session.document, ['shop'])
    showUndoToast(session, toasts, { message: 'Note deleted', undo: 'Undo' })
    return { session, toasts, print: () => printCanvas(read()) }
  }

  test('takes the act back and goes', async () => {
    const { toasts, print } = await deleteWithToast()
    expect(toasts.getState().toasts[0]?.action?.label).toBe('Undo')
    toasts.getState().toasts[0]?.action?.run()
    expect(print()).toBe('Channels: shop, fair')
    expect(toasts.getState().toasts).toEqual([])
  })

  test('goes with the next act, which it must not undo', async () => {
    const { session, toasts } = await deleteWithToast()
    const listener = vi.fn()
    toasts.subscribe(listener)
    colourNotes(session.document, ['fair'], 'rose')
    expect(toasts.getState().toasts).toEqual([])
    colourNotes(session.document, ['fair'], 'blue')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('goes with its canvas: what is closed cannot be taken back', async () => {
    const { session } = await openTestCanvas(drawCanvas('Channels: shop, fair'))
    const toasts = createToasts()
    deleteNotes(session.document, ['shop'])
    showUndoToast(session, toasts, { message: 'Note deleted', undo: 'Undo' })
    await session.close()
    expect(toasts.getState().toasts).toEqual([])
  })
})
