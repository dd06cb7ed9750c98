import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import { sortKinds } from '../../domain/kinds/sort-kinds'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import styles from './note-card.module.css'

/** The names of the kinds picked for a note, in the language of the interface (R03): one line, the board stays calm. */
export default function KindMarks({ note }: { readonly note: Note }) {
  useTranslation('kinds')
  const names = sortKinds(note).map((kind) => nameKind(currentLanguage(), kind))
  const [first, ...others] = names
  return (
    <span className={styles.kinds} title={names.join(' · ')}>
      <span className={styles.kind}>{first}</span>
      {others.length > 0 && <span>+{others.length}</span>}
    </span>
  )
}
