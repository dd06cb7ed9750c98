import { Fragment } from 'react'
import type { PlaceId } from '../../domain/canvas'
import { useShownNotes } from '../../editing/use-shown-notes'
import styles from './block.module.css'
import { NoteCard } from './note-card'

interface NoteListProps {
  readonly place: PlaceId
  /** The accessible name of the list. */
  readonly label: string
}

/** The notes of one place in order, with a line where a note under way would come to stand. */
export function NoteList({ place, label }: NoteListProps) {
  const { notes, line } = useShownNotes(place)
  if (notes.length === 0 && !line) return null
  return (
    <ul className={styles.notes} aria-label={label}>
      {notes.map((note, index) => (
        <Fragment key={note.id}>
          {line?.before === note.id && <DropLine />}
          <NoteCard note={note} isTabStop={index === 0} />
        </Fragment>
      ))}
      {line && line.before === undefined && <DropLine />}
    </ul>
  )
}

function DropLine() {
  return <li role="presentation" aria-hidden className={styles.dropLine} data-drop-line="" />
}
