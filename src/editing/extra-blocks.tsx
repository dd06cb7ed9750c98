import { useTranslation } from 'react-i18next'
import { noAssignment } from '../domain/assignment/assignment'
import { useCanvasState } from '../state/open-canvas'
import { ExtraBlockField } from './extra-block-field'
import styles from './section.module.css'

/** The blocks that an assignment asks for beyond those of the canvas; nothing where it asks for none. Load it late. */
export default function ExtraBlocks() {
  const { t } = useTranslation(['assignment', 'confidential'])
  const { criteria } = useCanvasState((state) => state.canvas.assignment ?? noAssignment)
  const extra = criteria.filter(({ need }) => need.type === 'extraBlock')
  if (extra.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('extraBlocks')}>
      <h2 className={styles.title}>{t('extraBlocks')}</h2>
      {extra.map((criterion) => (
        <ExtraBlockField
          key={criterion.id}
          criterion={criterion}
          name={criterion.text.trim() ? criterion.text : t('names.extraBlock')}
        />
      ))}
    </section>
  )
}
