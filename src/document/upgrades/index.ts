import { type CanvasDocument, DOCUMENT_VERSION } from '../schema'

/**
 * Brings a document from version n − 1 to n. It must give the same result on two devices at once:
 * no new ids, no clock, only values that follow from the document.
 */
export interface Upgrade {
  readonly to: number
  readonly apply: (document: CanvasDocument) => void
}

/**
 * Every upgrade there is, oldest first. Version 2 only adds what relationships, segments, motivations and links may say
 * (docs/decisions/0013): nothing is to be rewritten, but a Harreman of version 1 would lose it, so it must not write.
 */
export const upgrades: readonly Upgrade[] = [{ to: 2, apply: () => undefined }]

/** Not undoable: the origin is not the one that undo follows. */
const UPGRADE_ORIGIN = 'harreman:upgrade'

export type UpgradeOutcome =
  | { readonly state: 'current' }
  | { readonly state: 'upgraded'; readonly from: number }
  /** Written by a newer Harreman: to be opened read-only. */
  | { readonly state: 'newer'; readonly version: number }
  /** No version that a Harreman could have written. */
  | { readonly state: 'foreign' }

/** Whether a document is of an earlier version than the target, so that upgrading it would change it. */
export function isOutdated(document: CanvasDocument, target: number = DOCUMENT_VERSION): boolean {
  const version = document.meta.get('version')
  return isVersion(version) && version < target
}

/** Upgrades a document in place; one that is newer or foreign stays untouched. */
export function upgradeDocument(
  document: CanvasDocument,
  steps: readonly Upgrade[] = upgrades,
  target: number = DOCUMENT_VERSION,
): UpgradeOutcome {
  const version = document.meta.get('version')
  if (!isVersion(version)) return { state: 'foreign' }
  if (version > target) return { state: 'newer', version }
  if (version === target) return { state: 'current' }
  document.doc.transact(() => {
    for (const step of steps) if (step.to > version && step.to <= target) step.apply(document)
    document.meta.set('version', target)
  }, UPGRADE_ORIGIN)
  return { state: 'upgraded', from: version }
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1
}
