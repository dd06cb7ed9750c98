import { ArrowDown, ArrowUp } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setReport } from '../../document/commands/report'
import type { ReportPart, ReportSettings } from '../../domain/report/report-settings'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { IconButton } from '../../ui/button'
import styles from './report-panel.module.css'

interface PartListProps {
  readonly settings: ReportSettings
  /** Undefined while that is not known. */
  readonly toldParts: ReadonlySet<ReportPart> | undefined
}

/** The parts in their order: each can go up and down, and be left out. */
export function PartList({ settings, toldParts }: PartListProps) {
  const { t } = useTranslation('reportView')
  const { document, isReadOnly } = useCanvasSession()
  const { order, leftOut, depth } = settings
  const namePart = useNamePart()
  const { list, move } = useMove(order)
  const include = (part: ReportPart, isIncluded: boolean) =>
    setReport(document, {
      leftOut: isIncluded ? leftOut.filter((other) => other !== part) : [...leftOut, part],
    })
  const remark = depth === 'full' ? t('nothingYet') : t('nothingAtDepth')
  return (
    <fieldset className={styles.parts} disabled={isReadOnly}>
      <legend>{t('parts.legend')}</legend>
      <ol ref={list}>
        {order.map((part, index) => (
          <li key={part}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={!leftOut.includes(part)}
                onChange={(event) => include(part, event.target.checked)}
              />
              <span>
                {namePart(part)} {toldParts && !toldParts.has(part) && <small>{remark}</small>}
              </span>
            </label>
            {!isReadOnly && (
              <>
                <IconButton
                  icon={ArrowUp}
                  label={t('moveUp', { part: namePart(part) })}
                  aria-disabled={index === 0}
                  data-move={`${part} -1`}
                  onClick={() => move(part, -1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t('moveDown', { part: namePart(part) })}
                  aria-disabled={index === order.length - 1}
                  data-move={`${part} 1`}
                  onClick={() => move(part, 1)}
                />
              </>
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

function useNamePart(): (part: ReportPart) => string {
  const { t } = useTranslation(['reportView', 'blocks'])
  return (part) => {
    switch (part) {
      case 'glance':
      case 'extraBlocks':
      case 'otherLinks':
      case 'customers':
      case 'tests':
        return t(`parts.${part}`)
      default:
        return t(part, { ns: 'blocks' })
    }
  }
}

/** A line that is moved in the page loses the focus to nowhere: it gets it back. */
function useMove(order: readonly ReportPart[]) {
  const { t } = useTranslation('reportView')
  const { document: canvas } = useCanvasSession()
  const { toasts } = useServices()
  const namePart = useNamePart()
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another order takes the focus away
  useLayoutEffect(() => {
    if (pressed.current === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus()
    pressed.current = undefined
  }, [order])
  const move = (part: ReportPart, step: -1 | 1) => {
    const index = order.indexOf(part)
    const place = index + step
    if (place < 0 || place >= order.length) return
    pressed.current = `${part} ${step}`
    setReport(canvas, { order: order.toSpliced(index, 1).toSpliced(place, 0, part) })
    toasts.getState().announce(t('moved', { part: namePart(part), place: place + 1, total: order.length }))
  }
  return { list, move }
}
