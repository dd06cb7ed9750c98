import { ListFilter } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import { listSegmentSigns, type SegmentSign } from '../../domain/segments/segment-signs'
import { useNotesOfSegment } from '../../editing/use-shown-notes'
import { useCanvasState, useSelection } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import styles from './segment-filter.module.css'

/** More names than these do not fit beside the rest of the line. */
const NAMES_IN_LINE = 5

/**
 * Shows only the notes that are tied to one segment, and says how many are hidden. On a wide window it is the legend
 * of the segments as well; elsewhere its menu is.
 */
export default function SegmentFilter() {
  const { t } = useTranslation(['links', 'board'])
  const canvas = useCanvasState((state) => state.canvas)
  const filterTo = useSelection((state) => state.filterToSegment)
  const shown = useNotesOfSegment()
  const chosen = useSelection((state) => state.shownSegment)
  const segment = shown && chosen
  const signs = listSegmentSigns(canvas).filter((sign) => sign.shortName !== '')
  const toggle = (id: NoteId) => filterTo(id === segment ? undefined : id)
  const isLegend = signs.length <= NAMES_IN_LINE
  return (
    <>
      {isLegend && (
        <fieldset className={styles.legend} aria-label={t('filter.label')}>
          {signs.map((sign) => (
            <Button
              key={sign.segmentId}
              look="quiet"
              className={styles.sign}
              aria-pressed={sign.segmentId === segment}
              title={sign.shortName}
              lang={canvas.contentLanguage}
              onClick={() => toggle(sign.segmentId)}
            >
              <span
                className={styles.dot}
                style={{ background: `var(--segment-${sign.mark})` }}
                aria-hidden
              />
              <span className={styles.name}>{sign.shortName}</span>
            </Button>
          ))}
        </fieldset>
      )}
      <div className={isLegend ? styles.menu : undefined}>
        <FilterMenu signs={signs} segment={segment} onChoose={filterTo} />
      </div>
      {shown && <Hidden shown={shown} />}
    </>
  )
}

interface FilterMenuProps {
  readonly signs: readonly SegmentSign[]
  readonly segment: NoteId | undefined
  readonly onChoose: (segment: NoteId | undefined) => void
}

function FilterMenu({ signs, segment, onChoose }: FilterMenuProps): ReactNode {
  const { t } = useTranslation('links')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const items = [
    {
      id: 'all',
      label: t('filter.all'),
      isChecked: segment === undefined,
      onSelect: () => onChoose(undefined),
    },
    ...signs.map(({ segmentId, mark, shortName }) => ({
      id: segmentId,
      label: shortName,
      lang: language,
      swatch: `segment-${mark}`,
      isChecked: segmentId === segment,
      onSelect: () => onChoose(segmentId),
    })),
  ]
  return (
    <Menu label={t('filter.label')} items={items}>
      {(trigger) => (
        <Button look="quiet" icon={ListFilter} className={styles.sign} {...trigger}>
          {t('filter.button')}
        </Button>
      )}
    </Menu>
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
