import { Inflate } from 'fflate'
import { fail, type Result, succeed } from '../domain/result'
import { computeCrc32 } from './crc32'

export type ZipFailure =
  /** No zip, or one whose end is missing. */
  | { readonly type: 'notZip' }
  /** Two files of one name, places outside of the file, or names that lead out of a folder. */
  | { readonly type: 'brokenZip' }
  /** More than a backup can be: unpacked it could fill the memory. */
  | { readonly type: 'tooMuch' }

/** In bytes and files, far beyond any library; what unpacks to more is made to do harm. */
export interface ZipLimits {
  readonly fileSize: number
  readonly totalSize: number
}

export interface ZipReader {
  readonly paths: readonly string[]
  /** Undefined when there is no such file, or when it is not what the zip says it is. */
  readonly read: (path: string) => Uint8Array | undefined
}

interface Entry {
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
/** The end record with its longest comment. */
const LONGEST_END = 22 + 0xffff

/**
 * Reads the directory at the end of a zip. The sizes that it tells are believed nowhere: unpacking stops where they are
 * exceeded, so that a bomb costs no more than an honest file of the size allowed. fflate inflates; its own reader of
 * zips would unpack first and ask afterwards.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Result<ZipReader, ZipFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return fail({ type: 'notZip' })
  try {
    const entries = readDirectory(bytes, view, end)
    if (!entries) return fail({ type: 'brokenZip' })
    const sizes = [...entries.values()].map(({ size }) => size)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    if (total > limits.totalSize || sizes.some((size) => size > limits.fileSize))
      return fail({ type: 'tooMuch' })
    return succeed({
      paths: [...entries.keys()],
      read: (path) => {
        const entry = entries.get(path)
        return entry && readEntry(bytes, view, entry)
      },
    })
  } catch {
    // A place outside of the file.
    return fail({ type: 'brokenZip' })
  }
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - LONGEST_END)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    // With its comment it must reach the end exactly, else it is a text that looks like it.
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at
  }
  return undefined
}

/** Undefined for what no backup has. Throws for places outside of the file. */
function readDirectory(bytes: Uint8Array, view: DataView, end: number): Map<string, Entry> | undefined {
  const entries = new Map<string, Entry>()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const path = readName(bytes.subarray(at + 46, at + 46 + nameLength))
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    if (!isPlainPath(path) || entries.has(path) || isEncrypted) return undefined
    entries.set(path, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at <= end ? entries : undefined
}

/** Some systems take letters apart in the names of files, so that a zip packed again there would miss its files. */
function readName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).normalize('NFC')
}

/** Nothing is ever written by these names; still, a name that leads out of its folder tells that no Harreman made it. */
function isPlainPath(path: string): boolean {
  if (path === '' || path.startsWith('/') || /[\\\0]|^[a-z]:/i.test(path)) return false
  return !path.split('/').some((part) => part === '..' || part === '.')
}

function readEntry(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array | undefined {
  try {
    const { offset, packedSize, size, method, crc } = entry
    if (view.getUint32(offset, true) !== LOCAL_ENTRY) return undefined
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    const packed = bytes.subarray(start, start + packedSize)
    if (packed.length !== packedSize) return undefined
    const content = method === 0 ? packed : method === 8 ? inflate(packed, size) : undefined
    return content?.length === size && computeCrc32(content) === crc ? content : undefined
  } catch {
    return undefined
  }
}

/** How much is unpacked before the size is looked at; deflate makes at most a thousandfold of it. */
const STRETCH = 4096

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size)
  let length = 0
  let isTooLong = false
  const stream = new Inflate((part) => {
    if (length + part.length > size) isTooLong = true
    else content.set(part, length)
    length += part.length
  })
  for (let at = 0; at < packed.length && !isTooLong; at += STRETCH) {
    stream.push(packed.subarray(at, at + STRETCH), at + STRETCH >= packed.length)
  }
  return isTooLong ? undefined : content.subarray(0, length)
}
