import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setExerciseStep } from '../../document/commands/assignment'
import type { Exercise } from '../../domain/assignment/exercise'
import type { BlockId } from '../../domain/kinds/block-ids'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import { GuidingQuestion } from '../../editing/questions/guiding-question'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './exercise.module.css'
import { useExerciseBlocks } from './use-exercise-blocks'

/** One block after the other: its guiding questions, and the next one when the student says so. */
export function ExerciseSkinny({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation('exercises')
  const { document, isReadOnly } = useCanvasSession()
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  const total = kind.fillingOrder.length
  const step = Math.min(exercise.step, total)
  const block = kind.fillingOrder[step]
  const head = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  // The button that was pressed may be gone, and what is read next is another block.
  useEffect(() => {
    if (shown.current !== step) head.current?.focus()
    shown.current = step
  }, [step])
  return (
    <>
      <h4 ref={head} tabIndex={-1}>
        {block ? (
          <StepName block={block} step={step} total={total} />
        ) : (
          t('allBlocks', { total: write(total) })
        )}
      </h4>
      {block && (
        <>
          {findBlock(kind, block).questions.map((question) => (
            <GuidingQuestion key={question} question={question} block={block} />
          ))}
          <Example exercise={exercise} block={block} />
        </>
      )}
      {!isReadOnly && (
        <div className={styles.steps}>
          {step > 0 && (
            <Button icon={ArrowLeft} onClick={() => setExerciseStep(document, step - 1)}>
              {t('back')}
            </Button>
          )}
          {block && (
            <Button look="primary" icon={ArrowRight} onClick={() => setExerciseStep(document, step + 1)}>
              {t(step + 1 < total ? 'next' : 'finish')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

interface StepNameProps {
  readonly block: BlockId
  readonly step: number
  readonly total: number
}

function StepName({ block, step, total }: StepNameProps) {
  const { t } = useTranslation('exercises')
  const nameBlock = useExerciseBlocks()
  return t('step', { number: write(step + 1), total: write(total), block: nameBlock(block) })
}

/** What stands in the block in the original, for whoever wants to compare. */
function Example({ exercise, block }: { readonly exercise: Exercise; readonly block: BlockId }) {
  const { t } = useTranslation('exercises')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const notes = exercise.notes.filter((note) => note.block === block)
  if (notes.length === 0) return null
  return (
    <details key={block} className={styles.example}>
      <summary>{t('example')}</summary>
      <ul lang={language}>
        {notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  )
}

function write(value: number): string {
  return formatNumber(value, currentLanguage())
}
