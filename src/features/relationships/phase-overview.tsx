import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import { listPhases, type PhaseCoverage } from '../../domain/relationships/list-phases'
import { NoteNames } from '../../editing/note-name'
import { Missing } from '../../editing/section'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { joinClasses } from '../../ui/button'
import styles from './integration-section.module.css'

/** The way of a customer in phases, each with who covers it; those that none covers say so (R08). */
export function PhaseOverview() {
  const { t } = useTranslation(['tables', 'kinds'])
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const noteIdsByPlace = useCanvasState((state) => state.canvas.noteIdsByPlace)
  const phases = useMemo(() => listPhases({ notesById, noteIdsByPlace }), [notesById, noteIdsByPlace])
  const title = t('integration.phases.title')
  return (
    <section className={styles.phases} aria-label={title}>
      <h3>{title}</h3>
      <p>{t('integration.phases.hint')}</p>
      <ol>
        {phases.map((phase) => (
          <Phase key={phase.phase} coverage={phase} />
        ))}
      </ol>
    </section>
  )
}

function Phase({ coverage }: { readonly coverage: PhaseCoverage }) {
  const { t } = useTranslation('tables')
  const { phase, channels, relationships } = coverage
  const isCovered = channels.length + relationships.length > 0
  return (
    <li className={joinClasses(styles.phase, !isCovered && styles.uncovered)}>
      <h4>{nameKind(currentLanguage(), phase)}</h4>
      <Covering term={t('card.channels')} notes={channels} />
      <Covering term={t('sections.notes')} notes={relationships} />
      {!isCovered && <Missing>{t('integration.phases.none')}</Missing>}
    </li>
  )
}

function Covering({ term, notes }: { readonly term: string; readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <div>
      <p className={styles.term}>{term}</p>
      <NoteNames notes={notes} label={term} />
    </div>
  )
}
