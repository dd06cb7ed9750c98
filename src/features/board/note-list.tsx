import { Fragment } from 'react'
import { useShallow } from 'zustand/shallow'
import { listNotes, type Note, type PlaceId } from '../../domain/canvas'
import { useCanvasState, useSelection } from '../../state/open-canvas'
import styles from './block.module.css'
import { NoteCard } from './note-card'

interface NoteListProps {
  readonly place: PlaceId
  /** The accessible name of the list. */
  readonly label: string
}

/** The notes of one place in order, with a line where a note under way would come to stand. */
export function NoteList({ place, label }: NoteListProps) {
  const all = useCanvasState(useShallow((state) => listNotes(state.canvas, place)))
  const hasOnlyAdditions = useSelection((state) => state.isFilteredToAdditions)
  const draft = useSelection((state) => (state.draft?.spot?.block === place ? state.draft : undefined))
  const notes = hasOnlyAdditions ? all.filter((note) => note.isAddition) : all
  if (notes.length === 0 && !draft) return null
  const lineBefore = draft ? findNoteBehind(notes, draft.noteIds, draft.spot?.index ?? 0) : undefined
  return (
    <ul className={styles.notes} aria-label={label}>
      {notes.map((note, index) => (
        <Fragment key={note.id}>
          {draft && lineBefore === note.id && <DropLine />}
          <NoteCard note={note} isTabStop={index === 0} />
        </Fragment>
      ))}
      {draft && lineBefore === undefined && <DropLine />}
    </ul>
  )
}

function DropLine() {
  return <li role="presentation" aria-hidden className={styles.dropLine} data-drop-line="" />
}

/** The first note that stays behind the spot; undefined at the end of the list. */
function findNoteBehind(notes: readonly Note[], moved: readonly string[], index: number): string | undefined {
  return notes.filter((note) => !moved.includes(note.id))[index]?.id
}
