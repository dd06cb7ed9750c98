import { businessModel } from './business-model'
import { isOwnKind } from './is-own-kind'
import type { BuiltInKindId, CanvasKind } from './kind'
import { registerOtherKinds } from './kind-registry'
import { leanCanvas } from './lean-canvas'
import { missionModel } from './mission-model'
import { toCanvasKind } from './own-kind'
import { socialBusinessModel } from './social-business-model'
import { valueProposition } from './value-proposition'

/** Every kind of canvas that comes with Harreman. Importing this file makes all of them known. */
export const canvasKinds = {
  businessModel,
  leanCanvas,
  valueProposition,
  missionModel,
  socialBusinessModel,
} satisfies Record<BuiltInKindId, CanvasKind>

registerOtherKinds({
  find: ({ kind, ownKind }) => (kind === 'own' ? toCanvasKind(ownKind) : canvasKinds[kind]),
  readOwn: (value) => (isOwnKind(value) ? value : undefined),
})
