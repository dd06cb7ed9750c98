import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import { sortKinds } from '../../domain/kinds/sort-kinds'
import styles from './note-card.module.css'

/** The names of the kinds picked for a note, in the language of the interface (R03): one line, the board stays calm. */
export default function KindMarks({ note }: { readonly note: Note }) {
  const { t, i18n } = useTranslation('kinds')
  // An id from a newer Harreman has no words here; it is kept, and shown as it is.
  const names = sortKinds(note).map((kind) =>
    i18n.exists(`kinds:${kind}.term`) ? t(`${kind}.term` as 'channel.shop.term') : kind,
  )
  const [first, ...others] = names
  return (
    <span className={styles.kinds} title={names.join(' · ')}>
      <span className={styles.kind}>{first}</span>
      {others.length > 0 && <span>+{others.length}</span>}
    </span>
  )
}
