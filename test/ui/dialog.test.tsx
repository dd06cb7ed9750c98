import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Dialog } from '../../src/ui/dialog'

describe('a dialog', () => {
  test('is named by its title and described by its sentence, with the focus inside', () => {
    render(
      <Dialog title="Rename" description="Give it another name." closeLabel="Close" onClose={vi.fn()}>
        <input aria-label="name" />
      </Dialog>,
    )
    const dialog = screen.getByRole('dialog', { name: 'Rename', description: 'Give it another name.' })
    expect(dialog.contains(document.activeElement)).toBe(true)
  })

  test('asks to be closed by its button and by Esc', async () => {
    const close = vi.fn()
    const user = userEvent.setup()
    render(
      <Dialog title="Rename" closeLabel="Close" onClose={close} actions={<button type="button">Save</button>}>
        text
      </Dialog>,
    )
    expect(screen.getByRole('dialog').getAttribute('aria-describedby')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.keyboard('{Escape}')
    expect(close).toHaveBeenCalledTimes(2)
    expect(screen.getByRole('button', { name: 'Save' })).toBeDefined()
  })

  test('gives the focus back to where it came from', async () => {
    const user = userEvent.setup()
    render(<Opener />)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' })))
  })
})

function Opener() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog title="Rename" closeLabel="Close" onClose={() => setOpen(false)}>
          text
        </Dialog>
      )}
    </>
  )
}
