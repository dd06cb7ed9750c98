import { useTranslation } from 'react-i18next'
import type { Note } from '../../../domain/canvas'
import { relationshipCategories } from '../../../domain/relationships/kind-aspects'
import { explainCategory, nameKind } from '../../../i18n/subject-words'
import { currentLanguage } from '../../../i18n/texts'
import styles from './fields.module.css'
import { KindGroup } from './kind-group'

/** The six categories, any of them together (R03, R05), and what they mean for whoever asks. */
export function CategoryChoice({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['relationships', 'guide', 'kinds'])
  const language = currentLanguage()
  return (
    <div className={styles.part}>
      <KindGroup note={note} legend={t('categories.title')} kinds={relationshipCategories} />
      <details className={styles.explanation}>
        <summary>{t('categories.explain')}</summary>
        <dl>
          {relationshipCategories.map((kind) => {
            const { explanation, example = '' } = explainCategory(language, kind) ?? {}
            return (
              <div key={kind}>
                <dt>{nameKind(language, kind)}</dt>
                <dd>{explanation}</dd>
                <dd className={styles.hint}>{t('categories.example', { example })}</dd>
              </div>
            )
          })}
        </dl>
      </details>
    </div>
  )
}
