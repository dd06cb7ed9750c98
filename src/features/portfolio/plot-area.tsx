import { Check } from 'lucide-react'
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CanvasId } from '../../domain/canvas'
import type { CriterionName } from '../../domain/workshop/alternative'
import { FULL_SCALE } from '../../domain/workshop/assumption'
import { findFamilyId, joinFamilies } from '../../domain/workshop/portfolio'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { canvasAddress } from '../../state/addresses'
import type { CanvasRow } from '../../state/library'
import { type PlacedPoint, placePoints } from './place-points'
import styles from './portfolio.module.css'
import { useCriterionName } from './use-criterion-name'

interface PlotAreaProps {
  /** Canvases that are rated by both criteria. */
  readonly rows: readonly CanvasRow[]
  readonly chosen: ReadonlySet<CanvasId>
  readonly across: CriterionName
  readonly up: CriterionName
}

const familyColours = ['orange', 'blue', 'green', 'crimson', 'purple', 'teal', 'brown', 'slate'] as const

/** Before it is measured, and where nothing is measured. */
const USUAL_WIDTH = 640
const HEIGHT = 380

/** Each point leads to its canvas. Alternatives of one family have one colour and are joined by lines. */
export function PlotArea({ rows, chosen, across, up }: PlotAreaProps) {
  const { t } = useTranslation(['portfolio', 'app'])
  const nameCriterion = useCriterionName()
  const area = useRef<HTMLDivElement>(null)
  const width = useWidth(area)
  const nameCanvas = (row: CanvasRow) => row.title.trim() || t('untitled', { ns: 'app' })
  const points = placePoints(
    rows.map((row) => ({
      id: row.id,
      label: nameCanvas(row),
      across: row.workshop?.ratings[across] ?? 0,
      up: row.workshop?.ratings[up] ?? 0,
    })),
    { width, height: HEIGHT },
  )
  const colours = useMemo(() => colourFamilies(rows), [rows])
  const write = (value: number | undefined) => formatNumber(value ?? 0, currentLanguage())
  const names = { across: nameCriterion(across), up: nameCriterion(up) }
  return (
    <figure className={styles.figure} aria-label={t('plot.label', names)}>
      <p className={styles.upName}>{names.up}</p>
      <div ref={area} className={styles.area} style={{ blockSize: HEIGHT }}>
        <PlotLines points={points} joined={joinFamilies(rows)} width={width} />
        <ol className={styles.points}>
          {rows.map((row, index) => {
            const [point, ratings] = [points[index], row.workshop?.ratings]
            const isChosen = chosen.has(row.id)
            const words = {
              ...names,
              title: nameCanvas(row),
              x: write(ratings?.[across]),
              y: write(ratings?.[up]),
            }
            return (
              point && (
                <Point
                  key={row.id}
                  row={row}
                  point={point}
                  name={words.title}
                  colour={colours.get(findFamilyId(row))}
                  isChosen={isChosen}
                  label={t(isChosen ? 'plot.pointChosen' : 'plot.point', words)}
                />
              )
            )
          })}
        </ol>
      </div>
      <p className={styles.scale} aria-hidden>
        <span>{write(0)}</span>
        <span>{names.across}</span>
        <span>{write(FULL_SCALE)}</span>
      </p>
    </figure>
  )
}

interface PointProps {
  readonly row: CanvasRow
  readonly point: PlacedPoint
  readonly name: string
  readonly colour: string | undefined
  readonly isChosen: boolean
  readonly label: string
}

function Point({ row, point, name, colour, isChosen, label }: PointProps) {
  const { x, y, label: box } = point
  const style: CSSProperties & Record<`--${string}`, string> = {
    insetInlineStart: `${x}px`,
    insetBlockStart: `${y}px`,
    '--family': colour ? `var(--segment-${colour})` : 'var(--line-strong)',
  }
  const labelStyle = box && { left: box.left - x, top: box.top - y, width: box.width }
  return (
    <li style={style}>
      <Link href={canvasAddress(row.id)} className={styles.point} aria-label={label} title={label}>
        {isChosen && <Check size={16} aria-hidden />}
      </Link>
      <span
        className={styles.pointLabel}
        style={labelStyle}
        data-is-crowded={box === undefined}
        lang={row.title && row.contentLanguage}
        aria-hidden
      >
        {name}
      </span>
    </li>
  )
}

interface PlotLinesProps {
  readonly points: readonly PlacedPoint[]
  readonly joined: readonly (readonly [CanvasId, CanvasId])[]
  readonly width: number
}

/** The grid, what joins alternatives, and from a point that had to stand aside to where it belongs. */
function PlotLines({ points, joined, width }: PlotLinesProps) {
  const byId = new Map(points.map((point) => [point.id, point]))
  return (
    <svg className={styles.lines} width={width} height={HEIGHT} aria-hidden="true">
      <path d={`M${width / 2} 0V${HEIGHT}M0 ${HEIGHT / 2}H${width}`} className={styles.grid} />
      {joined.map(([from, to]) => {
        const [a, b] = [byId.get(from), byId.get(to)]
        return a && b && <line key={to} x1={a.x} y1={a.y} x2={b.x} y2={b.y} className={styles.join} />
      })}
      {points.map(({ id, x, y, trueX, trueY }) =>
        x === trueX && y === trueY ? null : (
          <line key={id} x1={trueX} y1={trueY} x2={x} y2={y} className={styles.aside} />
        ),
      )}
    </svg>
  )
}

/** A colour for each family of which at least two are shown. */
function colourFamilies(rows: readonly CanvasRow[]): ReadonlyMap<CanvasId, string> {
  const counts = new Map<CanvasId, number>()
  for (const row of rows) counts.set(findFamilyId(row), (counts.get(findFamilyId(row)) ?? 0) + 1)
  const families = [...counts].filter(([, count]) => count > 1).map(([family]) => family)
  return new Map(
    families.map((family, index) => [family, familyColours[index % familyColours.length] ?? 'slate']),
  )
}

/** The width of an element in pixels, also after the window has changed. */
function useWidth(area: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL_WIDTH)
  useEffect(() => {
    const element = area.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = () => setWidth(element.clientWidth || USUAL_WIDTH)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [area])
  return width
}
