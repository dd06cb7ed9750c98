import { noAssignment } from '../../domain/assignment/assignment'
import { type Judgement, judgeAssignment, listOpenChecks } from '../../domain/assignment/judge-assignment'
import type { Canvas } from '../../domain/canvas'
import { examineCanvas } from '../../domain/checks/list-hints'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import { withoutConfidential } from '../../domain/without-confidential'
import { makeFileName } from '../../i18n/file-name'
import { formatIsoDay } from '../../i18n/formats/dates'

const ENDING = 'hand-in.harreman.json'

/** In bytes: a name may have 255, of which the day and the ending take theirs. */
const MOST_OF_NAME = 255 - ENDING.length - '-2026-11-22.'.length

/** What would leave the device, and what the checklist says of just that: the teacher sees no more. */
export interface PreparedHandIn {
  readonly outgoing: Canvas
  readonly judgement: Judgement
}

export function prepareHandIn(canvas: Canvas, today: CalendarDay): PreparedHandIn {
  const outgoing = withoutConfidential(canvas)
  const openChecks = listOpenChecks(examineCanvas(outgoing, today))
  return { outgoing, judgement: judgeAssignment(outgoing, canvas.assignment ?? noAssignment, openChecks) }
}

/** The name of the file by canvas and day, without an ending: `Meatchine-2026-11-22`. */
export function nameHandIn({ title, assignment }: Canvas, now: Date): string {
  const name = title.trim() || assignment?.title.trim()
  return name ? `${makeFileName(name, now, MOST_OF_NAME)}-${formatIsoDay(now)}` : makeFileName('', now)
}

export function nameHandInFile(canvas: Canvas, now: Date): string {
  return `${nameHandIn(canvas, now)}.${ENDING}`
}
