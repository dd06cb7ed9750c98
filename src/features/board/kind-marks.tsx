import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { sortKinds } from '../../domain/kinds/sort-kinds'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import styles from './note-card.module.css'

interface KindMarksProps {
  readonly note: Note
  /** The board stays calm with one line; a full view names every kind. */
  readonly isFull: boolean
}

/** The names of the kinds picked for a note, in the language of the interface (R03). */
export default function KindMarks({ note, isFull }: KindMarksProps) {
  useTranslation('kinds')
  const canvasKind = useCanvasState((state) => findCanvasKind(state.canvas))
  const names = sortKinds(canvasKind, note).map((kind) => nameKind(currentLanguage(), kind))
  if (isFull) return <span className={styles.allKinds}>{names.join(' · ')}</span>
  const [first, ...others] = names
  return (
    <span className={styles.kinds} title={names.join(' · ')}>
      <span className={styles.kind}>{first}</span>
      {others.length > 0 && <span>+{others.length}</span>}
    </span>
  )
}
