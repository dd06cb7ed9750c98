import { Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setExperimentCost, setExperimentDue, writeExperimentText } from '../../document/commands/experiments'
import { isCalendarDay } from '../../domain/relationships/relationship-details'
import { type Experiment, type ExperimentText, experimentStates } from '../../domain/workshop/experiment'
import { isOverdue } from '../../domain/workshop/risks'
import { AmountField } from '../../editing/amount-field'
import { useToday } from '../../editing/use-today'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useContentField } from '../../state/content-field'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { DateInput } from '../../ui/date-input'
import { Field, Select } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { Warning } from '../../ui/warning'
import styles from './tests-part.module.css'
import { useTestActs } from './use-test-acts'

/** What an experiment says, as on a test card and a learning card (Strategyzer): each text is kept as it is typed. */
export function ExperimentFields({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation('tests')
  const { isReadOnly } = useCanvasSession()
  const { setExperimentState, removeExperiment } = useTestActs()
  const { id, noteId, state } = experiment
  const fields = useRef<HTMLDivElement>(null)
  // A new experiment begins with what is believed.
  const isNew = experiment.belief === '' && experiment.method === ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening it moves the focus
  useEffect(() => {
    if (isNew && !isReadOnly) fields.current?.querySelector('textarea')?.focus()
  }, [])
  return (
    <div ref={fields} className={styles.fields}>
      <TextPart experiment={experiment} part="belief" />
      <TextPart experiment={experiment} part="method" />
      <TextPart experiment={experiment} part="measure" />
      <TextPart experiment={experiment} part="criterion" />
      <div className={styles.row}>
        <Field label={t('experiments.state')}>
          {(control) => (
            <Select
              {...control}
              value={state}
              disabled={isReadOnly}
              onChange={({ currentTarget }) => {
                const wanted = experimentStates.find((each) => each === currentTarget.value)
                if (wanted) setExperimentState(noteId, id, wanted)
              }}
            >
              {experimentStates.map((each) => (
                <option key={each} value={each}>
                  {t(`experiments.states.${each}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <DuePart experiment={experiment} />
        <TextPart experiment={experiment} part="owner" />
        <CostPart experiment={experiment} />
      </div>
      <TextPart experiment={experiment} part="learned" />
      {!isReadOnly && (
        <Button icon={Trash2} look="quiet" className={styles.remove} onClick={() => removeExperiment(id)}>
          {t('experiments.remove')}
        </Button>
      )}
    </div>
  )
}

interface PartProps {
  readonly experiment: Experiment
}

function TextPart({ experiment, part }: PartProps & { readonly part: ExperimentText }) {
  const { t } = useTranslation('tests')
  const { document } = useCanvasSession()
  const field = useContentField()
  return (
    <Field label={t(`experiments.texts.${part}`)}>
      {(control) => (
        <TextArea
          {...control}
          {...field}
          value={experiment[part]}
          onValueChange={(text) => writeExperimentText(document, experiment.id, part, text)}
        />
      )}
    </Field>
  )
}

/** Until when it is to be done. A day that is over is kept, and says so as long as the experiment is not done. */
function DuePart({ experiment }: PartProps) {
  const { t } = useTranslation('tests')
  const { document } = useCanvasSession()
  const { readOnly, onFocus, onBlur } = useContentField()
  const { id, dueOn } = experiment
  const isLate = isOverdue(experiment, useToday())
  const troubleId = `due-${id}`
  const words = dueOn && formatDay(dueOn, currentLanguage())
  return (
    <div className={styles.part}>
      <Field label={t('experiments.dueOn')} {...(words && { hint: words })}>
        {(control) => (
          <DateInput
            {...control}
            aria-describedby={[control['aria-describedby'], isLate && troubleId].filter(Boolean).join(' ')}
            value={dueOn}
            readOnly={readOnly}
            onValueChange={(day) => (day === '' || isCalendarDay(day)) && setExperimentDue(document, id, day)}
            onFocus={onFocus}
            onBlur={onBlur}
          />
        )}
      </Field>
      <div id={troubleId} role="status">
        {isLate && <Warning>{t('experiments.overdue')}</Warning>}
      </div>
    </div>
  )
}

function CostPart({ experiment: { id, cost } }: PartProps) {
  const { t } = useTranslation('tests')
  const { document } = useCanvasSession()
  const former = useRef(cost)
  return (
    <fieldset className={styles.group}>
      <legend>{t('experiments.cost')}</legend>
      <AmountField
        amount={cost}
        wordAmount={(money) => money}
        onBegin={() => {
          former.current = cost
        }}
        onRefuse={() => setExperimentCost(document, id, former.current)}
        onAmountChange={(amount) => setExperimentCost(document, id, amount)}
      />
    </fieldset>
  )
}
