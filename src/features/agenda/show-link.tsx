import { Eye } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CanvasId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { AgendaStep, AgendaView } from '../../domain/workshop/agenda'
import { fitShow } from '../../domain/workshop/ready-agendas'
import {
  blockAddress,
  canvasAddress,
  checksAddress,
  outlineAddress,
  presentAddress,
  threadsAddress,
  workshopAddress,
} from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import styles from './agenda.module.css'
import { useShowName } from './show-names'

interface ShowLinkProps {
  readonly step: AgendaStep
  /** Whether the eye is enough for those who see it. */
  readonly isShort?: boolean
}

/** Leads to what a step shows; nothing where it shows nothing. A block that the canvas lacks is shown as the board. */
export function ShowLink({ step, isShort = false }: ShowLinkProps) {
  const { t } = useTranslation('agenda')
  const { id } = useCanvasSession()
  const show = useCanvasState(({ canvas }) => fitShow(step.show, findCanvasKind(canvas)))
  const nameOf = useShowName()
  if (!show) return null
  const label = t('show', { view: nameOf(show) })
  return (
    <Link
      href={findShowAddress(id, show)}
      className={isShort ? styles.eye : styles.show}
      title={label}
      aria-label={isShort ? label : undefined}
    >
      <Eye size={16} aria-hidden />
      {!isShort && label}
    </Link>
  )
}

function findShowAddress(id: CanvasId, show: NonNullable<AgendaStep['show']>): string {
  return 'block' in show ? blockAddress(id, show.block) : viewAddresses[show.view](id)
}

const viewAddresses: Readonly<Record<AgendaView, (id: CanvasId) => string>> = {
  board: canvasAddress,
  outline: outlineAddress,
  threads: (id) => threadsAddress(id),
  checks: checksAddress,
  tests: (id) => workshopAddress(id, 'tests'),
  votes: (id) => workshopAddress(id, 'votes'),
  alternatives: (id) => workshopAddress(id, 'alternatives'),
  present: presentAddress,
}
