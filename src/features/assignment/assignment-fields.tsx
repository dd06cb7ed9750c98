import { useTranslation } from 'react-i18next'
import { setDueDate, writeAssignmentText } from '../../document/commands/assignment'
import { type AssignmentText, noAssignment } from '../../domain/assignment/assignment'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { DateInput } from '../../ui/date-input'
import { Field, TextInput } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import styles from './assignment.module.css'
import { AuthorField } from './author-field'
import { DueDate } from './due-date'

/** What an assignment says besides its rubric, to be changed. */
export function AssignmentFields() {
  const { t } = useTranslation('assignment')
  const { document, isReadOnly } = useCanvasSession()
  const { title, course, dueDate } = useCanvasState((state) => state.canvas.assignment ?? noAssignment)
  const field = useContentField()
  const write = (part: AssignmentText) => (text: string) => writeAssignmentText(document, part, text)
  return (
    <>
      <Field label={t('name')}>
        {(control) => <TextInput {...control} {...field} value={title} onValueChange={write('title')} />}
      </Field>
      <div className={styles.pair}>
        <Field label={t('course')}>
          {(control) => <TextInput {...control} {...field} value={course} onValueChange={write('course')} />}
        </Field>
        <AuthorField />
      </div>
      <InstructionsField />
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
      <DueDate day={dueDate} />
    </>
  )
}

function InstructionsField() {
  const { t } = useTranslation('assignment')
  const { document } = useCanvasSession()
  const instructions = useCanvasState((state) => state.canvas.assignment?.instructions ?? '')
  const field = useContentField()
  return (
    <Field label={t('instructions')} hint={t('instructionsHint')}>
      {(control) => (
        <TextArea
          {...control}
          {...field}
          value={instructions}
          onValueChange={(text) => writeAssignmentText(document, 'instructions', text)}
        />
      )}
    </Field>
  )
}
