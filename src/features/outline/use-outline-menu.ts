import { ArrowDown, ArrowUp, Tag, TextQuote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { addNoteKind, removeNoteKind } from '../../document/commands/notes'
import { type Note, PARKING } from '../../domain/canvas'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import { listActedOn } from '../../editing/note-actions'
import { useNoteMenu } from '../../editing/note-menu'
import { useMoveByStep } from '../../editing/use-move-by-step'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession } from '../../state/open-canvas'
import type { MenuItem } from '../../ui/menu'
import { findPlaceBeside } from './place-order'

/** The menu that the note has on the board, and what the board does by a pointer or beside itself. */
export function useOutlineMenu(note: Note, onDescribe: () => void): () => readonly MenuItem[] {
  const { t } = useTranslation(['outline', 'note'])
  const session = useCanvasSession()
  const listItems = useNoteMenu(note)
  const moveByStep = useMoveByStep(findPlaceBeside)
  const makeStep = (key: string) => () => moveByStep(listActedOn(session, note.id), key)
  return () => {
    const [open, ...rest] = listItems()
    if (!open || session.isReadOnly) return listItems()
    const kinds = makeKindItems(session, note)
    return [
      open,
      ...rest.slice(0, 1),
      { id: 'description', label: t('description', { ns: 'note' }), icon: TextQuote, onSelect: onDescribe },
      {
        id: 'up',
        label: t('moveUp'),
        icon: ArrowUp,
        shortcut: { key: 'ArrowUp', hasAlt: true },
        onSelect: makeStep('ArrowUp'),
      },
      {
        id: 'down',
        label: t('moveDown'),
        icon: ArrowDown,
        shortcut: { key: 'ArrowDown', hasAlt: true },
        onSelect: makeStep('ArrowDown'),
      },
      ...(kinds.length > 0
        ? [{ id: 'kinds', label: t('kinds', { ns: 'note' }), icon: Tag, items: kinds }]
        : []),
      ...rest.slice(1),
    ]
  }
}

/** A parked note has no block yet that could offer kinds. */
function makeKindItems(
  { document, state }: ReturnType<typeof useCanvasSession>,
  note: Note,
): readonly MenuItem[] {
  const { block } = note.place
  if (block === PARKING) return []
  const { noteKinds } = findBlock(findCanvasKind(state.getState().canvas), block)
  return noteKinds.map((kind) => {
    const isChecked = note.kinds.includes(kind)
    const change = isChecked ? removeNoteKind : addNoteKind
    return {
      id: kind,
      label: nameKind(currentLanguage(), kind),
      isChecked,
      onSelect: () => change(document, [note.id], kind),
    }
  })
}
