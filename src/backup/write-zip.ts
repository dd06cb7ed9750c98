import { strToU8, Zip, ZipDeflate } from 'fflate'

export interface ZipWriter {
  /** How many files there are so far. */
  readonly count: () => number
  /** Paths must differ; the order of the files is the order of the calls. Throws for more than a zip can count. */
  readonly add: (path: string, content: string | Uint8Array) => void
  readonly finish: () => Blob
}

/** A zip counts its files in two bytes. */
const MOST_FILES = 65_535

/** Packs files one after another, so that whoever packs many can let others in between. */
export function makeZipWriter(now: Date): ZipWriter {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let count = 0
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(new Uint8Array(part))
  })
  return {
    count: () => count,
    add: (path, content) => {
      if (count === MOST_FILES) throw new Error(`a zip has room for ${MOST_FILES} files`)
      count += 1
      const file = new ZipDeflate(path, { level: 6 })
      file.mtime = clampToZipTime(now)
      zip.add(file)
      file.push(typeof content === 'string' ? strToU8(content) : content, true)
    },
    finish: () => {
      zip.end()
      return new Blob(parts, { type: 'application/zip' })
    },
  }
}

/** A zip knows the years 1980 to 2099; a clock that is set wrong must not cost the backup. */
function clampToZipTime(now: Date): Date {
  const year = now.getFullYear()
  return year >= 1980 && year <= 2099 ? now : new Date(1980, 0, 1)
}
