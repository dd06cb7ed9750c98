import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Note } from '../../domain/canvas'
import { noteAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import styles from './overview.module.css'

/** The words of a note, which lead to its full view. */
export function NoteLink({ note: { id, text } }: { readonly note: Note }) {
  const { t } = useTranslation('board')
  const session = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <Link href={noteAddress(session.id, id)} className={styles.link} lang={text ? language : undefined}>
      {text || t('emptyNote')}
    </Link>
  )
}
