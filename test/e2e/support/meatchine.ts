import { exampleNotes } from '../../../src/domain/example/meatchine'
import { type BusinessModelBlock, businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import type { Language } from '../../../src/domain/language'
import { readWords } from './words'

/** The worked example as a person types it, in one language: all notes by block, in order, and two in the wrong place. */
export function readMeatchine(language: Language) {
  const words = readWords(language)
  const { title, pitch, notes, answers } = words.example
  const listOf = (block: BusinessModelBlock) =>
    exampleNotes.filter((note) => note.block === block).map((note) => notes[note.id])
  const board = Object.fromEntries(businessModelBlocks.map((block) => [block, listOf(block)])) as Record<
    BusinessModelBlock,
    string[]
  >
  const strayed = { relationship: notes['cr-3'], activity: notes['ka-4'] }
  const typed: Record<BusinessModelBlock, readonly string[]> = {
    ...board,
    customerRelationships: board.customerRelationships.slice(0, -1),
    channels: [...board.channels, strayed.relationship],
    keyActivities: board.keyActivities.slice(0, -1),
    keyResources: [...board.keyResources, strayed.activity],
  }
  const pickedKind = words.kinds.relationship.communities.term
  return {
    title,
    pitch,
    answer: answers.established,
    board,
    typed,
    strayed,
    described: notes['cr-1'],
    pickedKind,
    /** The board at the end: with the note that the guide makes of a kind. */
    finished: { ...board, customerRelationships: [...board.customerRelationships, pickedKind] },
    motivation: words.kinds.motivation.acquisition.term,
  }
}
