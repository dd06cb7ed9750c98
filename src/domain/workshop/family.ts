import type { CanvasId } from '../canvas'
import type { Alternative, Decision } from './alternative'

/** What the family needs to know of a canvas: what stands in its row in the library. */
export interface FamilyRow {
  readonly id: CanvasId
  readonly title: string
  /** Absent outside of the bin. */
  readonly deletedAt?: number
  readonly workshop?:
    | {
        readonly alternative?: Alternative | undefined
        readonly decision?: Decision | undefined
      }
    | undefined
}

export interface Member<Row extends FamilyRow = FamilyRow> {
  readonly row: Row
  /** Absent for the canvas that all came from. */
  readonly alternative: Alternative | undefined
  readonly decision: Decision | undefined
  readonly isOpen: boolean
  readonly isInBin: boolean
}

/** The canvas that all alternatives came from, where it is no member any more. */
export interface LostOrigin {
  /** What it was called when the oldest alternative of it that is left was branched; may be empty. */
  readonly title: string
}

export interface Family<Row extends FamilyRow = FamilyRow> {
  /** The origin first, then the alternatives as they were branched; at least the open canvas. */
  readonly members: readonly Member<Row>[]
  /** Set where the origin was deleted for good, or never was on this device. */
  readonly lostOrigin: LostOrigin | undefined
  /** Whose decision holds: the latest. One in the bin counts no longer. */
  readonly chosen: Member<Row> | undefined
}

/** The open canvas with the canvases that share its origin. `open` is fresher than its row among `rows`. */
export function findFamily<Row extends FamilyRow>(rows: readonly Row[], open: Row): Family<Row> {
  const familyId = open.workshop?.alternative?.familyId ?? open.id
  const members = [open, ...rows.filter(({ id }) => id !== open.id)]
    .filter(({ id, workshop }) => id === familyId || workshop?.alternative?.familyId === familyId)
    .map(
      (row): Member<Row> => ({
        row,
        // A canvas that was put back from a file can say that it comes from itself.
        alternative: row.id === familyId ? undefined : row.workshop?.alternative,
        decision: row.workshop?.decision,
        isOpen: row === open,
        isInBin: row.deletedAt !== undefined,
      }),
    )
    .sort(byBranching)
  return {
    members,
    lostOrigin: members.some(({ row }) => row.id === familyId) ? undefined : findLost(members, familyId),
    chosen: members.filter((member) => member.decision && !member.isInBin).sort(byDecision)[0],
  }
}

/** When a decision is made so that it is the latest of the family, also where a clock was set back. */
export function timeDecision({ members }: Family, now: number): number {
  return Math.max(now, ...members.map(({ decision }) => (decision ? decision.at + 1 : now)))
}

function byBranching(one: Member, other: Member): number {
  const timeOf = ({ alternative }: Member) => alternative?.branchedAt ?? Number.NEGATIVE_INFINITY
  return timeOf(one) === timeOf(other) ? byId(one, other) : timeOf(one) - timeOf(other)
}

/** The latest first; made in the same moment in two tabs, the same one everywhere. */
function byDecision(one: Member, other: Member): number {
  return (other.decision?.at ?? 0) - (one.decision?.at ?? 0) || byId(one, other)
}

function byId({ row: one }: Member, { row: other }: Member): number {
  return one.id < other.id ? -1 : 1
}

function findLost(members: readonly Member[], familyId: CanvasId): LostOrigin {
  const child = members.find(({ alternative }) => alternative?.originId === familyId)
  return { title: child?.alternative?.originTitle ?? '' }
}
