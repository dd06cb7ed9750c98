import type { Comparison, Difference, Section } from '../../domain/compare/difference'
import { omitConfidential } from '../../domain/compare/omit-confidential'
import { writePhrase } from '../../editing/phrase'
import type { WordedDifference } from './wording'

interface ReportWords {
  /** The first lines: what is compared with what. */
  readonly head: readonly string[]
  readonly nameSection: (section: Section) => string
  readonly word: (difference: Difference) => WordedDifference
  readonly sayLeftOut: (count: number) => string
}

/**
 * The differences as plain text for a report. What is confidential stays behind: of what is marked only how much it is
 * (R85), of who looks after customers only that it is not the same (R54).
 */
export function writeReport(comparison: Comparison, words: ReportWords): string {
  const { head, nameSection, word, sayLeftOut } = words
  const { sections, leftOutCount } = omitConfidential(comparison)
  const parts = sections.map(({ section, differences }) => {
    const items = differences.map((difference) => {
      const { sentence, rows, isConfidential } = word(difference)
      const told = isConfidential ? [] : rows.map((row) => indentLines(`  ${writePhrase(row)}`))
      return [`- ${writePhrase(sentence)}`, ...told].join('\n')
    })
    return [nameSection(section), ...items].join('\n')
  })
  const end = leftOutCount > 0 ? [sayLeftOut(leftOutCount)] : []
  return `${[head.join('\n'), ...parts, ...end].join('\n\n')}\n`
}

/** What stands on several lines stays below its row. */
function indentLines(text: string): string {
  return text.replaceAll('\n', '\n    ')
}
