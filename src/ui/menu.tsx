import type { LucideIcon } from 'lucide-react'
import { lazy, type MouseEvent, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import styles from './menu.module.css'
import type { Shortcut } from './shortcut'

// The menu's machinery is a third of the first load; it comes with the first press.
const MenuPopup = lazy(() => import('./menu-popup'))

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
  /** A coloured dot instead of an icon: the name of a colour token. */
  readonly swatch?: string
  readonly look?: 'plain' | 'danger'
  readonly isDisabled?: boolean
  /** Present for an item of which one or several are chosen. */
  readonly isChecked?: boolean
  /** The key that does the same. */
  readonly shortcut?: Shortcut
  readonly lang?: string
  readonly onSelect?: () => void
  /** Opens beside the item. */
  readonly items?: readonly MenuItem[]
}

export interface MenuTriggerProps {
  readonly onClick: (event: MouseEvent) => void
  readonly 'aria-haspopup': 'menu'
  readonly 'aria-expanded': boolean
  readonly 'aria-controls': string | undefined
}

interface MenuProps {
  /** The accessible name of the open menu. */
  readonly label: string
  /** A function is asked when the menu opens: most menus of a board never do. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]) | LateItems
  readonly align?: 'start' | 'end'
  /** Draws the button; the given properties belong on it. */
  readonly children: (trigger: MenuTriggerProps) => ReactNode
}

/** For items that are loaded with the first press: draws them with `OpenMenu`. */
interface LateItems {
  readonly draw: (menu: Omit<MenuPopupProps, 'items'>) => ReactNode
}

/** A button with a menu. Focus comes back to what had it when the menu closes, unless the item moved it. */
export function Menu({ label, items, align = 'start', children }: MenuProps) {
  const [isOpen, setOpen] = useState(false)
  const [isByKeyboard, setByKeyboard] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  const id = useId()
  const trigger: MenuTriggerProps = {
    onClick: (event) => {
      setOpen((before) => !before)
      // A press without a pointer.
      setByKeyboard(event.detail === 0)
    },
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? id : undefined,
  }
  const drawItems = () => {
    const menu = {
      id,
      label,
      align,
      isByKeyboard,
      onClose: () => setOpen(false),
      returnFocus: () => anchor.current?.querySelector('button')?.focus(),
    }
    if (typeof items === 'object' && 'draw' in items) return items.draw(menu)
    return <MenuPopup {...menu} items={typeof items === 'function' ? items() : items} />
  }
  return (
    <span ref={anchor} className={styles.anchor}>
      {children(trigger)}
      {isOpen && <Suspense fallback={null}>{drawItems()}</Suspense>}
    </span>
  )
}

/**
 * What opens at a button, beside which it stands in a positioned element. On its own it is for many buttons of which
 * one at most has its menu open.
 */
export function OpenMenu(properties: MenuPopupProps) {
  return (
    <Suspense fallback={null}>
      <MenuPopup {...properties} />
    </Suspense>
  )
}

export type MenuPopupProps = Required<Pick<MenuProps, 'label' | 'align'>> & {
  readonly items: readonly MenuItem[]
  readonly id: string
  /** The first item is to have the focus at once. */
  readonly isByKeyboard: boolean
  readonly onClose: () => void
  readonly returnFocus: () => void
}
