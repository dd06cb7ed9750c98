import { type SubmitEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putToolRow } from '../../../document/commands/customers'
import type { ToolRow } from '../../../domain/customers/customer-records'
import { isCalendarDay } from '../../../domain/relationships/relationship-details'
import { formatDay, formatIsoDay } from '../../../i18n/formats/dates'
import { currentLanguage } from '../../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { useServices } from '../../../state/services'
import { Button } from '../../../ui/button'
import { DateInput } from '../../../ui/date-input'
import { Field, TextInput } from '../../../ui/field'
import { TextArea } from '../../../ui/text-area'
import { Warning } from '../../../ui/warning'
import styles from './messaging-tools.module.css'

interface ToolRowFormProps {
  /** The row to change; without it a new one is made, of today. */
  readonly row?: ToolRow
  readonly onClose: () => void
}

/** A row of one's own: a country, its tools in order, and the day on which that was so (R40). */
export function ToolRowForm({ row, onClose }: ToolRowFormProps) {
  const { t } = useTranslation(['reach', 'app'])
  const lang = useCanvasState((state) => state.canvas.contentLanguage)
  const { country, setCountry, tools, setTools, on, setOn, problem, save } = useToolRow(row, onClose)
  const problemId = useId()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-describedby={problemId}>
      <Field label={t('tools.country')}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            lang={lang}
            spellCheck
            value={country}
            onValueChange={setCountry}
          />
        )}
      </Field>
      <Field label={t('tools.tools')} hint={t('tools.toolsHint')}>
        {(control) => <TextArea {...control} rows={3} value={tools} onValueChange={setTools} />}
      </Field>
      <Field label={t('tools.on')} {...(isCalendarDay(on) && { hint: formatDay(on, currentLanguage()) })}>
        {(control) => <DateInput {...control} value={on} onValueChange={setOn} />}
      </Field>
      <div id={problemId} role="alert">
        {problem && <Warning>{t(`tools.${problem}`)}</Warning>}
      </div>
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {t('tools.save')}
        </Button>
        <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
      </div>
    </form>
  )
}

type Problem = 'needsCountry' | 'needsTools'

function useToolRow(row: ToolRow | undefined, onClose: () => void) {
  const { document } = useCanvasSession()
  const { now } = useServices()
  const today = formatIsoDay(new Date(now()))
  const [country, setCountry] = useState(row?.country ?? '')
  const [tools, setTools] = useState(row?.tools.join('\n') ?? '')
  const [on, setOn] = useState(row?.on ?? today)
  const [problem, setProblem] = useState<Problem>()
  const save = () => {
    const names = tools
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    if (country.trim() === '') return setProblem('needsCountry')
    if (names.length === 0) return setProblem('needsTools')
    // A row without a date would be what R39 warns of.
    putToolRow(
      document,
      { country: country.trim(), tools: [...new Set(names)], on: isCalendarDay(on) ? on : today },
      row?.id,
    )
    onClose()
  }
  return { country, setCountry, tools, setTools, on, setOn, problem, save }
}
