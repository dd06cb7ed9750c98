import type { ReactNode } from 'react'
import type { BlockId } from '../../domain/kinds/block-ids'
import type { QuestionId } from '../../domain/kinds/kind'
import { findQuestionForm, type QuestionForm } from '../../domain/relationships/relationship-questions'
import { wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { AnswerField } from './answer-field'
import { CostOverview } from './cost-overview'
import { IntegrationOverview } from './integration-overview'
import { SegmentAnswers } from './segment-answers'
import { StatusOverview } from './status-overview'

interface GuidingQuestionProps {
  readonly question: QuestionId
  readonly block: BlockId
}

/**
 * A guiding question in the way it is answered: by free text, and where it is one of the four questions of customer
 * relationships also for each segment, or by what the notes say already (R48–R51).
 */
export function GuidingQuestion({ question, block }: GuidingQuestionProps) {
  return (
    <AnswerField id={question} block={block} label={wordQuestion(currentLanguage(), question)}>
      {showAnswers(findQuestionForm(question), { question, block })}
    </AnswerField>
  )
}

function showAnswers(form: QuestionForm, properties: GuidingQuestionProps): ReactNode {
  switch (form) {
    case 'perSegment':
      return <SegmentAnswers {...properties} />
    case 'fromStatus':
      return <StatusOverview />
    case 'fromCost':
      return <CostOverview />
    case 'fromLinks':
      return <IntegrationOverview />
    case 'freeText':
      return null
  }
}
