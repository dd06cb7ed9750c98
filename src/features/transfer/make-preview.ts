import { fail, type Result, succeed } from '../../domain/result'
import type { ExporterId, ExportRequest } from '../../exporters/exporter'
import { exporters } from '../../exporters/index'
import { type ExportTrouble, runExport } from './run-export'

/** What is shown of a file before it is made. */
export type Preview =
  | { readonly type: 'sheet'; readonly picture: Blob }
  | { readonly type: 'text'; readonly lines: readonly string[]; readonly isCut: boolean }
  | { readonly type: 'chapters'; readonly chapters: readonly string[] }

/** More lines than these are not read before a file is saved. */
const MOST_LINES = 40

/** A line without an end, such as a file in one line, would be as long as the file. */
const LONGEST_LINE = 400

/** Enough for the lines, in bytes: nobody waits for the text of a large file. */
const MOST_BYTES = 40_000

/** Makes what is shown of a file. It never throws. */
export async function makePreview(
  id: ExporterId,
  request: ExportRequest,
): Promise<Result<Preview, ExportTrouble>> {
  const exporter = exporters.find((candidate) => candidate.id === id)
  switch (exporter?.preview) {
    case 'sheet': {
      const made = await runExport('svg', { ...request, pictureWidth: 1600 })
      return made.ok ? succeed({ type: 'sheet', picture: made.value.file }) : made
    }
    case 'text': {
      const made = await runExport(id, request)
      return made.ok ? succeed(await readBeginning(made.value.file)) : made
    }
    case 'chapters':
      return listChapters(request)
    case 'steps':
      return listSteps(request)
    case undefined:
      return fail({ type: 'partMissing' })
  }
}

async function readBeginning(file: Blob): Promise<Preview> {
  const text = await file.slice(0, MOST_BYTES).text()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const shown = lines.slice(0, MOST_LINES)
  const isCut = lines.length > MOST_LINES || file.size > MOST_BYTES
  return { type: 'text', lines: shown.map((line) => line.slice(0, LONGEST_LINE)), isCut }
}

async function listChapters({
  canvas,
  language,
  now,
  signal,
}: ExportRequest): Promise<Result<Preview, ExportTrouble>> {
  const parts = await Promise.all([
    import('../../exporters/report/report-node'),
    import('../../exporters/report/words').then(({ loadWords }) => loadWords(language)),
    import('../../exporters/report/write-report'),
  ]).catch(() => undefined)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!parts) return fail({ type: 'partMissing' })
  const [{ listSections, readText }, words, { writeReport }] = parts
  const sections = listSections(writeReport(canvas, words, now))
  return succeed({ type: 'chapters', chapters: sections.map(({ heading }) => readText(heading)) })
}

async function listSteps({
  canvas,
  language,
  signal,
}: ExportRequest): Promise<Result<Preview, ExportTrouble>> {
  const parts = await Promise.all([
    import('../../domain/workshop/tell-story'),
    import('../../exporters/story-pdf/story-words').then(({ loadStoryWords }) =>
      loadStoryWords(language, canvas),
    ),
  ]).catch(() => undefined)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!parts) return fail({ type: 'partMissing' })
  const [{ tellStory }, { nameScene }] = parts
  return succeed({ type: 'chapters', chapters: tellStory(canvas).scenes.map(nameScene) })
}
