import type { PlaceId } from '../../domain/canvas'
import { useShownNotes } from '../../editing/use-shown-notes'
import styles from './block.module.css'
import { NoteCard } from './note-card'
import { useNoteTies } from './note-ties'
import { useNoteStates } from './use-note-states'
import { useNoteTools } from './use-note-tools'

interface NoteListProps {
  readonly place: PlaceId
  /** The accessible name of the list. */
  readonly label: string
}

/** The notes of one place in order, with a line where a note under way would come to stand. */
export function NoteList({ place, label }: NoteListProps) {
  const { notes, line } = useShownNotes(place)
  const { tools, menu } = useNoteTools()
  const readState = useNoteStates(menu)
  const ties = useNoteTies()
  if (notes.length === 0 && !line) return null
  const items = notes.map((note, index) => (
    <NoteCard
      key={note.id}
      note={note}
      isTabStop={index === 0}
      state={readState(note.id)}
      ties={ties.get(note.id)}
      tools={tools}
    />
  ))
  if (line) {
    const index = notes.findIndex((note) => note.id === line.before)
    items.splice(index === -1 ? items.length : index, 0, <DropLine key="line" />)
  }
  return (
    <ul className={styles.notes} aria-label={label}>
      {items}
    </ul>
  )
}

function DropLine() {
  return <li role="presentation" aria-hidden className={styles.dropLine} data-drop-line="" />
}
