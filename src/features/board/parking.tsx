import { ChevronLeft, SquareParking } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PARKING } from '../../domain/canvas'
import { AddNoteButton } from '../../editing/add-note-button'
import { NoteCount } from '../../editing/note-count'
import { useCanvasState, useSelection } from '../../state/open-canvas'
import { usePreferences } from '../../state/services'
import { IconButton, joinClasses } from '../../ui/button'
import blockStyles from './block.module.css'
import { NoteList } from './note-list'
import styles from './parking.module.css'

/** Notes that belong to the canvas but to no block yet; it opens by itself under a note that is dragged. */
export function Parking() {
  const { t } = useTranslation('board')
  const isKeptOpen = usePreferences((state) => state.isParkingOpen)
  const setPreference = usePreferences((state) => state.setPreference)
  const isTarget = useSelection((state) => state.draft?.spot?.block === PARKING)
  const isEmpty = useCanvasState((state) => !state.canvas.noteIdsByPlace.has(PARKING))
  const isOpen = isKeptOpen || isTarget
  return (
    <section
      data-place={PARKING}
      aria-label={t('parking.name')}
      className={joinClasses(styles.parking, isOpen && styles.open, isTarget && blockStyles.target)}
    >
      <header className={styles.head}>
        <h2>{t('parking.name')}</h2>
        <NoteCount place={PARKING} className={blockStyles.count} />
        <IconButton
          icon={isOpen ? ChevronLeft : SquareParking}
          label={t(isOpen ? 'parking.close' : 'parking.open')}
          aria-expanded={isOpen}
          onClick={() => setPreference('isParkingOpen', !isKeptOpen)}
        />
      </header>
      {isOpen && (
        <>
          <div className={blockStyles.body} data-scrolls="">
            {isEmpty && <p className={blockStyles.hint}>{t('parking.hint')}</p>}
            <NoteList place={PARKING} label={t('parking.name')} />
          </div>
          <AddNoteButton place={PARKING} className={blockStyles.add} />
        </>
      )}
    </section>
  )
}
