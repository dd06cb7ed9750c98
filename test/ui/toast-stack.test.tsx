import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ToastStack } from '../../src/ui/toast-stack'
import { installLayout } from '../support/layout'

beforeAll(installLayout)

function showToasts() {
  const dismiss = vi.fn()
  const run = vi.fn()
  const toasts = [
    { id: 1, message: 'Note deleted', action: { label: 'Undo', run } },
    { id: 2, message: 'Note copied' },
  ]
  render(<ToastStack label="Messages" closeLabel="Close" toasts={toasts} onDismiss={dismiss} />)
  const find = (message: string) => {
    const toast = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(message))
    if (!toast) throw new Error(`no toast ${message}`)
    return within(toast)
  }
  return { dismiss, run, find, user: userEvent.setup() }
}

describe('toasts on the screen', () => {
  test('stand in a region of their own, to which F8 leads', async () => {
    const { user } = showToasts()
    const region = screen.getByRole('region', { name: /^Messages/ })
    await user.keyboard('[F8]')
    expect(region.contains(document.activeElement)).toBe(true)
  })

  test('do their one thing and go', async () => {
    const { user, run, dismiss, find } = showToasts()
    await user.click(find('Note deleted').getByRole('button', { name: 'Undo' }))
    expect(run).toHaveBeenCalledTimes(1)
    expect(dismiss.mock.calls).toEqual([[1]])
    expect(find('Note copied').queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('go when they are closed', async () => {
    const { user, dismiss, find } = showToasts()
    await user.click(find('Note copied').getByRole('button', { name: 'Close' }))
    expect(dismiss.mock.calls).toEqual([[2]])
  })
})
