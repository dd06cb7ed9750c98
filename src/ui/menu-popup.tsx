import { Check, ChevronRight } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useEffect, useRef } from 'react'
import { joinClasses } from './button'
import type { MenuItem, MenuPopupProps } from './menu'
import styles from './menu.module.css'
import { nameKeys } from './shortcut'
import { writeShortcut } from './write-shortcut'

export default function MenuPopup(properties: MenuPopupProps) {
  const { id, label, items, align, isByKeyboard, onClose, returnFocus } = properties
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isByKeyboard) return
    // The widget looks for the key that opened it, which was pressed before it was loaded.
    const frame = requestAnimationFrame(() =>
      content.current?.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus(),
    )
    return () => cancelAnimationFrame(frame)
  }, [isByKeyboard])
  // An item that opens a dialog or an editor takes the focus there; only a dismissed menu gives it back.
  const hasChosen = useRef(false)
  const choose = (item: MenuItem) => {
    hasChosen.current = true
    returnFocus()
    item.onSelect?.()
  }
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => isOpen || onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className={styles.edge} aria-hidden tabIndex={-1} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          ref={content}
          id={id}
          aria-label={label}
          aria-labelledby={undefined}
          className={styles.menu}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          loop
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (!hasChosen.current) returnFocus()
          }}
        >
          {items.map((item) => (
            <Row key={item.id} item={item} onChoose={choose} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

interface RowProps {
  readonly item: MenuItem
  readonly onChoose: (item: MenuItem) => void
}

function Row({ item, onChoose }: RowProps) {
  if (item.items) return <SubMenu item={item} items={item.items} onChoose={onChoose} />
  const properties = {
    className: joinClasses(styles.item, item.look === 'danger' && styles.danger),
    disabled: item.isDisabled ?? false,
    lang: item.lang,
    'aria-keyshortcuts': item.shortcut && nameKeys([item.shortcut]),
    onSelect: () => onChoose(item),
  }
  if (item.isChecked === undefined) {
    return (
      <DropdownMenu.Item {...properties}>
        <RowContent item={item} />
      </DropdownMenu.Item>
    )
  }
  return (
    <DropdownMenu.CheckboxItem {...properties} checked={item.isChecked}>
      <RowContent item={item} />
      <DropdownMenu.ItemIndicator className={styles.check}>
        <Check size={16} aria-hidden />
      </DropdownMenu.ItemIndicator>
    </DropdownMenu.CheckboxItem>
  )
}

function SubMenu({ item, items, onChoose }: RowProps & { readonly items: readonly MenuItem[] }) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={styles.item} disabled={item.isDisabled ?? false}>
        <RowContent item={item} />
        <ChevronRight className={styles.check} size={16} aria-hidden />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent
          className={joinClasses(styles.menu, styles.submenu)}
          collisionPadding={8}
          loop
        >
          {items.map((child) => (
            <Row key={child.id} item={child} onChoose={onChoose} />
          ))}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  )
}

function RowContent({ item }: { readonly item: MenuItem }) {
  const Icon = item.icon
  return (
    <>
      {Icon && <Icon size={16} aria-hidden />}
      {item.swatch && (
        <span className={styles.swatch} style={{ background: `var(--${item.swatch})` }} aria-hidden />
      )}
      <span className={styles.label}>{item.label}</span>
      {item.shortcut && (
        <kbd className={styles.shortcut} aria-hidden>
          {writeShortcut(item.shortcut)}
        </kbd>
      )}
    </>
  )
}
