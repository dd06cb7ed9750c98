import { type Result, succeed } from '../domain/result'
import { makePace } from '../exporters/pdf/pace'
import type { BackupRequest } from './pack-backup'
import { planRestore, type RestorePlan, type RestoreTarget } from './plan-restore'
import { type Backup, type BackupFailure, unpackBackup } from './unpack-backup'

/** A backup file that was read, and what restoring it would do. */
export interface RestoreOffer {
  readonly backup: Backup
  readonly plan: RestorePlan
}

/** Reads a file and compares it with this device; writes nothing. Rejects with a `StorageError` or an `AbortError`. */
export async function readBackup(
  file: Blob,
  target: RestoreTarget,
  { signal, onProgress }: Pick<BackupRequest, 'signal' | 'onProgress'>,
): Promise<Result<RestoreOffer, BackupFailure>> {
  const pace = makePace(signal, onProgress)
  const unpacked = await unpackBackup(file, { rest: (fraction) => pace.rest(fraction / 2) })
  if (!unpacked.ok) return unpacked
  const backup = unpacked.value
  const plan = await planRestore(backup, target, (fraction) => pace.rest(0.5 + fraction / 2))
  return succeed({ backup, plan })
}
