import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlaceId } from '../domain/canvas'
import { useCanvasSession } from '../state/open-canvas'
import { Button } from '../ui/button'
import { useNoteActions } from './use-note-actions'

interface AddNoteButtonProps {
  readonly place: PlaceId
  readonly className?: string | undefined
}

/** Stands below the notes of a place; absent where nothing can be changed. */
export function AddNoteButton({ place, className }: AddNoteButtonProps) {
  const { t } = useTranslation('board')
  const { isReadOnly } = useCanvasSession()
  const { addNote } = useNoteActions()
  if (isReadOnly) return null
  return (
    <Button look="quiet" icon={Plus} data-focus="add" className={className} onClick={() => addNote(place)}>
      {t('addNote')}
    </Button>
  )
}
