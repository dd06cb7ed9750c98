import { useTranslation } from 'react-i18next'
import type { QuestionId } from '../../domain/kinds/kind'
import { wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import styles from './block.module.css'

/** What an empty block asks first. */
export default function FirstQuestion({ question }: { readonly question: QuestionId }) {
  useTranslation('guide')
  return <p className={styles.hint}>{wordQuestion(currentLanguage(), question)}</p>
}
