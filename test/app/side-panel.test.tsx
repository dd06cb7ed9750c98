import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { SidePanel } from '../../src/app/side-panel'
import { Dialog } from '../../src/ui/dialog'

function Sheet() {
  const [isOpen, setOpen] = useState(true)
  const [hasDialog, setDialog] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <main>
        <input aria-label="work" />
      </main>
      <SidePanel panel={{ isOpen, isSheet: true, toggle: () => setOpen(!isOpen), button }}>
        {() => (
          <>
            <button type="button" onClick={() => setDialog(true)}>
              hand in
            </button>
            {hasDialog && (
              <Dialog
                title="Hand in"
                closeLabel="Close"
                onClose={() => setDialog(false)}
                actions={<button type="button">save</button>}
              >
                <input aria-label="author" />
              </Dialog>
            )}
          </>
        )}
      </SidePanel>
    </>
  )
}

describe('a sheet over the board', () => {
  test('goes when the focus goes to what lies under it', async () => {
    const user = userEvent.setup()
    render(<Sheet />)
    await user.click(screen.getByRole('button', { name: 'hand in' }))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('textbox', { name: 'work' }))
    expect(screen.queryByRole('button', { name: 'hand in' })).toBeNull()
  })

  test('R16: stays, with its dialog, while the focus goes about in that dialog, and by Escape loses only the dialog', async () => {
    const user = userEvent.setup()
    render(<Sheet />)
    await user.click(screen.getByRole('button', { name: 'hand in' }))
    await user.click(screen.getByRole('textbox', { name: 'author' }))
    await user.click(screen.getByRole('button', { name: 'save' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'save' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'hand in' }))
  })
})
