import { type CanvasDocument, DOCUMENT_VERSION } from '../document/schema'
import { isOutdated, type UpgradeOutcome, upgradeDocument, upgrades } from '../document/upgrades/index'
import type { CanvasId } from '../domain/canvas'
import type { Storage } from '../storage/storage'
import { keepBefore } from './keep-before'

/** Upgrades a document that is kept; as it was before, it becomes a version first. */
export async function upgradeCanvas(
  storage: Storage,
  id: CanvasId,
  document: CanvasDocument,
  steps = upgrades,
  target = DOCUMENT_VERSION,
): Promise<UpgradeOutcome> {
  if (isOutdated(document, target)) await keepBefore(storage, id, document, 'upgrade')
  return upgradeDocument(document, steps, target)
}
