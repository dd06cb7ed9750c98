import { describe, expect, test } from 'vitest'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { isBackupDue, isEvictionNear } from '../../src/state/backup-reminder'
import type { CanvasRow } from '../../src/storage/storage'

const DAY = 24 * 60 * 60 * 1000
const NOW = 100 * DAY

function makeRow(createdAt: number, updatedAt = createdAt, deletedAt?: number): CanvasRow {
  const summary = summariseCanvas(makeEmptyCanvas('c1', 'businessModel', 'en'))
  return { ...summary, id: 'c1', createdAt, updatedAt, ...(deletedAt === undefined ? {} : { deletedAt }) }
}

describe('a backup is due', () => {
  test.each([
    ['without canvases: never', [], undefined, false],
    ['without a backup, a week after the first canvas', [makeRow(NOW - 8 * DAY)], undefined, true],
    ['without a backup, not before', [makeRow(NOW - 7 * DAY)], undefined, false],
    ['a week after the last, with changes', [makeRow(0, NOW - DAY)], NOW - 8 * DAY, true],
    [
      'a week after the last, with something put into the bin',
      [makeRow(0, 0, NOW - DAY)],
      NOW - 8 * DAY,
      true,
    ],
    ['not without changes since', [makeRow(0, NOW - 9 * DAY)], NOW - 8 * DAY, false],
    ['not within a week', [makeRow(0, NOW)], NOW - 7 * DAY, false],
    ['not when the clock was set back', [makeRow(0, NOW)], NOW + DAY, false],
  ] as const)('%s', (_, rows, lastAt, expected) => {
    expect(isBackupDue(rows, lastAt, NOW)).toBe(expected)
  })
})

describe('eviction is near', () => {
  test.each([
    ['with more than four fifths used', 81e9, 100e9, false, true],
    ['with less than 50 MB left', 51e6, 100e6, false, true],
    ['not with room', 50e9, 100e9, false, false],
    ['not when the browser has promised', 99e9, 100e9, true, false],
    ['not where the browser tells nothing', undefined, undefined, false, false],
  ] as const)('%s', (_, usage, quota, isPersistent, expected) => {
    expect(isEvictionNear({ usage, quota, isPersistent })).toBe(expected)
  })
})
