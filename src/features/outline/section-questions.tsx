import { ChevronDown, ChevronUp } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import type { BlockDefinition, QuestionId } from '../../domain/kinds/kind'
import { countAnswers, hasAnswer } from '../../domain/progress'
import { GuidingQuestion } from '../../editing/questions/guiding-question'
import { useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './outline-section.module.css'

/** The guiding questions of a block: those that have an answer, and all of them when asked for. */
export function SectionQuestions({ block }: { readonly block: BlockDefinition }) {
  const { t } = useTranslation(['guide', 'outline'])
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const { answered, total } = useCanvasState(useShallow(({ canvas }) => countAnswers(canvas, block)))
  const wasAnswered = useAnsweredOnce(block)
  const shown = block.questions.filter((question) => isOpen || wasAnswered(question))
  return (
    <div className={styles.part}>
      <h3>{t('panel.questions')}</h3>
      <p className={styles.progress}>{t('panel.answered', { answered, total })}</p>
      <div id={listId} className={styles.questions}>
        {shown.map((question) => (
          <GuidingQuestion key={question} question={question} block={block.id} />
        ))}
      </div>
      <Button
        look="quiet"
        icon={isOpen ? ChevronUp : ChevronDown}
        className={styles.more}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('allQuestions', { ns: 'outline' })}
      </Button>
    </div>
  )
}

/** A question keeps its field once it had an answer: clearing it takes nothing from under the caret. */
function useAnsweredOnce(block: BlockDefinition): (question: QuestionId) => boolean {
  const answered = useCanvasState(
    useShallow(({ canvas }) => block.questions.filter((question) => hasAnswer(canvas, question))),
  )
  const [kept, setKept] = useState(answered)
  if (answered.some((question) => !kept.includes(question))) setKept([...new Set([...kept, ...answered])])
  return (question) => kept.includes(question)
}
