import { useTranslation } from 'react-i18next'
import type { Note } from '../../../domain/canvas'
import { customerStages, segmentRoles } from '../../../domain/relationships/relationship-kinds'
import styles from './fields.module.css'
import { KindGroup } from './kind-group'
import { SegmentMore } from './segment-more'

/** What is asked of a customer segment: its part in the chain (R64), its stage in the customer base (R13), and more. */
export function SegmentFields({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  return (
    <section className={styles.section} aria-label={t('section.segment')}>
      <h3 className={styles.heading}>{t('section.segment')}</h3>
      <KindGroup note={note} legend={t('facts.role')} kinds={segmentRoles} isSingle />
      <KindGroup note={note} legend={t('facts.stage')} kinds={customerStages} isSingle />
      <SegmentMore note={note} />
    </section>
  )
}
