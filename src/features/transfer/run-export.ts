import { fail, type Result, succeed } from '../../domain/result'
import type { ExporterId, ExportFailure, ExportRequest } from '../../exporters/exporter'

/** Why there is no file. The cancelled one needs no words. */
export type ExportTrouble = ExportFailure | { readonly type: 'unexpected' }

export interface MadeFile {
  readonly file: Blob
  /** Without the leading dot. */
  readonly fileExtension: string
}

/**
 * Loads what makes the file and has it made. It never throws: a canvas that cannot be taken away must be said in words.
 * The list of all ways out is loaded late too: the first view needs none of them.
 */
export async function runExport(
  id: ExporterId,
  request: ExportRequest,
): Promise<Result<MadeFile, ExportTrouble>> {
  const exporter = await findExporter(id).catch(() => undefined)
  const render = await exporter?.load().catch(() => undefined)
  if (request.signal.aborted) return fail({ type: 'cancelled' })
  if (!exporter || !render) return fail({ type: 'partMissing' })
  try {
    const result = await render(request)
    if (request.signal.aborted) return fail({ type: 'cancelled' })
    return result.ok ? succeed({ file: result.value, fileExtension: exporter.fileExtension }) : result
  } catch {
    return fail({ type: request.signal.aborted ? 'cancelled' : 'unexpected' })
  }
}

async function findExporter(id: ExporterId) {
  const { exporters } = await import('../../exporters/index')
  return exporters.find((candidate) => candidate.id === id)
}
