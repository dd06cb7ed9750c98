import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import { listSegmentSigns, type SegmentSign } from '../../domain/segments/segment-signs'
import { listTraitChoices } from '../../domain/segments/segment-traits'
import { useNotesOfSegments } from '../../editing/use-shown-notes'
import { useCanvasState, useSelection } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button, joinClasses } from '../../ui/button'
import styles from './segment-filter.module.css'
import { SegmentMenu, TraitMenu, TraitNames } from './segment-filter-menu'

/** More names than these do not fit beside the rest of the line. */
const NAMES_IN_LINE = 5

/**
 * Shows only the notes that are tied to one segment, or to those of one country or of one kind (R21, R24), and says how
 * many are hidden. On a wide window it is the legend of the segments as well.
 */
export default function SegmentFilter() {
  const canvas = useCanvasState((state) => state.canvas)
  const shown = useNotesOfSegments()
  const wanted = useSelection((state) => state.shownSegments)
  const chosen = shown && wanted
  const traits = typeof chosen === 'object' ? chosen : undefined
  const segment = typeof chosen === 'string' ? chosen : undefined
  const signs = listSegmentSigns(canvas).filter((sign) => sign.shortName !== '')
  const choices = listTraitChoices(canvas, traits)
  const isLegend = signs.length <= NAMES_IN_LINE
  return (
    <>
      {isLegend && <Legend signs={signs} segment={segment} />}
      {/* What the legend cannot say the menu does, beside it. */}
      <div className={joinClasses(styles.choice, isLegend && !choices && styles.menu)}>
        {choices ? (
          <TraitMenu signs={signs} segment={segment} choices={choices} traits={traits} />
        ) : (
          <SegmentMenu signs={signs} segment={segment} />
        )}
        {traits && <TraitNames traits={traits} />}
      </div>
      {shown && <Hidden shown={shown} />}
    </>
  )
}

interface LegendProps {
  readonly signs: readonly SegmentSign[]
  readonly segment: NoteId | undefined
}

function Legend({ signs, segment }: LegendProps) {
  const { t } = useTranslation('links')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const filterTo = useSelection((state) => state.filterToSegments)
  return (
    <fieldset className={styles.legend} aria-label={t('filter.label')}>
      {signs.map(({ segmentId, mark, shortName }) => (
        <Button
          key={segmentId}
          look="quiet"
          className={styles.sign}
          aria-pressed={segmentId === segment}
          title={shortName}
          lang={language}
          onClick={() => filterTo(segmentId === segment ? undefined : segmentId)}
        >
          <span className={styles.dot} style={{ background: `var(--segment-${mark})` }} aria-hidden />
          <span className={styles.name}>{shortName}</span>
        </Button>
      ))}
    </fieldset>
  )
}

/** Nothing is hidden in silence: a screen reader hears how much it is. */
function Hidden({ shown }: { readonly shown: ReadonlySet<NoteId> }) {
  const { t } = useTranslation('links')
  const { toasts } = useServices()
  const showAll = useSelection((state) => state.showAllNotes)
  const hasOnlyAdditions = useSelection((state) => state.isFilteredToAdditions)
  const count = useCanvasState(
    ({ canvas }) =>
      [...canvas.notesById.values()].filter(
        (note) => !shown.has(note.id) || (hasOnlyAdditions && !note.isAddition),
      ).length,
  )
  const words = count === 0 ? t('filter.none') : t('filter.hidden', { count })
  useEffect(() => toasts.getState().announce(words), [toasts, words])
  return (
    <span className={styles.hidden}>
      {words}
      <Button look="quiet" className={styles.sign} onClick={showAll}>
        {t('filter.showAll')}
      </Button>
    </span>
  )
}
