import { StickyNote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { writeAnswer } from '../document/commands/canvas'
import { addNotes } from '../document/commands/notes'
import { type Canvas, listNotes } from '../domain/canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import type { QuestionId } from '../domain/kinds/kind'
import { splitIntoNotes } from '../domain/split-notes'
import { wordQuestion } from '../i18n/subject-words'
import { currentLanguage } from '../i18n/texts'
import { useContentField } from '../state/content-field'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { useServices } from '../state/services'
import { showUndoToast } from '../state/undo-toast'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { TextArea } from '../ui/text-area'
import styles from './answer-field.module.css'

interface AnswerFieldProps {
  readonly question: QuestionId
  readonly block: BlockId
}

/** A guiding question with its answer, which becomes notes by one press. */
export function AnswerField({ question, block }: AnswerFieldProps) {
  const { t } = useTranslation('guide')
  const { document } = useCanvasSession()
  const answer = useCanvasState((state) => state.canvas.answersById.get(question) ?? '')
  const field = useContentField()
  const { used, makeNotes } = useAnswerNotes(answer, block)
  const isEmpty = answer.trim() === ''
  return (
    <div className={styles.question}>
      <Field label={wordQuestion(currentLanguage(), question)}>
        {(control) => (
          <TextArea
            {...control}
            {...field}
            placeholder={t('panel.answer')}
            value={answer}
            onValueChange={(value) => writeAnswer(document, question, value)}
          />
        )}
      </Field>
      {!isEmpty && (
        <div className={styles.row}>
          {!field.readOnly && (
            <Button look="quiet" icon={StickyNote} className={styles.make} onClick={makeNotes}>
              {t('panel.makeNotes')}
            </Button>
          )}
          {used > 0 && <span className={styles.used}>{t('panel.usedIn', { count: used })}</span>}
        </div>
      )}
    </div>
  )
}

function useAnswerNotes(answer: string, block: BlockId) {
  const { t } = useTranslation(['guide', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const { lines, missing } = compareWithNotes(canvas, block, answer)
  const makeNotes = () => {
    if (missing.length === 0) return toasts.getState().showToast({ message: t('panel.allUsed') })
    session.history.endGroup()
    const spot = { block, index: Number.POSITIVE_INFINITY }
    addNotes(
      session.document,
      spot,
      missing.map((text) => ({ text })),
    )
    showUndoToast(session, toasts, {
      message: t('panel.notesMade', { count: missing.length }),
      undo: t('undo', { ns: 'app' }),
    })
  }
  return { used: lines.length - missing.length, makeNotes }
}

/** A line whose words already stand on a note of the block is not made into a second one. */
function compareWithNotes(canvas: Canvas, block: BlockId, answer: string) {
  const texts = new Set(listNotes(canvas, block).map((note) => note.text))
  const lines = [...new Set(splitIntoNotes(answer))]
  return { lines, missing: lines.filter((line) => !texts.has(line)) }
}
