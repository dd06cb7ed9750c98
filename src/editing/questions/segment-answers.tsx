import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { answerForSegment, listNotes } from '../../domain/canvas'
import type { BlockId } from '../../domain/kinds/block-ids'
import { findCanvasKind } from '../../domain/kinds/index'
import type { QuestionId } from '../../domain/kinds/kind'
import { wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { blockAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { AnswerField } from './answer-field'
import styles from './overview.module.css'
import { useModel } from './use-model'

interface SegmentAnswersProps {
  readonly question: QuestionId
  readonly block: BlockId
}

/** One field for each segment, called by its name (R48); without segments, the way to them. */
export function SegmentAnswers({ question, block }: SegmentAnswersProps) {
  const { t } = useTranslation(['motivations', 'board'])
  const { id } = useCanvasSession()
  const model = useModel()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { segmentBlock } = findCanvasKind(model)
  const segments = listNotes(model, segmentBlock)
  if (segments.length === 0) {
    return (
      <div className={styles.hint}>
        <p>{t('questions.noSegments')}</p>
        <Link href={blockAddress(id, segmentBlock)} className={styles.link}>
          {t('questions.toSegments')}
        </Link>
      </div>
    )
  }
  const words = wordQuestion(currentLanguage(), question)
  return (
    <>
      <div className={styles.segments}>
        {segments.map((note) => {
          const segment = note.text || t('emptyNote', { ns: 'board' })
          return (
            <AnswerField
              key={note.id}
              id={answerForSegment(question, note.id)}
              block={block}
              label={segment}
              labelLanguage={note.text ? language : undefined}
              name={t('questions.forSegment', { question: words, segment })}
              segment={note.id}
            />
          )
        })}
      </div>
      <p className={styles.caption}>{t('questions.allSegments')}</p>
    </>
  )
}
