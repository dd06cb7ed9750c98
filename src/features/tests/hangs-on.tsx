import { Unlink } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import { listRefutedTies } from '../../domain/workshop/refuted-ties'
import { NoteNames } from '../../editing/note-name'
import { fillPhrase, listPhrases, quoteOr } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import styles from './tests-part.module.css'

/** That a note hangs on refuted hypotheses, and on which (R96); nothing where it does not. */
export function HangsOn({ noteId }: { readonly noteId: NoteId }) {
  const { t } = useTranslation(['tests', 'board'])
  const origins = useRefutedTies().get(noteId)
  const { notesById, contentLanguage } = useCanvasState((state) => state.canvas)
  if (!origins) return null
  const names = origins.map((id) =>
    quoteOr(notesById.get(id)?.text ?? '', contentLanguage, t('emptyNote', { ns: 'board' })),
  )
  const notes = listPhrases(names, currentLanguage())
  return (
    <p className={styles.hangs}>
      <Unlink size={16} aria-hidden />
      <span>
        <PhraseText phrase={fillPhrase({ notes }, (marks) => t('refuted.hangsOn', marks))} />
      </span>
    </p>
  )
}

/** What hangs on a hypothesis that is refuted. */
export function HangingNotes({ noteId }: { readonly noteId: NoteId }) {
  const { t } = useTranslation('tests')
  const ties = useRefutedTies()
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const hanging = [...ties].flatMap(([id, origins]) => {
    const note = notesById.get(id)
    return note && origins.includes(noteId) ? note : []
  })
  return (
    <section className={styles.part} aria-label={t('refuted.list')}>
      <h3>{t('refuted.list')}</h3>
      <p className={styles.quiet}>{hanging.length > 0 ? t('refuted.listHint') : t('refuted.nothing')}</p>
      {hanging.length > 0 && <NoteNames notes={hanging} label={t('refuted.list')} />}
    </section>
  )
}

function useRefutedTies(): ReadonlyMap<NoteId, readonly NoteId[]> {
  const canvas = useCanvasState((state) => state.canvas)
  return useMemo(() => listRefutedTies(canvas), [canvas])
}
