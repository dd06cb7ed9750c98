import { useTranslation } from 'react-i18next'
import type { BlockDefinition } from '../../domain/kinds/kind'
import styles from './guide.module.css'
import { KindChoice } from './kind-choice'

/** The kinds a block offers, each with what it means (R04, R52, R57, R58). */
export function GuideKinds({ block }: { readonly block: BlockDefinition }) {
  const { t } = useTranslation('guide')
  return (
    <>
      <p className={styles.quiet}>{t('panel.kindsHint')}</p>
      <ul className={styles.kinds}>
        {block.noteKinds.map((kind) => (
          <li key={kind}>
            <KindChoice kind={kind} block={block.id} />
          </li>
        ))}
      </ul>
    </>
  )
}
