import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import {
  type Evidence,
  type Experiment,
  evidenceDirections,
  evidenceStrengths,
} from '../../domain/workshop/experiment'
import { DayField } from '../../editing/day-field'
import { RadioGroup } from '../../editing/radio-group'
import { useToday } from '../../editing/use-today'
import { useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Field, Select, TextInput } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { Warning } from '../../ui/warning'
import styles from './tests-part.module.css'
import { useExperimentNames } from './use-experiment-names'

interface EvidenceFormProps {
  readonly label: string
  readonly noteId: NoteId
  readonly experiments: readonly Experiment[]
  /** What is changed; absent for new evidence. */
  readonly former?: Evidence
  readonly onKeep: (evidence: Omit<Evidence, 'id'>) => void
  readonly onClose: () => void
}

/** One piece of evidence. Escape leaves it as it was; what is missing is said, and nothing is lost. */
export function EvidenceForm({ label, noteId, experiments, former, onKeep, onClose }: EvidenceFormProps) {
  const { t } = useTranslation(['tests', 'app'])
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const [piece, setPiece] = useDraft(noteId, experiments, former)
  const [isAsked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const change = (changes: Partial<Evidence>) => setPiece((before) => ({ ...before, ...changes }))
  const isMissing = piece.text.trim() === ''
  const submit = () => {
    setAsked(isMissing)
    if (isMissing) return form.current?.querySelector('textarea')?.focus()
    onKeep({ ...piece, text: piece.text.trim(), source: piece.source.trim() })
    onClose()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <Field label={t('evidence.text')}>
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            lang={language}
            spellCheck
            value={piece.text}
            onValueChange={(text) => change({ text })}
          />
        )}
      </Field>
      <div role="alert">{isAsked && isMissing && <Warning>{t('evidence.needsText')}</Warning>}</div>
      <Weight piece={piece} onChange={change} />
      <div className={styles.row}>
        <Field label={t('evidence.source')}>
          {(control) => (
            <TextInput
              {...control}
              lang={language}
              value={piece.source}
              onValueChange={(source) => change({ source })}
            />
          )}
        </Field>
        <DayField label={t('evidence.on')} day={piece.on} onDayChange={(on) => change({ on })} />
        {experiments.length > 0 && (
          <ExperimentChoice
            experiments={experiments}
            chosen={piece.experimentId}
            onChoose={(experimentId) => change({ experimentId })}
          />
        )}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {t('evidence.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
      </div>
    </form>
  )
}

type Draft = Omit<Evidence, 'id'>

/** What is changed, or new evidence: of today, and of the last experiment that was begun. */
function useDraft(noteId: NoteId, experiments: readonly Experiment[], former: Draft | undefined) {
  const today = useToday()
  return useState<Draft>(
    () =>
      former ?? {
        noteId,
        text: '',
        direction: 'supports',
        strength: 'weak',
        source: '',
        on: today,
        experimentId: experiments.findLast(({ state }) => state !== 'planned')?.id,
      },
  )
}

interface WeightProps {
  readonly piece: Pick<Evidence, 'direction' | 'strength'>
  readonly onChange: (changes: Partial<Evidence>) => void
}

/** What it says, and how far it can be trusted. */
function Weight({ piece, onChange }: WeightProps) {
  const { t } = useTranslation('tests')
  return (
    <>
      <RadioGroup
        legend={t('evidence.direction')}
        options={evidenceDirections.map((each) => ({ value: each, label: t(`evidence.directions.${each}`) }))}
        value={piece.direction}
        onChoose={(direction) => onChange({ direction })}
      />
      <RadioGroup
        legend={t('evidence.strength')}
        hint={t('evidence.strengthHint')}
        options={evidenceStrengths.map((each) => ({ value: each, label: t(`evidence.strengths.${each}`) }))}
        value={piece.strength}
        onChoose={(strength) => onChange({ strength })}
      />
    </>
  )
}

interface ExperimentChoiceProps {
  readonly experiments: readonly Experiment[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

function ExperimentChoice({ experiments, chosen, onChoose }: ExperimentChoiceProps) {
  const { t } = useTranslation('tests')
  const nameExperiment = useExperimentNames()
  return (
    <Field label={t('evidence.experiment')}>
      {(control) => (
        <Select
          {...control}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
        >
          <option value="">{t('evidence.noExperiment')}</option>
          {experiments.map((experiment) => {
            const { name, lang } = nameExperiment(experiment)
            return (
              <option key={experiment.id} value={experiment.id} lang={lang}>
                {name}
              </option>
            )
          })}
        </Select>
      )}
    </Field>
  )
}
