import type { Root } from 'mdast'
import { fail, succeed } from '../../domain/result'
import type { ExportRequest, ExportResult } from '../exporter'
import { loadWords, type Words } from '../report/words'
import { writeReport } from '../report/write-report'
import { printMarkdown } from './print-markdown'
import { writeNodes } from './write-nodes'

/** Writes the report as CommonMark with tables. */
export function renderMarkdown(request: ExportRequest): Promise<ExportResult> {
  return renderTree(request, (words) => ({
    type: 'root',
    children: [...writeNodes(writeReport(request.canvas, words, request.now))],
  }))
}

/** The file of what is written in the words of the request's language. */
export async function renderTree(
  { language, signal, onProgress }: ExportRequest,
  write: (words: Words) => Root,
): Promise<ExportResult> {
  onProgress(0)
  const words = await loadWords(language).catch(() => undefined)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!words) return fail({ type: 'partMissing' })
  const text = printMarkdown(write(words))
  onProgress(1)
  return succeed(new Blob([text], { type: 'text/markdown;charset=utf-8' }))
}
