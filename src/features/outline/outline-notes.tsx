import { Fragment } from 'react'
import type { PlaceId } from '../../domain/canvas'
import { AddNoteButton } from '../../editing/add-note-button'
import { useShownNotes } from '../../editing/use-shown-notes'
import { OutlineNote } from './outline-note'
import styles from './outline-section.module.css'

interface OutlineNotesProps {
  readonly place: PlaceId
  /** The accessible name of the list. */
  readonly label: string
}

/** The notes of a place as a list, and the way to add one. Within it the arrow keys walk. */
export function OutlineNotes({ place, label }: OutlineNotesProps) {
  const { notes, line } = useShownNotes(place)
  return (
    <div data-place={place} className={styles.place}>
      {(notes.length > 0 || line) && (
        <ul className={styles.notes} aria-label={label}>
          {notes.map((note, index) => (
            <Fragment key={note.id}>
              {line?.before === note.id && <DropLine />}
              <OutlineNote note={note} isTabStop={index === 0} />
            </Fragment>
          ))}
          {line && line.before === undefined && <DropLine />}
        </ul>
      )}
      <AddNoteButton place={place} className={styles.add} />
    </div>
  )
}

function DropLine() {
  return <li role="presentation" aria-hidden className={styles.dropLine} data-drop-line="" />
}
