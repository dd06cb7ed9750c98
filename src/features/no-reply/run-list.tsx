import { Lock, Plus, Trash2 } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { listNotes } from '../../domain/canvas'
import type { Run } from '../../domain/customers/run'
import { sortRuns } from '../../domain/customers/run-days'
import { findNextStep } from '../../domain/customers/run-steps'
import { Section } from '../../editing/section'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button, IconButton } from '../../ui/button'
import { Field, Select } from '../../ui/field'
import styles from './run-list.module.css'
import { ConfidentialSign, StateSign } from './run-signs'
import { useNameRun, useWaitingWords } from './run-words'
import { ToolsPart } from './tools-part'
import { useRunActs, useRunAddress } from './use-run-acts'

/** All runs of the checklist, each independent of the others (R22, R23). */
export function RunList({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation(['noReply', 'tables'])
  const { isReadOnly } = useCanvasSession()
  const startButton = useRef<HTMLButtonElement>(null)
  return (
    <Section title={t('sections.noReply', { ns: 'tables' })} hint={t('hint')}>
      <p className={styles.privacy}>
        <Lock size={14} aria-hidden />
        <span>{t('privacy')}</span>
      </p>
      {!isReadOnly && <StartForm button={startButton} />}
      {runs.length === 0 ? (
        <p className={styles.none}>{t('list.none')}</p>
      ) : (
        <ul className={styles.runs} aria-label={t('list.label')}>
          {sortRuns(runs).map((run) => (
            // The button that was pressed goes with its run.
            <RunRow key={run.id} run={run} onRemoved={() => startButton.current?.focus()} />
          ))}
        </ul>
      )}
      <ToolsPart />
    </Section>
  )
}

interface StartFormProps {
  readonly button: RefObject<HTMLButtonElement | null>
}

/** Starts a run, about a segment or relationship where one is chosen. */
function StartForm({ button }: StartFormProps) {
  const { t } = useTranslation(['noReply', 'board'])
  const canvas = useCanvasState((state) => state.canvas)
  const [aboutId, setAboutId] = useState('')
  const { start } = useRunActs()
  const notes = (['customerSegments', 'customerRelationships'] as const).flatMap((block) =>
    listNotes(canvas, block),
  )
  return (
    <form
      className={styles.start}
      onSubmit={(event) => {
        event.preventDefault()
        start(notes.some(({ id }) => id === aboutId) ? aboutId : undefined)
      }}
    >
      {notes.length > 0 && (
        <Field label={t('start.about')}>
          {(control) => (
            <Select
              {...control}
              value={aboutId}
              onChange={({ currentTarget }) => setAboutId(currentTarget.value)}
            >
              <option value="">{t('start.none')}</option>
              {notes.map(({ id, text }) => (
                <option key={id} value={id} lang={text ? canvas.contentLanguage : undefined}>
                  {text || t('emptyNote', { ns: 'board' })}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Button ref={button} type="submit" look="primary" icon={Plus}>
        {t('start.button')}
      </Button>
    </form>
  )
}

interface RunRowProps {
  readonly run: Run
  readonly onRemoved: () => void
}

function RunRow({ run, onRemoved }: RunRowProps) {
  const { t } = useTranslation('noReply')
  const { isReadOnly } = useCanvasSession()
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const addressOf = useRunAddress()
  const name = useNameRun()(run)
  const waiting = useWaitingWords(run)
  const { remove } = useRunActs()
  const day = run.sentOn && t('sentOnDay', { day: formatDay(run.sentOn, currentLanguage()) })
  const step = findNextStep(run)
  const next = step && t('nextStep', { step: t(`steps.${step}`) })
  const kind = run.contactKind && t(`contactKind.${run.contactKind}`)
  return (
    <li className={styles.run}>
      <Link
        href={addressOf(run.id)}
        className={styles.name}
        lang={run.customer ? contentLanguage : undefined}
      >
        {name}
      </Link>
      <p className={styles.signs}>
        <StateSign run={run} />
        <ConfidentialSign isOpen={run.isOpen} />
      </p>
      <ul className={styles.facts}>
        {[waiting, kind, day, next].filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {!isReadOnly && (
        <IconButton
          icon={Trash2}
          label={t('delete.of', { customer: name })}
          className={styles.delete}
          onClick={() => {
            onRemoved()
            remove(run)
          }}
        />
      )}
    </li>
  )
}
