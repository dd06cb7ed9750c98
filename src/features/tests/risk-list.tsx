import { ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isOverdue, isTestedFirst } from '../../domain/workshop/risks'
import { StateSign } from '../../editing/hypothesis-sign'
import { useToday } from '../../editing/use-today'
import { workshopAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { Warning } from '../../ui/warning'
import { HangsOn } from './hangs-on'
import styles from './risk-list.module.css'
import type { RankedRisk } from './tests-overview'
import { useNoteNames } from './use-note-names'

/** The hypotheses in the order in which they are best tested, with their numbers of the map. */
export function RiskList({ risks }: { readonly risks: readonly RankedRisk[] }) {
  return (
    <ol className={styles.list}>
      {risks.map((risk) => (
        <RiskItem key={risk.note.id} risk={risk} />
      ))}
    </ol>
  )
}

function RiskItem({
  risk: { rank, note, assumption, experiments, evidence },
}: {
  readonly risk: RankedRisk
}) {
  const { t } = useTranslation('tests')
  const { id } = useCanvasSession()
  const { name, lang } = useNoteNames()(note)
  const today = useToday()
  const overdue = experiments.filter((experiment) => isOverdue(experiment, today)).length
  const { importance, confidence, state } = assumption
  return (
    <li className={styles.item} value={rank}>
      <span className={styles.rank} aria-hidden>
        {rank}
      </span>
      <div className={styles.words}>
        <Link href={workshopAddress(id, 'tests', note.id)} className={styles.name} lang={lang}>
          {name}
        </Link>
        <p className={styles.signs}>
          <StateSign state={state} />
          {isTestedFirst(assumption) && (
            <span className={styles.first}>
              <ArrowUp size={14} aria-hidden />
              {t('list.first')}
            </span>
          )}
        </p>
        <p className={styles.facts}>
          <span>{t('list.place', { importance, confidence })}</span>
          <span>
            {experiments.length > 0
              ? t('list.experiments', { count: experiments.length })
              : t('list.noExperiments')}
          </span>
          {evidence.length > 0 && <span>{t('list.evidence', { count: evidence.length })}</span>}
        </p>
        {overdue > 0 && <Warning>{t('list.overdue', { count: overdue })}</Warning>}
        <HangsOn noteId={note.id} />
      </div>
    </li>
  )
}
