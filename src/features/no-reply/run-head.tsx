import { Lock, LockOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { setRunValue, writeRunText } from '../../document/commands/runs'
import type { Run } from '../../domain/customers/run'
import { contactKinds } from '../../domain/customers/run'
import { BoundedDay } from '../../editing/bounded-day'
import { useJudgeSentDay } from '../../editing/use-judge-day'
import { noteAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Field, Select, TextInput } from '../../ui/field'
import { useRun, useRunField } from './run-context'
import { StateSign } from './run-signs'
import styles from './run-view.module.css'
import { useWaitingWords } from './run-words'

/** To whom something was sent, what, when, and where the run stands (R23). */
export function RunHead() {
  const { t } = useTranslation('noReply')
  const { run, isLocked } = useRun()
  const { document } = useCanvasSession()
  const { lang, onFocus, onBlur, readOnly } = useRunField()
  const judge = useJudgeSentDay()
  return (
    <div className={styles.head}>
      <p className={styles.signs} role="status">
        <StateSign run={run} />
        <Waiting run={run} />
      </p>
      <AboutNote run={run} />
      <div className={styles.fields}>
        <Field label={t('customer')}>
          {(control) => (
            <TextInput
              {...control}
              {...{ lang, onFocus, onBlur, readOnly }}
              // A name is in no dictionary.
              spellCheck={false}
              value={run.customer}
              onValueChange={(text) => writeRunText(document, run.id, 'customer', text)}
            />
          )}
        </Field>
        <Field label={t('contactKind.label')}>
          {(control) => (
            <Select
              {...control}
              value={run.contactKind ?? ''}
              disabled={isLocked}
              onChange={({ currentTarget }) => {
                const kind = contactKinds.find((each) => each === currentTarget.value)
                setRunValue(document, run.id, 'contactKind', kind)
              }}
            >
              <option value="">{t('contactKind.none')}</option>
              {contactKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`contactKind.${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <BoundedDay
          label={t('sentOn')}
          day={run.sentOn}
          judge={judge}
          onDayChange={(day) => setRunValue(document, run.id, 'sentOn', day)}
          {...{ onFocus, onBlur, readOnly }}
        />
      </div>
      <ConfidentialChoice run={run} />
    </div>
  )
}

function Waiting({ run }: { readonly run: Run }) {
  return <span className={styles.waiting}>{useWaitingWords(run)}</span>
}

/** The segment or relationship that the run was started from; one deleted since is not named. */
function AboutNote({ run }: { readonly run: Run }) {
  const { t } = useTranslation(['noReply', 'board'])
  const { id } = useCanvasSession()
  const note = useCanvasState(({ canvas }) => canvas.notesById.get(run.aboutId ?? ''))
  if (!note) return null
  return (
    <Link href={noteAddress(id, note.id)} className={styles.about}>
      {t('about', { note: note.text || t('emptyNote', { ns: 'board' }) })}
    </Link>
  )
}

/** Confidential is what a run is from the start (R41). */
function ConfidentialChoice({ run }: { readonly run: Run }) {
  const { t } = useTranslation('noReply')
  const { isLocked } = useRun()
  const { document } = useCanvasSession()
  const LockIcon = run.isOpen ? LockOpen : Lock
  const hintId = `confidential-${run.id}`
  return (
    <div className={styles.confidential}>
      <label>
        <input
          type="checkbox"
          checked={!run.isOpen}
          disabled={isLocked}
          aria-describedby={hintId}
          onChange={() => setRunValue(document, run.id, 'isOpen', run.isOpen ? undefined : true)}
        />
        <LockIcon size={16} aria-hidden />
        {t('confidential.run')}
      </label>
      <p id={hintId} className={styles.hint}>
        {run.isOpen ? t('confidential.openHint') : t('confidential.runHint')}
      </p>
    </div>
  )
}
