import { MessageSquarePlus } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerRunItem, writeRunRemark } from '../../document/commands/runs'
import type { RunItem } from '../../domain/customers/run'
import { askingItems } from '../../domain/customers/run-steps'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import styles from './answer-item.module.css'
import { useRun, useRunField } from './run-context'

interface AnswerItemProps {
  readonly item: RunItem
  /** What belongs to the point, below its answers. */
  readonly children?: ReactNode
}

/** A point of the checklist: its text, one of three answers (unknown is not "no", R26), and a remark. */
export function AnswerItem({ item, children }: AnswerItemProps) {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run, isLocked } = useRun()
  const name = useId()
  const answer = run.answers[item] ?? 'unknown'
  return (
    <fieldset className={styles.item}>
      <legend className={styles.text}>{t(`items.${item}`)}</legend>
      <div className={styles.answers}>
        {(['yes', 'no', 'unknown'] as const).map((each) => (
          <label key={each} className={styles.answer} data-answer={each}>
            <input
              type="radio"
              name={name}
              checked={each === answer}
              disabled={isLocked}
              onChange={() => answerRunItem(document, run.id, item, each === 'unknown' ? undefined : each)}
            />
            {askingItems.includes(item) ? t(`answer.question.${each}`) : t(`answer.task.${each}`)}
          </label>
        ))}
        <RemarkField item={item} />
      </div>
      {children}
    </fieldset>
  )
}

/** A remark on a point: a button until somebody wants to write one. */
function RemarkField({ item }: { readonly item: RunItem }) {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run, isLocked } = useRun()
  const field = useRunField()
  const [isWanted, setWanted] = useState(false)
  const remark = run.remarks[item] ?? ''
  if (remark === '' && !isWanted) {
    if (isLocked) return null
    return (
      <Button look="quiet" icon={MessageSquarePlus} className={styles.add} onClick={() => setWanted(true)}>
        {t('remark.add')}
      </Button>
    )
  }
  return (
    <div className={styles.remark}>
      <Field label={t('remark.label')}>
        {(control) => (
          <TextArea
            {...control}
            {...field}
            // Only where the button stood that was pressed.
            autoFocus={isWanted}
            value={remark}
            onFocus={() => {
              // A field that is emptied must not go from under the hands.
              setWanted(true)
              field.onFocus()
            }}
            onValueChange={(text) => writeRunRemark(document, run.id, item, text)}
          />
        )}
      </Field>
    </div>
  )
}
