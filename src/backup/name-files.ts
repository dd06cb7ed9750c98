import { makeFileName } from '../i18n/file-name'
import { formatIsoDay } from '../i18n/formats/dates'

/** Bytes that a title may take of a name: folders within folders have names too, and Windows counts the whole path. */
const TITLE_BYTES = 120

/** Gives each wish a name that nothing else has, told apart by a number; letters of either case count as the same. */
export function makeNames(): (wish: string, ending?: string) => string {
  const taken = new Set<string>()
  return (wish, ending = '') => {
    let name = `${wish}${ending}`
    for (let number = 2; taken.has(foldName(name)); number += 1) name = `${wish}-${number}${ending}`
    taken.add(foldName(name))
    return name
  }
}

/** Most file systems take names that differ in case only for the same. */
function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** `Meatchine-0b6f7a52`: readable, and the same canvas has the same name next time unless it is renamed. */
export function nameCanvas(title: string, id: string, now: Date): string {
  return `${makeFileName(title, now, TITLE_BYTES)}-${shortenId(id)}`
}

/** `2026-11-22-15-04-05-0b6f7a52`, in local time. */
export function nameVersion(createdAt: number, id: string): string {
  const date = makeDate(createdAt)
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(padTwo).join('-')
  return `${formatIsoDay(date)}-${time}-${shortenId(id)}`
}

export function nameBackup(now: Date): string {
  return `harreman-backup-${formatIsoDay(now)}.zip`
}

/** An id from a file may be anything; from our own it is a UUID, whose beginning tells it apart well enough. */
function shortenId(id: string): string {
  return id.replace(/[^a-z\d]/gi, '').slice(0, 8) || 'id'
}

function padTwo(value: number): string {
  return String(value).padStart(2, '0')
}

/** The farthest moment that JavaScript knows, in milliseconds. */
const LAST_MOMENT = 8.64e15

/** A time from a disk or a file may be any number. */
export function makeDate(time: number): Date {
  return new Date(Math.min(Math.max(time, -LAST_MOMENT), LAST_MOMENT))
}
