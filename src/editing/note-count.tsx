import { useTranslation } from 'react-i18next'
import type { PlaceId } from '../domain/canvas'
import { useCanvasState } from '../state/open-canvas'

interface NoteCountProps {
  readonly place: PlaceId
  readonly className?: string | undefined
}

/** How many notes a place holds; nothing where there are none. */
export function NoteCount({ place, className }: NoteCountProps) {
  const { t } = useTranslation('board')
  const count = useCanvasState((state) => state.canvas.noteIdsByPlace.get(place)?.length ?? 0)
  if (count === 0) return null
  return (
    <span className={className} role="img" aria-label={t('noteCount', { count })}>
      {count}
    </span>
  )
}
