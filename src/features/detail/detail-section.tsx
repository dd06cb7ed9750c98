import { ZoomIn } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { setDetailCanvas } from '../../document/commands/detail-canvas'
import type { Note, NoteId } from '../../domain/canvas'
import { findCanvasKind, findDetailKind } from '../../domain/kinds/index'
import {
  type DetailState,
  findDetailState,
  makeDetail,
  restoreDetail,
} from '../../editing/detail/detail-acts'
import { canvasAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useLibrary, useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button } from '../../ui/button'
import styles from './detail-section.module.css'

/** The canvas that looks into a value proposition or a segment: where it is, and how to get one. */
export default function DetailSection({ noteId }: { readonly noteId: NoteId }) {
  const { t } = useTranslation(['canvasKinds', 'board', 'app'])
  const section = useRef<HTMLElement>(null)
  const rows = useLibrary((state) => state.rows)
  const { isReadOnly } = useCanvasSession()
  const note = useCanvasState(({ canvas }) => canvas.notesById.get(noteId))
  const kind = useCanvasState(
    ({ canvas }) => note && findDetailKind(findCanvasKind(canvas), note.place.block),
  )
  if (!rows || !note || !kind) return null
  const state = findDetailState(note, rows)
  if (state.type === 'none' && isReadOnly) return null
  const title = t(`labels.${kind}`, { ns: 'board' })
  return (
    <section ref={section} className={styles.section} aria-label={title} tabIndex={-1}>
      <h3>{title}</h3>
      {state.type === 'there' && (
        <p>
          <Link
            href={canvasAddress(state.row.id)}
            lang={state.row.title.trim() ? state.row.contentLanguage : undefined}
          >
            {state.row.title.trim() || t('untitled', { ns: 'app' })}
          </Link>
        </p>
      )}
      {state.type === 'none' && <p className={styles.quiet}>{t('detail.hint')}</p>}
      {state.type === 'none' && note.isConfidential && (
        <p className={styles.quiet}>{t('detail.confidential')}</p>
      )}
      {(state.type === 'binned' || state.type === 'gone') && <p>{t(`detail.${state.type}`)}</p>}
      <DetailActs note={note} state={state} onUnlink={() => section.current?.focus()} />
    </section>
  )
}

interface DetailActsProps {
  readonly note: Note
  readonly state: DetailState
  /** The button that was pressed goes: the focus needs another place. */
  readonly onUnlink: () => void
}

function DetailActs({ note, state, onUnlink }: DetailActsProps) {
  const { t } = useTranslation(['canvasKinds', 'app'])
  const session = useCanvasSession()
  const services = useServices()
  const [, navigate] = useLocation()
  const context = { note, session, services, navigate }
  if (session.isReadOnly) return null
  const unlink = () => {
    onUnlink()
    setDetailCanvas(session.document, note.id, undefined)
    const words = { message: t('detail.unlinked'), undo: t('undo', { ns: 'app' }) }
    showUndoToast(session, services.toasts, words)
  }
  return (
    <div className={styles.row}>
      {state.type === 'binned' && (
        <Button onClick={() => void restoreDetail(context, state.row.id)}>{t('detail.restore')}</Button>
      )}
      {state.type !== 'there' && (
        <Button icon={ZoomIn} onClick={() => void makeDetail(context)}>
          {state.type === 'none' ? t('detail.make') : t('detail.makeNew')}
        </Button>
      )}
      {state.type !== 'none' && (
        <Button look="quiet" onClick={unlink}>
          {t('detail.unlink')}
        </Button>
      )}
    </div>
  )
}
