import { type KeyboardEvent, type MouseEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { placeAssumption } from '../../document/commands/assumptions'
import type { NoteId } from '../../domain/canvas'
import { workshopAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { joinClasses } from '../../ui/button'
import { type MapPlace, movePlace, placeOf, spotOf } from './map-scale'
import styles from './risk-map.module.css'
import { keepWithin, type MapSize, spreadDots } from './spread-dots'
import type { RankedRisk } from './tests-overview'
import { useDotDrag } from './use-dot-drag'
import { useNoteNames } from './use-note-names'

/**
 * The hypotheses by how much hangs on them and how sure one is of them. Each is a dot with its number of the list, to
 * be moved by pointer, finger or arrow keys, and opened by a press.
 */
export function RiskMap({ risks }: { readonly risks: readonly RankedRisk[] }) {
  const { t } = useTranslation('tests')
  const { id, document, isReadOnly } = useCanvasSession()
  const { toasts } = useServices()
  const [, navigate] = useLocation()
  const hintId = useId()
  const { map, size } = useMapSize()
  const { announce } = toasts.getState()
  const place = (noteId: NoteId, wanted: MapPlace) => {
    placeAssumption(document, noteId, wanted)
    announce(t('map.moved', { ...wanted }))
  }
  const drag = useDotDrag(size, place, () => announce(t('map.cancelled')))
  const spots = useMemo(
    () =>
      spreadDots(
        risks.map(({ assumption }) => spotOf(assumption, size)),
        size,
      ),
    [risks, size],
  )
  return (
    <div className={styles.frame}>
      <p id={hintId} className={styles.hint}>
        {t(isReadOnly ? 'map.readHint' : 'map.hint')}
      </p>
      <div className={styles.sheet}>
        <span className={styles.top}>{t('map.important')}</span>
        <div ref={map} className={styles.map}>
          <span className={styles.first}>{t('list.first')}</span>
          {risks.map((risk, index) => {
            const { note } = risk
            const home = spots[index] ?? spotOf(risk.assumption, size)
            const isDragged = drag.draft?.noteId === note.id
            const spot = isDragged && drag.draft ? keepWithin(drag.draft.spot, size) : home
            const moved = isDragged && drag.draft ? placeOf(drag.draft.spot, size) : undefined
            return (
              <RiskDot
                key={note.id}
                risk={risk}
                spot={spot}
                moved={moved}
                describedBy={hintId}
                grip={isReadOnly ? {} : drag.bind(note.id, home)}
                onMove={isReadOnly ? undefined : (wanted) => place(note.id, wanted)}
                onOpen={({ detail }) => {
                  // A press of a key counts no clicks; the end of a drag is no press.
                  if (detail === 0 || !drag.wasDragged()) navigate(workshopAddress(id, 'tests', note.id))
                }}
              />
            )
          })}
        </div>
        <span className={styles.bottom}>{t('map.unimportant')}</span>
        <p className={styles.ends}>
          <span>{t('map.lowConfidence')}</span>
          <span>{t('map.highConfidence')}</span>
        </p>
      </div>
    </div>
  )
}

interface RiskDotProps {
  readonly risk: RankedRisk
  readonly spot: { readonly x: number; readonly y: number }
  /** Where it would be dropped now. */
  readonly moved: MapPlace | undefined
  readonly describedBy: string
  readonly grip: Partial<ReturnType<ReturnType<typeof useDotDrag>['bind']>>
  readonly onMove: ((place: MapPlace) => void) | undefined
  readonly onOpen: (event: MouseEvent) => void
}

function RiskDot({ risk, spot, moved, describedBy, grip, onMove, onOpen }: RiskDotProps) {
  const { t } = useTranslation('tests')
  const { name } = useNoteNames()(risk.note)
  const { importance, confidence, state } = risk.assumption
  const label = t('map.dot', {
    rank: risk.rank,
    note: name,
    importance,
    confidence,
    state: t(`states.${state}`),
  })
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    grip.onKeyDown?.(event)
    const wanted =
      event.altKey || event.ctrlKey || event.metaKey
        ? undefined
        : movePlace(risk.assumption, event.key, event.shiftKey)
    if (!wanted || !onMove) return
    event.preventDefault()
    onMove(wanted)
  }
  return (
    <button
      type="button"
      className={joinClasses(styles.dot, styles[state], moved && styles.moving)}
      style={{ insetInlineStart: spot.x, insetBlockStart: spot.y }}
      aria-label={label}
      aria-describedby={describedBy}
      title={label}
      {...grip}
      onKeyDown={moveByKey}
      onClick={onOpen}
    >
      {risk.rank}
      {moved && (
        <span className={styles.told} aria-hidden>
          {t('map.moved', { ...moved })}
        </span>
      )}
    </button>
  )
}

/** What the map measures before it is laid out. */
const usualSize: MapSize = { width: 480, height: 360 }

function useMapSize() {
  const map = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(usualSize)
  useLayoutEffect(() => {
    const element = map.current
    if (!element) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0 && height > 0) setSize({ width, height })
    }
    measure()
    if (!globalThis.ResizeObserver) return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { map, size }
}
