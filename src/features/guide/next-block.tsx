import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BlockId } from '../../domain/kinds/block-ids'
import { findNextBlock } from '../../domain/progress'
import { useCanvasState, useSelection } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './guide.module.css'

interface NextBlockProps {
  readonly block: BlockId
  /** Called when the guide goes on to another block. */
  readonly onLeave: () => void
}

/** Leads to the first empty block in the usual order of filling; a suggestion that blocks nothing. */
export function NextBlock({ block, onLeave }: NextBlockProps) {
  const { t } = useTranslation(['guide', 'blocks'])
  const next = useCanvasState((state) => findNextBlock(state.canvas))
  const activateBlock = useSelection((state) => state.activateBlock)
  if (next === block) return null
  if (!next) return <p className={styles.foot}>{t('panel.allFilled')}</p>
  const leave = () => {
    onLeave()
    activateBlock(next)
  }
  return (
    <div className={styles.foot}>
      <Button look="quiet" icon={ArrowRight} onClick={leave}>
        {t('panel.next', { block: t(next, { ns: 'blocks' }) })}
      </Button>
    </div>
  )
}
