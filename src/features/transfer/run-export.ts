import { fail, type Result } from '../../domain/result'
import type { Exporter, ExportFailure, ExportRequest } from '../../exporters/exporter'
import { exporters } from '../../exporters/index'

/** Why there is no file. The cancelled one needs no words. */
export type ExportTrouble = ExportFailure | { readonly type: 'unexpected' }

/** Loads what makes the file and has it made. It never throws: a canvas that cannot be taken away must be said in words. */
export async function runExport(
  id: Exporter['id'],
  request: ExportRequest,
): Promise<Result<Blob, ExportTrouble>> {
  const exporter = exporters.find((candidate) => candidate.id === id)
  const render = await exporter?.load().catch(() => undefined)
  if (request.signal.aborted) return fail({ type: 'cancelled' })
  if (!render) return fail({ type: 'partMissing' })
  try {
    const result = await render(request)
    return request.signal.aborted ? fail({ type: 'cancelled' }) : result
  } catch {
    return fail({ type: request.signal.aborted ? 'cancelled' : 'unexpected' })
  }
}
