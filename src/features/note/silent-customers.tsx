import { MessageCircleOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { startRun } from '../../document/commands/runs'
import type { Note } from '../../domain/canvas'
import { NO_BLOCK } from '../../domain/kinds/block-ids'
import { findCanvasKind } from '../../domain/kinds/index'
import { listNoteRoles } from '../../domain/relationships/note-roles'
import { sectionAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import styles from './note-view.module.css'

/** Starts the checklist for a customer who does not reply from a segment or a relationship, and leads to those there are (R22). */
export function SilentCustomers({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['noReply', 'tables'])
  const { id, document, isReadOnly } = useCanvasSession()
  const { now } = useServices()
  const [, navigate] = useLocation()
  const runs = useCanvasState(({ canvas }) => canvas.customers?.runs)
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const block = useCanvasState(({ canvas }) => findCanvasKind(canvas).relationshipBlock)
  const roles = listNoteRoles(note)
  const ownRuns = runs?.filter(({ aboutId }) => aboutId === note.id) ?? []
  if (!roles.includes('segment') && !roles.includes('relationship')) return null
  // The checklists stand in the block of the relationships.
  if (block === NO_BLOCK || (isReadOnly && ownRuns.length === 0)) return null
  const addressOf = (run: string) => sectionAddress(id, block, 'noReply', run)
  const title = t('sections.noReply', { ns: 'tables' })
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {ownRuns.length > 0 && (
        <ul className={styles.row} aria-label={t('list.label')}>
          {ownRuns.map((run) => (
            <li key={run.id}>
              <Link
                href={addressOf(run.id)}
                className={styles.run}
                lang={run.customer ? language : undefined}
              >
                {run.customer || t('noName')}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Button
          icon={MessageCircleOff}
          onClick={() => navigate(addressOf(startRun(document, now(), note.id)))}
        >
          {t('start.fromNote')}
        </Button>
      )}
    </section>
  )
}
