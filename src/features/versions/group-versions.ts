import type { CanvasVersion } from '../../state/versions/use-versions'

export interface DayOfVersions {
  /** Midnight at its beginning, local time. */
  readonly day: number
  readonly versions: readonly CanvasVersion[]
}

/** The versions by day, in the order in which they come. */
export function groupByDay(versions: readonly CanvasVersion[]): readonly DayOfVersions[] {
  const days = new Map<number, CanvasVersion[]>()
  for (const version of versions) {
    const day = findMidnight(new Date(version.createdAt), 0)
    const group = days.get(day)
    if (group) group.push(version)
    else days.set(day, [version])
  }
  return [...days].map(([day, group]) => ({ day, versions: group }))
}

/** Midnight at the beginning of the day that is so many days before. */
export function findMidnight(date: Date, daysBefore: number): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBefore).getTime()
}
