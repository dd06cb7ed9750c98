import { useTranslation } from 'react-i18next'
import type { Comparison, Section } from '../../domain/compare/difference'
import styles from './compare.module.css'
import { DifferenceItem, type DifferenceItemProps, keyOf } from './difference-item'

interface DifferenceListProps extends Pick<DifferenceItemProps, 'word' | 'taking'> {
  readonly comparison: Comparison
}

/** All differences as one list per block. */
export function DifferenceList({ comparison, word, taking }: DifferenceListProps) {
  const nameSection = useSectionNames()
  return comparison.sections.map(({ section, differences }) => (
    <section key={section} className={styles.section} aria-label={nameSection(section)}>
      <h3>{nameSection(section)}</h3>
      <ul className={styles.differences}>
        {differences.map((difference) => (
          <DifferenceItem key={keyOf(difference)} {...{ difference, word, taking }} />
        ))}
      </ul>
    </section>
  ))
}

export function useSectionNames(): (section: Section) => string {
  const { t } = useTranslation(['compare', 'blocks'])
  return (section) => (section === 'canvas' ? t('whole') : t(`${section}`, { ns: 'blocks' }))
}
