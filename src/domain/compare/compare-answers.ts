import type { AnswerId, Canvas, NoteId } from '../canvas'
import type { QuestionId } from '../kinds/kind'
import type { Difference, Partners } from './difference'

/** A question, and the segment it is asked for where it is asked for each. */
export interface AskedFor {
  readonly question: QuestionId
  readonly segment: NoteId | undefined
}

export function readAnswerId(id: AnswerId): AskedFor {
  const slash = id.indexOf('/')
  if (slash < 0) return { question: id, segment: undefined }
  return { question: id.slice(0, slash), segment: id.slice(slash + 1) }
}

/** The answers and texts of blocks that differ. What was answered for a segment on one side only goes with that. */
export function compareAnswers(before: Canvas, after: Canvas, partners: Partners): Difference[] {
  const beforeIdByAfter = new Map<AnswerId, AnswerId>()
  for (const id of before.answersById.keys()) {
    const segment = readAnswerId(id).segment
    if (segment !== undefined && before.notesById.has(segment) && !partners.afterByBefore.has(segment))
      continue
    beforeIdByAfter.set(translate(id, partners.afterByBefore), id)
  }
  for (const id of after.answersById.keys()) {
    const segment = readAnswerId(id).segment
    if (segment !== undefined && after.notesById.has(segment) && !partners.beforeByAfter.has(segment))
      continue
    if (!beforeIdByAfter.has(id)) beforeIdByAfter.set(id, translate(id, partners.beforeByAfter))
  }
  return [...beforeIdByAfter].flatMap(([afterId, beforeId]): Difference[] => {
    const [one, other] = [before.answersById.get(beforeId) ?? '', after.answersById.get(afterId) ?? '']
    return one === other ? [] : [{ type: 'answerChanged', beforeId, afterId, before: one, after: other }]
  })
}

function translate(id: AnswerId, partners: Partners['afterByBefore']): AnswerId {
  const { question, segment } = readAnswerId(id)
  return segment === undefined ? id : `${question}/${partners.get(segment) ?? segment}`
}
