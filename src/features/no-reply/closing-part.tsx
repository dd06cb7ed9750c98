import { CircleCheck, RotateCcw } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isNotGenuine } from '../../domain/customers/verdict'
import { useToday } from '../../editing/use-today'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { ChipButton } from '../../ui/chip'
import { Field, TextInput } from '../../ui/field'
import { EntryForm, useDisclosure } from './entry-form'
import { useRun } from './run-context'
import styles from './run-view.module.css'
import { useRunActs } from './use-run-acts'

/** How the run ended, or the way to end it: with the real reason, which may be "unknown", and what was decided (R33). */
export function ClosingPart() {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  const { isReadOnly } = useCanvasSession()
  const { isOpen, open, close, button } = useDisclosure()
  useLostFocus(button)
  if (run.closing) return <Closed />
  if (isReadOnly) return null
  return (
    <section className={styles.closing} aria-label={t('closing.title')}>
      <p className={styles.quiet}>{t('closing.hint')}</p>
      <Button ref={button} icon={CircleCheck} aria-expanded={isOpen} onClick={isOpen ? close : open}>
        {t('closing.title')}
      </Button>
      {isOpen && <ClosingForm onClose={close} />}
    </section>
  )
}

function Closed() {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  const { isReadOnly } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { reopen } = useRunActs()
  const button = useRef<HTMLButtonElement>(null)
  useLostFocus(button)
  const { on = '', reason = '', decision = '' } = run.closing ?? {}
  return (
    <section className={styles.closing} aria-label={t('state.closed')}>
      {on && (
        <p className={styles.term}>{t('closing.closedOn', { day: formatDay(on, currentLanguage()) })}</p>
      )}
      <dl className={styles.facts}>
        <dt>{t('closing.reason')}</dt>
        <dd lang={language}>{reason}</dd>
        <dt>{t('closing.decision')}</dt>
        {decision ? <dd lang={language}>{decision}</dd> : <dd>{t('closing.noDecision')}</dd>}
      </dl>
      {!isReadOnly && (
        <Button ref={button} icon={RotateCcw} onClick={() => reopen(run)}>
          {t('closing.reopen')}
        </Button>
      )}
    </section>
  )
}

/** What was pressed goes when the run is closed or opened again: the focus passes on to what takes that back. */
function useLostFocus(button: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus()
  }, [button])
}

function ClosingForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const today = useToday()
  const { close } = useRunActs()
  const [reason, setReason] = useState('')
  const [decision, setDecision] = useState('')
  const fields = useRef<HTMLDivElement>(null)
  const submit = () => {
    if (reason.trim() !== '') {
      close(run, { on: today, reason: reason.trim(), decision: decision.trim() })
      return undefined
    }
    fields.current?.querySelector('input')?.focus()
    return t('closing.needsReason')
  }
  return (
    <EntryForm
      label={t('closing.title')}
      submitLabel={t('closing.close')}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div ref={fields} className={styles.part}>
        <Suggestions reason={reason} onChoose={setReason} />
        <Field label={t('closing.reason')}>
          {(control) => (
            <TextInput {...control} lang={language} spellCheck value={reason} onValueChange={setReason} />
          )}
        </Field>
      </div>
      <Field label={t('closing.decision')}>
        {(control) => (
          <TextInput {...control} lang={language} spellCheck value={decision} onValueChange={setDecision} />
        )}
      </Field>
    </EntryForm>
  )
}

interface SuggestionsProps {
  readonly reason: string
  readonly onChoose: (reason: string) => void
}

/** What is known of the reason already, and "unknown": by one press, in the language of the content (R17). */
function Suggestions({ reason, onChoose }: SuggestionsProps) {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { t: tContent } = useTranslation('noReply', { lng: language })
  const known = [
    ...(isNotGenuine(run) ? [tContent('reasons.notGenuine')] : []),
    ...run.reasons.map((each) => tContent(`reasons.${each}`)),
    run.otherReason.trim(),
    tContent('reasons.unknown'),
  ]
  return (
    <fieldset className={styles.group}>
      <legend className={styles.quiet}>{t('closing.suggestions')}</legend>
      <div className={styles.marks} lang={language}>
        {[...new Set(known)].filter(Boolean).map((each) => (
          <ChipButton key={each} isPressed={each === reason} onClick={() => onChoose(each)}>
            {each}
          </ChipButton>
        ))}
      </div>
    </fieldset>
  )
}
