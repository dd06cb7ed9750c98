import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { setDueDate, writeAssignmentText } from '../../document/commands/assignment'
import { setAuthor } from '../../document/commands/canvas'
import { noAssignment } from '../../domain/assignment/assignment'
import { judgeAssignment, listOpenChecks } from '../../domain/assignment/judge-assignment'
import { examineCanvas } from '../../domain/checks/list-hints'
import { findToday } from '../../editing/checks/follow-findings'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { DateInput } from '../../ui/date-input'
import { Dialog } from '../../ui/dialog'
import { Field, TextInput } from '../../ui/field'
import styles from './assignment.module.css'
import { Rubric } from './rubric'

/** What a student was given to do, and the checklist of what is still missing (R16). Load it late. */
export default function AssignmentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['assignment', 'app', 'blocks'])
  const { document, isReadOnly } = useCanvasSession()
  const { now } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const field = useContentField()
  const assignment = canvas.assignment ?? noAssignment
  const today = findToday(now)
  const judgement = useMemo(
    () => judgeAssignment(canvas, assignment, listOpenChecks(examineCanvas(canvas, today))),
    [canvas, assignment, today],
  )
  const { title, course, dueDate } = assignment
  return (
    <Dialog
      title={t('title')}
      description={t('intro')}
      closeLabel={t('close', { ns: 'app' })}
      size="large"
      onClose={onClose}
    >
      {isReadOnly && <p>{t('readOnly', { ns: 'app' })}</p>}
      <Field label={t('name')}>
        {(control) => (
          <TextInput
            {...control}
            {...field}
            value={title}
            onValueChange={(text) => writeAssignmentText(document, 'title', text)}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label={t('course')}>
          {(control) => (
            <TextInput
              {...control}
              {...field}
              value={course}
              onValueChange={(text) => writeAssignmentText(document, 'course', text)}
            />
          )}
        </Field>
        <Field label={t('author')}>
          {(control) => (
            <TextInput
              {...control}
              {...field}
              // A name is in no dictionary.
              spellCheck={false}
              value={canvas.author}
              onValueChange={(text) => setAuthor(document, text)}
            />
          )}
        </Field>
      </div>
      <Field label={t('dueDate')}>
        {(control) => (
          <DateInput
            {...control}
            className={styles.day}
            value={dueDate}
            disabled={isReadOnly}
            onValueChange={(day) => setDueDate(document, day)}
          />
        )}
      </Field>
      {dueDate && (
        <p className={dueDate < today ? styles.overdue : styles.quiet}>
          {t(dueDate < today ? 'overdue' : 'due', { day: formatDay(dueDate, currentLanguage()) })}
        </p>
      )}
      <Rubric judgement={judgement} />
    </Dialog>
  )
}
