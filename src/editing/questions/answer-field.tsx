import { StickyNote } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { writeAnswer } from '../../document/commands/canvas'
import { setAnswerConfidential } from '../../document/commands/confidential'
import { addLink } from '../../document/commands/links'
import { addNotes } from '../../document/commands/notes'
import { act } from '../../document/schema'
import { type AnswerId, type Canvas, listNotes, type NoteId } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { splitIntoNotes } from '../../domain/split-notes'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { ConfidentialToggle } from '../confidential-toggle'
import styles from './answer-field.module.css'

interface AnswerFieldProps {
  readonly id: AnswerId
  readonly block: BlockId
  /** What stands above the field. */
  readonly label: string
  /** Set where the label is content. */
  readonly labelLanguage?: string | undefined
  /** What the field is called where its label says only a part of it. */
  readonly name?: string
  /** The segment for which it is answered: the notes made of the answer are linked with it. */
  readonly segment?: NoteId
  /** What is known already, or asked apart: it stands between the label and the field. */
  readonly children?: ReactNode
}

/** A guiding question with its answer, which becomes notes by one press. */
export function AnswerField(properties: AnswerFieldProps) {
  const { id, block, label, labelLanguage, name, segment, children } = properties
  const { t } = useTranslation('guide')
  const { document } = useCanvasSession()
  const answer = useCanvasState((state) => state.canvas.answersById.get(id) ?? '')
  const field = useContentField()
  const isConfidential = useCanvasState((state) => state.canvas.confidentialAnswerIds.has(id))
  const { isEmpty, used, makeNotes } = useAnswerNotes(answer, block, segment)
  return (
    <div className={styles.question}>
      <Field label={label} labelLanguage={labelLanguage}>
        {(control) => (
          <>
            {children && <div className={styles.known}>{children}</div>}
            <TextArea
              {...control}
              {...field}
              aria-label={name}
              placeholder={t('panel.answer')}
              value={answer}
              onValueChange={(value) => writeAnswer(document, id, value)}
            />
          </>
        )}
      </Field>
      {!isEmpty && (
        <div className={styles.row}>
          {!field.readOnly && (
            <Button look="quiet" icon={StickyNote} className={styles.make} onClick={makeNotes}>
              {t('panel.makeNotes')}
            </Button>
          )}
          <ConfidentialToggle
            isConfidential={isConfidential}
            onChange={(isMarked) => setAnswerConfidential(document, id, isMarked)}
          />
          {used > 0 && <span className={styles.used}>{t('panel.usedIn', { count: used })}</span>}
        </div>
      )}
    </div>
  )
}

function useAnswerNotes(answer: string, block: BlockId, segment: NoteId | undefined) {
  const { t } = useTranslation(['guide', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const isEmpty = answer.trim() === ''
  // Beside many segments most fields are empty: they need not hear of every change.
  const canvas = useCanvasState((state) => (isEmpty ? undefined : state.canvas))
  const { lines, missing } = compareWithNotes(canvas, block, answer)
  const makeNotes = () => {
    if (missing.length === 0) return toasts.getState().showToast({ message: t('panel.allUsed') })
    session.history.endGroup()
    const spot = { block, index: Number.POSITIVE_INFINITY }
    const notes = missing.map((text) => ({ text }))
    act(session.document, () => {
      for (const id of addNotes(session.document, spot, notes))
        if (segment !== undefined) addLink(session.document, { from: segment, to: id, label: '' })
    })
    showUndoToast(session, toasts, {
      message: t('panel.notesMade', { count: missing.length }),
      undo: t('undo', { ns: 'app' }),
    })
  }
  return { isEmpty, used: lines.length - missing.length, makeNotes }
}

/** A line whose words already stand on a note of the block is not made into a second one. */
function compareWithNotes(canvas: Canvas | undefined, block: BlockId, answer: string) {
  const texts = new Set(canvas && listNotes(canvas, block).map((note) => note.text))
  const lines = [...new Set(splitIntoNotes(answer))]
  return { lines, missing: lines.filter((line) => !texts.has(line)) }
}
