import { judgeAssignment, listOpenChecks } from '../domain/assignment/judge-assignment'
import type { Canvas } from '../domain/canvas'
import { countGaps, examineCanvas } from '../domain/checks/list-hints'
import type { Language } from '../domain/language'
import { formatIsoDay } from '../i18n/formats/dates'
import { formatNumber } from '../i18n/formats/numbers'
import { loadTexts } from '../i18n/texts'

/** What the checks find in a canvas, as text to read: by block, each with the notes it is about; then the rubric. */
export async function writeCheck(
  file: string,
  canvas: Canvas,
  language: Language,
  now: Date,
): Promise<{ readonly text: string; readonly gaps: number }> {
  const t = await loadTexts(language, ['batch', 'checks', 'blocks', 'app'])
  const findings = examineCanvas(canvas, formatIsoDay(now))
  const gaps = countGaps(findings)
  const title = canvas.title || t('app:untitled')
  const lines = findings.groups.map(({ block, check, hints }) => {
    const names = hints.flatMap(({ noteIds }) => noteIds.map((id) => nameNote(canvas, id)))
    const found = t('batch:found', { block: t(`blocks:${block}`), title: t(`checks:titles.${check}`) })
    return [found, ...[...new Set(names)].map((name) => `    ${name}`)].join('\n')
  })
  const sum = gaps > 0 ? t('checks:points', { count: gaps }) : t('checks:nothingMissing')
  const rubric = writeRubric()
  return {
    text: [`${file} – ${title}`, `  ${sum}`, ...rubric, ...lines.map((line) => `  ${line}`)].join('\n'),
    gaps,
  }

  function writeRubric(): string[] {
    if (!canvas.assignment) return []
    const { points, total } = judgeAssignment(canvas, canvas.assignment, listOpenChecks(findings))
    const format = (value: number) => formatNumber(value, language)
    return [`  ${t('batch:points', { points: format(points), total: format(total) })}`]
  }
}

function nameNote({ notesById }: Canvas, id: string): string {
  return (
    notesById
      .get(id)
      ?.text.trim()
      .replace(/\s*\n\s*/g, ' ') || '–'
  )
}
