import { useTranslation } from 'react-i18next'
import { writeAnswer } from '../document/commands/canvas'
import { setAnswerConfidential } from '../document/commands/confidential'
import { type Criterion, textOfExtraBlock } from '../domain/assignment/assignment'
import { useContentField } from '../state/content-field'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { Field } from '../ui/field'
import { TextArea } from '../ui/text-area'
import styles from './block-text.module.css'
import { ConfidentialToggle } from './confidential-toggle'

interface ExtraBlockFieldProps {
  readonly criterion: Pick<Criterion, 'id' | 'text'>
  /** What the block is called where the criterion has no text. */
  readonly name: string
}

/** A block beyond those of the canvas, as an assignment asks for: one long text under its name (R16). */
export function ExtraBlockField({ criterion: { id, text: ownName }, name }: ExtraBlockFieldProps) {
  const { t } = useTranslation('assignment')
  const { document } = useCanvasSession()
  const field = useContentField()
  const answerId = textOfExtraBlock(id)
  const text = useCanvasState((state) => state.canvas.answersById.get(answerId) ?? '')
  const isConfidential = useCanvasState((state) => state.canvas.confidentialAnswerIds.has(answerId))
  return (
    <div className={styles.text}>
      <Field label={name} labelLanguage={ownName ? field.lang : undefined} hint={t('extraTextHint')}>
        {(control) => (
          <TextArea
            {...control}
            {...field}
            className={styles.field}
            value={text}
            onValueChange={(value) => writeAnswer(document, answerId, value)}
          />
        )}
      </Field>
      {text && (
        <div className={styles.acts}>
          <ConfidentialToggle
            isConfidential={isConfidential}
            onChange={(isMarked) => setAnswerConfidential(document, answerId, isMarked)}
          />
        </div>
      )}
    </div>
  )
}
