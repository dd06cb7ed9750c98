import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { PARKING, type PlaceId } from '../../domain/canvas'
import { NoteCount } from '../../editing/note-count'
import { useCanvasSession, useCanvasState, useSelection } from '../../state/open-canvas'
import styles from './outline-contents.module.css'
import { listPlaces } from './place-order'
import { showSection } from './show-section'

/** Every section with the number of its notes: a press leads to its heading. */
export function OutlineContents() {
  const { t } = useTranslation(['outline', 'blocks'])
  const { selection } = useCanvasSession()
  const places = useCanvasState(useShallow(({ canvas }) => listPlaces(canvas)))
  const active = useSelection((state) => state.activeBlock)
  const goTo = (place: PlaceId) => {
    if (place !== PARKING) selection.getState().activateBlock(place)
    showSection(place)
  }
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <ol>
        {places.map((place) => (
          <li key={place}>
            <button
              type="button"
              aria-current={place === active ? 'true' : undefined}
              onClick={() => goTo(place)}
            >
              <span className={styles.name}>{t(place, { ns: 'blocks' })}</span>{' '}
              <NoteCount place={place} className={styles.count} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
