import type { Comparison, Difference, Section } from '../../domain/compare/difference'
import { writePhrase } from './phrase'
import type { WordedDifference } from './wording'

interface ReportWords {
  /** The first lines: what is compared with what. */
  readonly head: readonly string[]
  readonly nameSection: (section: Section) => string
  readonly word: (difference: Difference) => WordedDifference
}

/** The differences as plain text for a report. What is confidential stays behind (R54): of it only the sentence is told. */
export function writeReport({ sections }: Comparison, { head, nameSection, word }: ReportWords): string {
  const parts = sections.map(({ section, differences }) => {
    const items = differences.map((difference) => {
      const { sentence, rows, isConfidential } = word(difference)
      const told = isConfidential ? [] : rows.map((row) => indentLines(`  ${writePhrase(row)}`))
      return [`- ${writePhrase(sentence)}`, ...told].join('\n')
    })
    return [nameSection(section), ...items].join('\n')
  })
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`
}

/** What stands on several lines stays below its row. */
function indentLines(text: string): string {
  return text.replaceAll('\n', '\n    ')
}
