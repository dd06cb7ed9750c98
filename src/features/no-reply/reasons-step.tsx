import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { setRunReason, setRunValue, writeRunText } from '../../document/commands/runs'
import { customerGroups, silenceReasons } from '../../domain/customers/run'
import { useCanvasSession } from '../../state/open-canvas'
import { Field, Select, TextInput } from '../../ui/field'
import { AnswerItem } from './answer-item'
import { HistoryPart } from './history-part'
import { ReadOnlyWhenLocked, useRun, useRunField } from './run-context'
import styles from './run-view.module.css'

const Reach = lazy(() => import('./reach/reach'))

/** Which question of the guide stands behind a reason. */
const questionsByReason = { timeDifference: 'c2', publicHoliday: 'c3', onHoliday: 'c4' } as const

/** Step C: the history, the platform's group, and the real reason (R31, R32). */
export function ReasonsStep() {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  return (
    <>
      <AnswerItem item="c1">
        <GroupChoice />
        <HistoryPart />
      </AnswerItem>
      <ReasonChoice />
      <ReadOnlyWhenLocked>
        <Suspense fallback={null}>
          <Reach run={run} />
        </Suspense>
      </ReadOnlyWhenLocked>
      <p className={styles.advice}>{t('items.c5')}</p>
    </>
  )
}

function GroupChoice() {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run, isLocked } = useRun()
  return (
    <div className={styles.narrow}>
      <Field label={t('group.label')}>
        {(control) => (
          <Select
            {...control}
            value={run.group ?? ''}
            disabled={isLocked}
            onChange={({ currentTarget }) => {
              const group = customerGroups.find((each) => each === currentTarget.value)
              setRunValue(document, run.id, 'group', group)
            }}
          >
            <option value="">{t('group.none')}</option>
            {customerGroups.map((group) => (
              <option key={group} value={group}>
                {t(`group.${group}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}

function ReasonChoice() {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run, isLocked } = useRun()
  const field = useRunField()
  return (
    <fieldset className={styles.group}>
      <legend>{t('reasons.title')}</legend>
      <ul className={styles.reasons}>
        {silenceReasons.map((reason) => (
          <li key={reason}>
            <label>
              <input
                type="checkbox"
                checked={run.reasons.includes(reason)}
                disabled={isLocked}
                aria-describedby={`${run.id}-${reason}`}
                onChange={({ currentTarget }) =>
                  setRunReason(document, run.id, reason, currentTarget.checked)
                }
              />
              {t(`reasons.${reason}`)}
            </label>
            <span id={`${run.id}-${reason}`} className={styles.quiet}>
              {t(`items.${questionsByReason[reason]}`)}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.narrow}>
        <Field label={t('reasons.other')}>
          {(control) => (
            <TextInput
              {...control}
              {...field}
              value={run.otherReason}
              onValueChange={(text) => writeRunText(document, run.id, 'otherReason', text)}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}
