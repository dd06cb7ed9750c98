import type { Canvas } from '../../src/domain/canvas'
import type { Language } from '../../src/domain/language'
import { listReportTexts, type ReportText } from '../../src/exporters/report/report-node'
import { splitCell } from '../../src/exporters/report/split-cell'
import { loadWords } from '../../src/exporters/report/words'
import { writeReport } from '../../src/exporters/report/write-report'

/** Every text of the report of a canvas in the order in which it is read, without the bullets and numbers of its lists. */
export async function listReportWords(
  canvas: Canvas,
  language: Language,
  now: Date,
): Promise<readonly string[]> {
  const report = writeReport(canvas, await loadWords(language), now)
  return [...listReportTexts(report)].flatMap(readWords)
}

function readWords(text: ReportText): readonly string[] {
  return text.tag === 'Lbl' ? [] : splitCell(text)
}
