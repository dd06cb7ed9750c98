import { ChevronLeft, Plus, SquareParking } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PARKING } from '../../domain/canvas'
import { useCanvasSession, useCanvasState, useSelection } from '../../state/open-canvas'
import { usePreferences } from '../../state/services'
import { Button, IconButton, joinClasses } from '../../ui/button'
import blockStyles from './block.module.css'
import { NoteList } from './note-list'
import styles from './parking.module.css'
import { useBoardActions } from './use-board-actions'

/** Notes that belong to the canvas but to no block yet; it opens by itself under a note that is dragged. */
export function Parking() {
  const { t } = useTranslation('board')
  const { isReadOnly } = useCanvasSession()
  const { addNote } = useBoardActions()
  const isKeptOpen = usePreferences((state) => state.isParkingOpen)
  const setPreference = usePreferences((state) => state.setPreference)
  const isTarget = useSelection((state) => state.draft?.spot?.block === PARKING)
  const count = useCanvasState((state) => state.canvas.noteIdsByPlace.get(PARKING)?.length ?? 0)
  const isOpen = isKeptOpen || isTarget
  return (
    <section
      data-place={PARKING}
      aria-label={t('parking.name')}
      className={joinClasses(styles.parking, isOpen && styles.open, isTarget && blockStyles.target)}
    >
      <header className={styles.head}>
        <h2>{t('parking.name')}</h2>
        {count > 0 && (
          <span className={blockStyles.count} role="img" aria-label={t('noteCount', { count })}>
            {count}
          </span>
        )}
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
            {count === 0 && <p className={blockStyles.hint}>{t('parking.hint')}</p>}
            <NoteList place={PARKING} label={t('parking.name')} />
          </div>
          {!isReadOnly && (
            <Button
              look="quiet"
              icon={Plus}
              data-focus="add"
              className={blockStyles.add}
              onClick={() => addNote(PARKING)}
            >
              {t('addNote')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
