import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCanvasSession } from '../state/open-canvas'
import { Button } from '../ui/button'
import { Menu, type MenuItem } from '../ui/menu'

interface MenuButtonProps {
  /** Tells the buttons of a section apart, so that the focus finds back when a choice moves what it was made for. */
  readonly id: string
  /** The accessible name: it begins with what is shown and says what it is for. */
  readonly name: string
  /** Asked when the menu opens: most of hundreds never do. */
  readonly items: () => readonly MenuItem[]
  /** What is shown. */
  readonly children: ReactNode
}

/** A button with a menu in which each choice is one act; nothing where the canvas can only be read. */
export function MenuButton({ id, name, items, children }: MenuButtonProps) {
  const { isReadOnly } = useCanvasSession()
  if (isReadOnly) return null
  const listChoices = () =>
    items().map((item) => ({
      ...item,
      onSelect: () => {
        item.onSelect?.()
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>(`[data-menu-of="${CSS.escape(id)}"]`)?.focus(),
        )
      },
    }))
  return (
    <Menu label={name} items={listChoices} align="end">
      {(trigger) => (
        <Button look="quiet" data-menu-of={id} aria-label={name} {...trigger}>
          {children}
          <ChevronDown size={14} aria-hidden />
        </Button>
      )}
    </Menu>
  )
}
