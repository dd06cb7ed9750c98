import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockId } from '../domain/kinds/block-ids'
import { findCanvasKind } from '../domain/kinds/index'
import { useCanvasSession, useCanvasState, useSelection } from '../state/open-canvas'
import { Button, IconButton } from '../ui/button'
import { Menu } from '../ui/menu'
import { BlockIcon } from './block-icon'
import styles from './block-switcher.module.css'
import { findPlaceInOrder } from './neighbours'

interface BlockSwitcherProps {
  /** Absent on the stacked board: there the block comes into view. */
  readonly onSwitch?: (block: BlockId) => void
  /** What else the thumb should reach. */
  readonly children?: ReactNode
}

/** On a narrow window: which block is shown, and the way to the others. */
export function BlockSwitcher({ onSwitch, children }: BlockSwitcherProps) {
  const { t } = useTranslation(['board', 'blocks'])
  const { selection } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const { fillingOrder } = findCanvasKind(canvas)
  const active = useSelection((state) => state.activeBlock) ?? fillingOrder[0]
  if (!active) return null
  const goTo = (block: BlockId) => {
    selection.getState().activateBlock(block)
    if (onSwitch) onSwitch(block)
    else document.querySelector(`[data-place="${block}"]`)?.scrollIntoView({ block: 'start' })
  }
  const step = (direction: 1 | -1) => {
    const block = findPlaceInOrder(canvas, active, direction)
    return { disabled: block === undefined, onClick: () => block && goTo(block) }
  }
  const items = fillingOrder.map((block) => ({
    id: block,
    label: t(block, { ns: 'blocks' }),
    isChecked: block === active,
    onSelect: () => goTo(block),
  }))
  return (
    <nav className={styles.switcher} aria-label={t('switcher.label')}>
      <IconButton icon={ChevronLeft} label={t('switcher.previous')} {...step(-1)} />
      <div className={styles.current}>
        <Menu label={t('switcher.label')} items={items}>
          {(trigger) => (
            <Button look="quiet" className={styles.name} {...trigger}>
              <BlockIcon block={active} />
              {t(active, { ns: 'blocks' })}
              <ChevronDown size={14} aria-hidden />
            </Button>
          )}
        </Menu>
      </div>
      <IconButton icon={ChevronRight} label={t('switcher.next')} {...step(1)} />
      {children}
    </nav>
  )
}
