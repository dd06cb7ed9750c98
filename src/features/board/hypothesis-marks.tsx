import { Unlink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Note, NoteId } from '../../domain/canvas'
import { StateMark } from '../../editing/hypothesis-sign'
import { useEndName } from '../../editing/use-end-name'
import { formatList } from '../../i18n/formats/lists'
import { currentLanguage } from '../../i18n/texts'
import styles from './note-card.module.css'

interface HypothesisMarksProps {
  readonly note: Note
  /** The refuted hypotheses that the note depends on; empty for most. */
  readonly refuted: readonly NoteId[]
}

/** Whether a note is a hypothesis and what is known of it, and whether it depends on one that is refuted (R96). */
export default function HypothesisMarks({ note, refuted }: HypothesisMarksProps) {
  useTranslation('tests')
  return (
    <>
      {note.assumption && <StateMark state={note.assumption.state} />}
      {refuted.length > 0 && <RefutedMark refuted={refuted} />}
    </>
  )
}

function RefutedMark({ refuted }: { readonly refuted: readonly NoteId[] }) {
  const { t } = useTranslation('tests')
  const nameEnd = useEndName()
  const notes = formatList(refuted.map(nameEnd), currentLanguage(), 'and')
  const label = t('refuted.hangsOn', { notes })
  return (
    <span role="img" aria-label={label} title={label} className={styles.mark}>
      <Unlink size={13} aria-hidden />
    </span>
  )
}
