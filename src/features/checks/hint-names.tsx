import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { NoteId } from '../../domain/canvas'
import type { Hint } from '../../domain/checks/check'
import { formatDay } from '../../i18n/formats/dates'
import { formatList } from '../../i18n/formats/lists'
import { currentLanguage } from '../../i18n/texts'
import { noteAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import styles from './checks-view.module.css'

interface HintNamesProps {
  readonly hint: Hint
  /** By which the ways to mend say what they are about. */
  readonly id: string
}

/** What a hint is about: its notes by name, each leading to its full view, and what else there is to know. */
export function HintNames({ hint, id }: HintNamesProps) {
  const { t } = useTranslation(['checks', 'blocks'])
  const language = currentLanguage()
  const { blocks, check, day, kindIds, motivationId, noteIds } = hint
  const details: ReactNode[] = []
  const date = day && formatDay(day, language)
  if (date) details.push(check === 'reviewDue' ? t('details.last', { date }) : t('details.since', { date }))
  if (kindIds) details.push(t('details.ids', { ids: kindIds.join(', ') }))
  if (check === 'blockWithoutNeighbours' && blocks) {
    const names = blocks.map((block) => t(block, { ns: 'blocks' }))
    details.push(t('details.neighbours', { blocks: formatList(names, language, 'and') }))
  }
  if (check === 'unlinkedBlock') details.push(t('details.unlinked', { count: noteIds.length }))
  const named = check === 'unlinkedBlock' ? [] : noteIds
  return (
    <p id={id} className={styles.names}>
      {named.map((noteId, index) => (
        <Fragment key={noteId}>
          {index > 0 && <span className={styles.quiet}>{check === 'cycleInChain' ? '→' : '–'}</span>}
          <NoteName noteId={noteId} />
        </Fragment>
      ))}
      {motivationId !== undefined && <MotivationName id={motivationId} />}
      {details.length > 0 && <span className={styles.quiet}>{details}</span>}
    </p>
  )
}

function NoteName({ noteId }: { readonly noteId: NoteId }) {
  const { t } = useTranslation('board')
  const text = useCanvasState((state) => state.canvas.notesById.get(noteId)?.text)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { id } = useCanvasSession()
  return (
    <Link href={noteAddress(id, noteId)} lang={text ? language : undefined}>
      {text || t('emptyNote')}
    </Link>
  )
}

function MotivationName({ id }: { readonly id: string }) {
  const text = useCanvasState((state) => state.canvas.motivationsById.get(id)?.text)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return <span lang={language}>{text}</span>
}
