import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addExperiment } from '../../document/commands/experiments'
import type { NoteId } from '../../domain/canvas'
import type { Experiment, ExperimentId } from '../../domain/workshop/experiment'
import { isOverdue } from '../../domain/workshop/risks'
import { useToday } from '../../editing/use-today'
import { formatDay } from '../../i18n/formats/dates'
import { formatMoney } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { ExperimentFields } from './experiment-fields'
import styles from './tests-part.module.css'
import { useExperimentNames } from './use-experiment-names'

interface ExperimentListProps {
  readonly noteId: NoteId
  readonly experiments: readonly Experiment[]
}

/** How a hypothesis is checked: the experiments in short, one of them open for writing. */
export function ExperimentList({ noteId, experiments }: ExperimentListProps) {
  const { t } = useTranslation('tests')
  const { document, isReadOnly } = useCanvasSession()
  const { now } = useServices()
  const [openId, setOpenId] = useState<ExperimentId | undefined>(experiments.find(isOpenFirst)?.id)
  return (
    <section className={styles.part} aria-label={t('experiments.title')}>
      <h3>{t('experiments.title')}</h3>
      {experiments.length === 0 && <p className={styles.quiet}>{t('experiments.none')}</p>}
      {experiments.length > 0 && (
        <ul className={styles.cards}>
          {experiments.map((experiment) => (
            <ExperimentCard
              key={experiment.id}
              experiment={experiment}
              isOpen={experiment.id === openId}
              onToggle={() => setOpenId(experiment.id === openId ? undefined : experiment.id)}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Button
          icon={Plus}
          className={styles.start}
          onClick={() => setOpenId(addExperiment(document, noteId, now()))}
        >
          {t('experiments.add')}
        </Button>
      )}
    </section>
  )
}

function isOpenFirst({ state }: Experiment): boolean {
  return state === 'running'
}

interface ExperimentCardProps {
  readonly experiment: Experiment
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function ExperimentCard({ experiment, isOpen, onToggle }: ExperimentCardProps) {
  const { t } = useTranslation('tests')
  const { name, lang } = useExperimentNames()(experiment)
  const currency = useCanvasState(({ canvas }) => canvas.currency)
  const isLate = isOverdue(experiment, useToday())
  const { state, dueOn, cost } = experiment
  const language = currentLanguage()
  const Icon = isOpen ? ChevronDown : ChevronRight
  return (
    <li className={styles.card}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <Icon size={16} aria-hidden />
        <span lang={lang}>{name}</span>
      </button>
      <p className={styles.facts}>
        <span>{t(`experiments.states.${state}`)}</span>
        {dueOn && (
          <span className={isLate ? styles.late : undefined}>
            {t('experiments.due', { day: formatDay(dueOn, language) })}
          </span>
        )}
        {cost !== undefined && (
          <span>{t('experiments.costs', { amount: formatMoney(cost, currency, language) })}</span>
        )}
      </p>
      {isOpen && <ExperimentFields experiment={experiment} />}
    </li>
  )
}
