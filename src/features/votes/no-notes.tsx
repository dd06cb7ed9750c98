import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BlockId } from '../../domain/kinds/block-ids'
import { usePlaceNames } from '../../editing/use-place-names'
import { blockAddress, canvasAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { Warning } from '../../ui/warning'
import styles from './votes.module.css'

/** That there is nothing to vote on, and where notes are written. */
export function NoNotes({ block }: { readonly block: BlockId | undefined }) {
  const { t } = useTranslation(['votes', 'board'])
  const { id } = useCanvasSession()
  const nameOf = usePlaceNames()
  return (
    <div className={styles.lines}>
      <Warning>
        {block ? t('problem.noNotesInBlock', { block: nameOf(block) }) : t('problem.noNotes')}
      </Warning>
      <Link href={block ? blockAddress(id, block) : canvasAddress(id)} className={styles.link}>
        {block ? t('openBlock', { ns: 'board', block: nameOf(block) }) : t('toBoard')}
      </Link>
    </div>
  )
}
