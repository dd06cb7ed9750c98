import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlaceId } from '../../domain/canvas'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './block.module.css'
import { useBoardActions } from './use-board-actions'

/** Stands below the notes of a place; absent where nothing can be changed. */
export function AddNoteButton({ place }: { readonly place: PlaceId }) {
  const { t } = useTranslation('board')
  const { isReadOnly } = useCanvasSession()
  const { addNote } = useBoardActions()
  if (isReadOnly) return null
  return (
    <Button look="quiet" icon={Plus} data-focus="add" className={styles.add} onClick={() => addNote(place)}>
      {t('addNote')}
    </Button>
  )
}
