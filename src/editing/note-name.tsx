import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Note, NoteId } from '../domain/canvas'
import type { SegmentMark } from '../domain/segments/segment-details'
import { listSegmentSigns } from '../domain/segments/segment-signs'
import { noteAddress } from '../state/addresses'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import styles from './note-name.module.css'

export type MarksBySegment = ReadonlyMap<NoteId, SegmentMark>

export function useSegmentMarks(): MarksBySegment {
  const kind = useCanvasState((state) => state.canvas.kind)
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const noteIdsByPlace = useCanvasState((state) => state.canvas.noteIdsByPlace)
  return useMemo(() => {
    const signs = listSegmentSigns({ kind, notesById, noteIdsByPlace })
    return new Map(signs.map(({ segmentId, mark }) => [segmentId, mark]))
  }, [kind, notesById, noteIdsByPlace])
}

/** The colour of a segment; always beside its name. */
export function SegmentDot({ mark }: { readonly mark: SegmentMark | undefined }) {
  if (!mark) return null
  return <span className={styles.dot} style={{ background: `var(--segment-${mark})` }} aria-hidden />
}

interface NoteNameProps {
  readonly note: Pick<Note, 'id' | 'text'>
  readonly mark?: SegmentMark | undefined
}

/** A note by its text; a press opens it. */
export function NoteName({ note, mark }: NoteNameProps) {
  const { t } = useTranslation('board')
  const { id } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <Link href={noteAddress(id, note.id)} className={styles.name} lang={note.text ? language : undefined}>
      <SegmentDot mark={mark} />
      <span>{note.text || t('emptyNote')}</span>
    </Link>
  )
}

interface NoteNamesProps {
  readonly notes: readonly Pick<Note, 'id' | 'text'>[]
  readonly marks?: MarksBySegment
  /** The accessible name of the list. */
  readonly label?: string | undefined
}

export function NoteNames({ notes, marks, label }: NoteNamesProps) {
  return (
    <ul className={styles.names} aria-label={label}>
      {notes.map((note) => (
        <li key={note.id}>
          <NoteName note={note} mark={marks?.get(note.id)} />
        </li>
      ))}
    </ul>
  )
}
