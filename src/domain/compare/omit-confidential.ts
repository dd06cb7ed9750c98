import type { Link, LinkEnd } from '../canvas'
import { listHiddenNotes } from '../without-confidential'
import { readAnswerId } from './compare-answers'
import type { Comparison, Difference, SectionOfDifferences } from './difference'

interface OpenDifferences {
  /** Only sections of which something is left. */
  readonly sections: readonly SectionOfDifferences[]
  readonly leftOutCount: number
}

/**
 * What of a comparison may leave the device unasked (R85): nothing about notes and answers that are marked on either
 * side, nor about their links and comments. Who looks after a customer still stands in the notes.
 */
export function omitConfidential(comparison: Comparison): OpenDifferences {
  const hidden = listHiddenEnds(comparison)
  const isHidden = (difference: Difference) => isAboutHidden(difference, hidden, comparison)
  const sections = comparison.sections.map(({ section, differences }) => ({
    section,
    differences: differences
      .filter((difference) => !isHidden(difference))
      .map((difference) =>
        'links' in difference
          ? { ...difference, links: difference.links.filter((link) => !isLinkHidden(link, hidden)) }
          : difference,
      ),
  }))
  const leftOutCount = comparison.sections.flatMap(({ differences }) => differences).filter(isHidden).length
  return { sections: sections.filter(({ differences }) => differences.length > 0), leftOutCount }
}

/** The notes that are marked on either side, by their ids on both. */
function listHiddenEnds({ before, after, partners }: Comparison): ReadonlySet<LinkEnd> {
  const [former, present] = [[...listHiddenNotes(before)], [...listHiddenNotes(after)]]
  return new Set([
    ...former.flatMap((id) => [id, partners.afterByBefore.get(id) ?? id]),
    ...present.flatMap((id) => [id, partners.beforeByAfter.get(id) ?? id]),
  ])
}

function isAboutHidden(
  difference: Difference,
  hidden: ReadonlySet<LinkEnd>,
  { before, after }: Comparison,
): boolean {
  switch (difference.type) {
    case 'noteRemoved':
      return hidden.has(difference.before.id)
    case 'noteAdded':
    case 'noteMoved':
    case 'noteReordered':
    case 'noteChanged':
      return hidden.has(difference.after.id)
    case 'linkRemoved':
      return isLinkHidden(difference.before, hidden)
    case 'linkAdded':
      return isLinkHidden(difference.after, hidden)
    case 'linkRedirected':
    case 'linkChanged':
      return isLinkHidden(difference.before, hidden) || isLinkHidden(difference.after, hidden)
    case 'answerChanged': {
      const { beforeId, afterId } = difference
      const isMarked = before.confidentialAnswerIds.has(beforeId) || after.confidentialAnswerIds.has(afterId)
      return isMarked || hidden.has(readAnswerId(afterId).segment ?? '')
    }
    default:
      return false
  }
}

function isLinkHidden({ from, to }: Link, hidden: ReadonlySet<LinkEnd>): boolean {
  return hidden.has(from) || hidden.has(to)
}
