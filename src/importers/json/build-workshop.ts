import type { Canvas } from '../../domain/canvas'
import type { FileWorkshop } from '../../domain/workshop/workshop-file'
import { completeWorkshop } from '../../domain/workshop/workshop-records'
import { cleanText } from './clean-text'
import { withOrderKeys } from './order-keys'

/** What a file knows of workshops; nothing where it says nothing. */
export function buildWorkshop(file: FileWorkshop = {}): Pick<Canvas, 'workshop'> {
  const { agenda, ...records } = file
  const { experiments, evidence, rounds, presentation, decision } = records
  const notes = Object.entries(presentation?.speakerNotes ?? {})
  const workshop = completeWorkshop({
    ...records,
    experiments: (experiments ?? []).map((experiment) => ({ ...experiment, ...cleanTexts(experiment) })),
    evidence: (evidence ?? []).map((found) => ({ ...found, ...cleanTexts(found) })),
    rounds: (rounds ?? []).map((round) => ({
      ...round,
      question: cleanText(round.question),
      voters: round.voters.map((voter) => ({ ...voter, name: cleanText(voter.name) })),
    })),
    agenda: withOrderKeys(agenda ?? []).map(([step, order]) => ({
      ...step,
      title: cleanText(step.title),
      prompt: cleanText(step.prompt),
      order,
    })),
    presentation: presentation && {
      order: presentation.order,
      speakerNotes: Object.fromEntries(notes.map(([step, text]) => [step, cleanText(text)])),
    },
    project: cleanText(file.project),
    decision: decision && { reason: cleanText(decision.reason), at: decision.at },
  })
  return workshop ? { workshop } : {}
}

const cleanedTexts = [
  'belief',
  'method',
  'measure',
  'criterion',
  'owner',
  'learned',
  'text',
  'source',
] as const

function cleanTexts<Item extends { readonly [text in (typeof cleanedTexts)[number]]?: string }>(item: Item) {
  const found = cleanedTexts.filter((text) => item[text] !== undefined)
  return Object.fromEntries(found.map((text) => [text, cleanText(item[text])]))
}
