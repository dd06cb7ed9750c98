import { useTranslation } from 'react-i18next'
import type { NoteKindId } from '../../domain/kinds/kind'
import styles from './note-card.module.css'

/** The names of the kinds picked for a note, in the language of the interface (R03). */
export default function KindMarks({ kinds }: { readonly kinds: readonly NoteKindId[] }) {
  const { t, i18n } = useTranslation('kinds')
  // An id from a newer Harreman has no words here; it is kept, and shown as it is.
  const names = kinds.map((kind) =>
    i18n.exists(`kinds:${kind}.term`) ? t(`${kind}.term` as 'channel.shop.term') : kind,
  )
  return <span className={styles.kinds}>{names.join(' · ')}</span>
}
