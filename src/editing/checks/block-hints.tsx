import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BlockId } from '../../domain/kinds/block-ids'
import { checksAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import styles from './block-hints.module.css'
import { useLateFindings } from './follow-findings'

/** The guide is narrow: all of them are one press away. */
const MOST = 3

/** What the checks say of one block, in few words, with a way to all of them (R02). Nothing where all is well. Load it late. */
export default function BlockHints({ block }: { readonly block: BlockId }) {
  const { t } = useTranslation('checks')
  const { id } = useCanvasSession()
  const groups = useLateFindings()?.groups.filter((group) => group.block === block) ?? []
  if (groups.length === 0) return null
  return (
    <section className={styles.hints} aria-label={t('block.title')}>
      <ul>
        {groups.slice(0, MOST).map(({ check }) => (
          <li key={check}>{t(`titles.${check}`)}</li>
        ))}
      </ul>
      <Link href={checksAddress(id)}>{t('block.all')}</Link>
    </section>
  )
}
