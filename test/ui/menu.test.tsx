import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { Menu, type MenuItem } from '../../src/ui/menu'
import { installLayout } from '../support/layout'

beforeAll(installLayout)

function showMenu(items: readonly MenuItem[] | (() => readonly MenuItem[])) {
  render(
    <Menu label="Fruit" items={items}>
      {(trigger) => (
        <button type="button" {...trigger}>
          Choose
        </button>
      )}
    </Menu>,
  )
  return { user: userEvent.setup(), trigger: screen.getByRole('button', { name: 'Choose' }) }
}

describe('a menu', () => {
  test('opens at its button, says so, and closes at the second press', async () => {
    const { user, trigger } = showMenu([{ id: 'a', label: 'Apple' }])
    expect(trigger.ariaExpanded).toBe('false')
    await user.click(trigger)
    expect((await screen.findByRole('menu', { name: 'Fruit' })).id).toBe(
      trigger.getAttribute('aria-controls'),
    )
    expect(trigger.ariaExpanded).toBe('true')
  })

  test('is walked through by keys, runs what is chosen, and gives the focus back', async () => {
    const select = vi.fn()
    const { user, trigger } = showMenu([
      { id: 'a', label: 'Apple' },
      { id: 'b', label: 'Pear', isDisabled: true, onSelect: select },
      { id: 'c', label: 'Plum', onSelect: () => select('plum') },
    ])
    trigger.focus()
    await user.keyboard('{Enter}')
    const menu = await screen.findByRole('menu')
    await waitFor(() => expect(menu.contains(document.activeElement)).toBe(true))
    await user.keyboard('{End}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Plum'))
    await user.keyboard('{ArrowUp}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Apple'))
    await user.keyboard('{End}{Enter}')
    expect(select.mock.calls).toEqual([['plum']])
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(trigger)
  })

  test('leaves the focus where the chosen item put it', async () => {
    render(<input aria-label="name" />)
    const { user, trigger } = showMenu([
      { id: 'a', label: 'Rename', onSelect: () => screen.getByRole('textbox').focus() },
    ])
    await user.click(trigger)
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })

  test('asks for its items only when it opens', async () => {
    const list = vi.fn(() => [{ id: 'a', label: 'Apple' }])
    const { user, trigger } = showMenu(list)
    expect(list).not.toHaveBeenCalled()
    await user.click(trigger)
    expect(await screen.findByRole('menuitem', { name: 'Apple' })).toBeDefined()
  })

  test('marks what is chosen, and has menus beside', async () => {
    const select = vi.fn()
    const { user, trigger } = showMenu([
      {
        id: 'more',
        label: 'More',
        items: [
          { id: 'a', label: 'Apple', isChecked: true },
          { id: 'b', label: 'Pear', isChecked: false, onSelect: select },
        ],
      },
    ])
    await user.click(trigger)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'More' }))
    const items = await screen.findAllByRole('menuitemcheckbox')
    expect(items.map((item) => item.ariaChecked)).toEqual(['true', 'false'])
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Pear' }))
    expect(select).toHaveBeenCalledTimes(1)
  })
})
