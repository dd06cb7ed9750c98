/** As much of a version as thinning has to know. */
export interface DatedVersion {
  readonly id: string
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number
  /** A version with a name stays for ever. */
  readonly name: string | undefined
}

/** Days in which one version a day stays; of what is older, one a week. */
const DAILY = 30

/**
 * The ids of the versions that have had their time: all of today stay, then the last of each day for thirty days,
 * then the last of each week. `findDay` gives the number of a time's day in the person's calendar, counted from
 * 1 January 1970.
 */
export function chooseOutdated(
  versions: readonly DatedVersion[],
  now: number,
  findDay: (time: number) => number,
): readonly string[] {
  const today = findDay(now)
  const lastByPeriod = new Map<string, DatedVersion>()
  const unnamed = versions.filter((version) => version.name === undefined)
  const findPeriod = ({ id, createdAt }: DatedVersion) => {
    const day = findDay(createdAt)
    if (day >= today) return `version ${id}`
    return today - day <= DAILY ? `day ${day}` : `week ${findWeek(day)}`
  }
  for (const version of unnamed) {
    const last = lastByPeriod.get(findPeriod(version))
    if (!last || isLater(version, last)) lastByPeriod.set(findPeriod(version), version)
  }
  return unnamed.flatMap((version) => (lastByPeriod.get(findPeriod(version)) === version ? [] : version.id))
}

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
function findWeek(day: number): number {
  return Math.floor((day + 3) / 7)
}

function isLater(one: DatedVersion, other: DatedVersion): boolean {
  if (one.createdAt !== other.createdAt) return one.createdAt > other.createdAt
  return one.id > other.id
}
