import type { Note } from '../../domain/canvas'
import { useNoteMenu } from '../../editing/note-menu'
import { OpenMenu } from '../../ui/menu'
import type { OpenNoteMenu } from './use-note-tools'

interface NoteMenuProps {
  readonly note: Note
  readonly menu: OpenNoteMenu
  /** The accessible name. */
  readonly label: string
}

/** The open menu of one note, beside its button. */
export function NoteMenu({ note, menu, label }: NoteMenuProps) {
  const listItems = useNoteMenu(note)
  const { id, isByKeyboard, close, returnFocus } = menu
  return (
    <OpenMenu
      id={id}
      label={label}
      items={listItems()}
      align="end"
      isByKeyboard={isByKeyboard}
      onClose={close}
      returnFocus={returnFocus}
    />
  )
}
