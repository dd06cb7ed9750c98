import { type AnswerId, answerForSegment, type Canvas } from '../canvas'
import { findCanvasKind } from '../kinds/index'
import type { QuestionId } from '../kinds/kind'

/**
 * How a question is answered beside its free text: for each segment (R48), or from what the relationships say of their
 * status (R49), their cost (R50) and their links (R51).
 */
export type QuestionForm = 'perSegment' | 'fromStatus' | 'fromCost' | 'fromLinks' | 'freeText'

const forms: ReadonlyMap<QuestionId, QuestionForm> = new Map([
  ['customerRelationships.q1.expected', 'perSegment'],
  ['customerRelationships.q2.established', 'fromStatus'],
  ['customerRelationships.q3.cost', 'fromCost'],
  ['customerRelationships.q4.integration', 'fromLinks'],
])

export function findQuestionForm(question: QuestionId): QuestionForm {
  return forms.get(question) ?? 'freeText'
}

/** Where the answers to a question stand: the general one first, then one per segment where it is asked so. */
export function listAnswerIds(
  canvas: Pick<Canvas, 'kind' | 'noteIdsByPlace'>,
  question: QuestionId,
): readonly AnswerId[] {
  if (findQuestionForm(question) !== 'perSegment') return [question]
  const segments = canvas.noteIdsByPlace.get(findCanvasKind(canvas).segmentBlock) ?? []
  return [question, ...segments.map((segment) => answerForSegment(question, segment))]
}
