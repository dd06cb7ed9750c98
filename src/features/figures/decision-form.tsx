import { type SyntheticEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDecision } from '../../document/commands/customers'
import type { NoteId } from '../../domain/canvas'
import { type SegmentChoice, segmentChoices } from '../../domain/customers/customer-records'
import type { FigureBook } from '../../domain/customers/figure-book'
import { listPeriodsAtLoss } from '../../domain/customers/judge-profit'
import { isCalendarDay } from '../../domain/relationships/relationship-details'
import { RadioGroup } from '../../editing/radio-group'
import { formatDay, formatIsoDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { Warning } from '../../ui/warning'
import styles from './decisions.module.css'

interface DecisionFormProps {
  readonly book: FigureBook
  readonly segmentId: NoteId
  readonly onEnd: () => void
}

/** Asks what is decided, when and why; a decision without a reason is no use later. */
export function DecisionForm({ book, segmentId, onEnd }: DecisionFormProps) {
  const { t } = useTranslation(['figures', 'app'])
  const { document } = useCanvasSession()
  const { now } = useServices()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const [choice, setChoice] = useState<SegmentChoice>('keep')
  const [on, setOn] = useState(formatIsoDay(new Date(now())))
  const [why, setWhy] = useState('')
  const [hasTried, setTried] = useState(false)
  const trouble = useId()
  const isWrong = hasTried && why.trim() === ''
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (why.trim() === '') return
    const period = listPeriodsAtLoss(book, segmentId).at(-1)
    addDecision(document, { segmentId, choice, on, why: why.trim(), ...(period && { period }) })
    onEnd()
  }
  return (
    <form className={styles.form} aria-label={t('decision.decide')} onSubmit={submit}>
      <RadioGroup
        legend={t('decision.choice')}
        options={segmentChoices.map((value) => ({ value, label: t(`decision.choices.${value}`) }))}
        value={choice}
        onChoose={setChoice}
      />
      <Field label={t('decision.why')}>
        {(control) => (
          <TextArea
            {...control}
            aria-describedby={isWrong ? trouble : undefined}
            aria-invalid={isWrong}
            lang={language}
            spellCheck
            value={why}
            onValueChange={setWhy}
          />
        )}
      </Field>
      <div id={trouble} role="status">
        {isWrong && <Warning>{t('decision.noReason')}</Warning>}
      </div>
      <Field label={t('decision.on')} {...(on && { hint: formatDay(on, currentLanguage()) })}>
        {(control) => (
          <DateInput
            {...control}
            value={on}
            onValueChange={(day) => (day === '' || isCalendarDay(day)) && setOn(day)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {t('decision.keepIt')}
        </Button>
        <Button onClick={onEnd}>{t('cancel', { ns: 'app' })}</Button>
      </div>
    </form>
  )
}
