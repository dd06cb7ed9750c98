import { CalendarPlus, Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putHistoryEntry, removeHistoryEntry } from '../../document/commands/runs'
import type { HistoryEntry } from '../../domain/customers/run'
import { BoundedDay } from '../../editing/bounded-day'
import { useJudgeSentDay } from '../../editing/use-judge-day'
import { useToday } from '../../editing/use-today'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button, IconButton } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import { EntryForm, useDisclosure } from './entry-form'
import { useRun } from './run-context'
import styles from './run-view.module.css'
import { useRunActs } from './use-run-acts'
import { WayField } from './way-field'

/** What there was of contact with the customer, in the order of days (R31). */
export function HistoryPart() {
  const { t } = useTranslation('noReply')
  const { run, isLocked } = useRun()
  const { isOpen, open, close, button } = useDisclosure()
  return (
    <section className={styles.part} aria-label={t('history.title')}>
      <h4 className={styles.heading}>{t('history.title')}</h4>
      {run.history.length === 0 ? (
        <p className={styles.quiet}>{t('history.none')}</p>
      ) : (
        <ol className={styles.entries}>
          {run.history.map((entry) => (
            <HistoryRow key={entry.id} entry={entry} onRemoved={() => button.current?.focus()} />
          ))}
        </ol>
      )}
      {!isLocked && (
        <Button ref={button} icon={CalendarPlus} aria-expanded={isOpen} onClick={isOpen ? close : open}>
          {t('history.open')}
        </Button>
      )}
      {!isLocked && isOpen && <HistoryForm onClose={close} />}
    </section>
  )
}

interface HistoryRowProps {
  readonly entry: HistoryEntry
  readonly onRemoved: () => void
}

function HistoryRow({ entry, onRemoved }: HistoryRowProps) {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run, isLocked } = useRun()
  const { tell } = useRunActs()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { isOpen, open, close, button } = useDisclosure()
  const day = entry.on ? formatDay(entry.on, currentLanguage()) : t('noDay')
  if (isOpen && !isLocked)
    return (
      <li>
        <HistoryForm entry={entry} onClose={close} />
      </li>
    )
  return (
    <li className={styles.entry}>
      <span className={styles.term}>{day}</span>
      <span lang={language}>{entry.way}</span>
      <span lang={language} className={styles.words}>
        {entry.remark}
      </span>
      {!isLocked && (
        <span className={styles.tools}>
          <IconButton ref={button} icon={Pencil} label={t('changeOf', { name: day })} onClick={open} />
          <IconButton
            icon={Trash2}
            label={t('deleteOf', { name: day })}
            onClick={() => {
              onRemoved()
              removeHistoryEntry(document, run.id, entry.id)
              tell(t('history.removed'))
            }}
          />
        </span>
      )}
    </li>
  )
}

interface HistoryFormProps {
  /** The entry to change; without it a new one is added. */
  readonly entry?: HistoryEntry
  readonly onClose: () => void
}

function HistoryForm({ entry, onClose }: HistoryFormProps) {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run } = useRun()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const today = useToday()
  const judge = useJudgeSentDay()
  const first = useRef(entry ?? { on: today, way: '', remark: '' })
  const [on, setOn] = useState(first.current.on)
  const [way, setWay] = useState(first.current.way)
  const [remark, setRemark] = useState(first.current.remark)
  const submit = () => {
    if (on === '') return t('history.needsDay')
    putHistoryEntry(document, run.id, { on, way: way.trim(), remark: remark.trim() }, entry?.id)
    onClose()
    return undefined
  }
  return (
    <EntryForm
      label={t('history.title')}
      submitLabel={entry ? t('save') : t('history.add')}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div className={styles.fields}>
        <BoundedDay label={t('history.on')} day={on} judge={judge} onDayChange={setOn} />
        <WayField label={t('history.way')} way={way} onWayChange={setWay} hasFocusFirst />
      </div>
      <Field label={t('remark.label')}>
        {(control) => (
          <TextInput {...control} lang={language} spellCheck value={remark} onValueChange={setRemark} />
        )}
      </Field>
    </EntryForm>
  )
}
