import { useTranslation } from 'react-i18next'
import type { BlockDefinition } from '../../domain/kinds/kind'
import { countAnswers } from '../../domain/progress'
import { BlockText } from '../../editing/block-text'
import { GuidingQuestion } from '../../editing/questions/guiding-question'
import { useCanvasState } from '../../state/open-canvas'
import { ProgressBar } from '../../ui/progress-bar'
import styles from './guide.module.css'

/** The guiding questions of a block with their answers, and how many have one (R69). */
export function GuideQuestions({ block }: { readonly block: BlockDefinition }) {
  const { t } = useTranslation('guide')
  const canvas = useCanvasState((state) => state.canvas)
  const { answered, total } = countAnswers(canvas, block)
  return (
    <>
      {total > 0 && (
        <div className={styles.progress}>
          <p className={styles.quiet}>{t('panel.answered', { answered, total })}</p>
          <ProgressBar value={answered} max={total} />
        </div>
      )}
      {block.questions.map((question) => (
        <GuidingQuestion key={question} question={question} block={block.id} />
      ))}
      <BlockText key={block.id} block={block.id} />
    </>
  )
}
