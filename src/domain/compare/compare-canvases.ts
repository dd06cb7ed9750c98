import { type Canvas, type Link, PARKING, textOfBlock } from '../canvas'
import type { BlockId } from '../kinds/block-ids'
import { findCanvasKind } from '../kinds/index'
import { compareAnswers, readAnswerId } from './compare-answers'
import { compareCustomers, describeComments } from './compare-customers'
import { compareLinks } from './compare-links'
import { compareMotivations } from './compare-motivations'
import { compareNotesOf } from './compare-notes'
import { compareWorkshops } from './compare-workshops'
import {
  type Comparison,
  canvasParts,
  type Difference,
  type FoldText,
  type Section,
  type SectionOfDifferences,
} from './difference'
import { indexLinks } from './index-links'
import { matchParts } from './match-parts'

/**
 * Everything that two states of a canvas, or two canvases, say differently, block by block (R46). Order keys, ids and
 * dismissed hints are no content: what looks the same is the same. What belongs together is found by `matchParts`.
 */
export function compareCanvases(before: Canvas, after: Canvas, foldText: FoldText): Comparison {
  const partners = matchParts(before, after, foldText)
  const parts = {
    before,
    after,
    partners,
    linksBefore: indexLinks(before),
    linksAfter: indexLinks(after),
    commentsBefore: describeComments(before),
    commentsAfter: describeComments(after),
  }
  const differencesBySection = new Map<Section, Difference[]>(
    listSections(before, after).map((section) => [
      section,
      section === 'canvas' ? [] : compareNotesOf(section, parts),
    ]),
  )
  const others = [
    ...compareWhole(before, after),
    ...compareMotivations(parts),
    ...compareLinks(parts),
    ...compareAnswers(before, after, partners),
    ...compareCustomers(before, after, partners),
    ...compareWorkshops(before, after, partners),
  ]
  for (const difference of others)
    differencesBySection.get(findSection(difference, before, after))?.push(difference)
  const found = [...differencesBySection].map(
    ([section, differences]): SectionOfDifferences => ({ section, differences }),
  )
  return { before, after, partners, sections: found.filter(({ differences }) => differences.length > 0) }
}

/** What is compared one after the other; of canvases of two kinds the blocks of both, those of the later one first. */
export function listSections(before: Pick<Canvas, 'kind'>, after: Pick<Canvas, 'kind'>): readonly Section[] {
  const blocks = [after, before].flatMap((canvas) => findCanvasKind(canvas).fillingOrder)
  return ['canvas', ...new Set(blocks), PARKING]
}

function compareWhole(before: Canvas, after: Canvas): Difference[] {
  return canvasParts
    .filter((part) => before[part] !== after[part])
    .map((part) => ({ type: 'canvas', part, before: before[part], after: after[part] }))
}

/** A link stands with the note it starts from; a motivation with the block that has any. */
function findSection(difference: Difference, before: Canvas, after: Canvas): Section {
  switch (difference.type) {
    case 'canvas':
    case 'workshopChanged':
      return 'canvas'
    case 'noteRemoved':
      return difference.before.place.block
    case 'noteAdded':
    case 'noteMoved':
    case 'noteReordered':
    case 'noteChanged':
      return difference.after.place.block
    case 'linkRemoved':
      return findSectionOfLink(difference.before, before)
    case 'linkAdded':
    case 'linkRedirected':
    case 'linkChanged':
      return findSectionOfLink(difference.after, after)
    case 'answerChanged':
      return findSectionOfAnswer(difference.afterId, after)
    case 'customersChanged':
      return findCanvasKind(after).mainBlock
    case 'motivationAdded':
    case 'motivationRemoved':
    case 'motivationReplaced':
    case 'motivationReordered':
    case 'motivationChanged':
      return findBlockOfMotivations(after)
  }
}

function findSectionOfLink({ from, to }: Link, canvas: Canvas): Section {
  const note = canvas.notesById.get(from)
  if (note) return note.place.block
  if (canvas.motivationsById.has(from) || canvas.motivationsById.has(to))
    return findBlockOfMotivations(canvas)
  return canvas.notesById.get(to)?.place.block ?? 'canvas'
}

function findSectionOfAnswer(id: string, canvas: Canvas): Section {
  const { question } = readAnswerId(id)
  const { blocks } = findCanvasKind(canvas)
  return (
    blocks.find((block) => textOfBlock(block.id) === question || block.questions.includes(question))?.id ??
    'canvas'
  )
}

function findBlockOfMotivations(canvas: Canvas): BlockId {
  const { blocks, mainBlock } = findCanvasKind(canvas)
  return blocks.find((block) => block.motivationKinds.length > 0)?.id ?? mainBlock
}
