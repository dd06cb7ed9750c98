import { useTranslation } from 'react-i18next'
import type { QuestionId } from '../../domain/kinds/kind'
import styles from './block.module.css'

/** What an empty block asks first. */
export default function FirstQuestion({ question }: { readonly question: QuestionId }) {
  const { t } = useTranslation('guide')
  return <p className={styles.hint}>{t(`questions.${question}` as 'questions.channels.q1')}</p>
}
