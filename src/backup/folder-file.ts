import { readValue } from '../importers/json/read-json'
import { computeCrc32 } from './crc32'
import { writeContent } from './read-state'

/** Where a file stands: beside the others, or in the subfolder for canvases that lie in the bin. */
export type FolderPlace = 'top' | 'bin'

/** A file of ours in a person's folder, as we left it. */
export interface FolderFile {
  readonly place: FolderPlace
  readonly name: string
  /** Of its bytes: a file that has others is no longer ours. */
  readonly crc: number
  /** What of the canvas it holds; another mark means that it is out of date. */
  readonly mark: string
}

/** Names on the disk, so they are the same in all languages. */
const BIN_FOLDER = 'bin'

export async function openPlace(
  folder: FileSystemDirectoryHandle,
  place: FolderPlace,
): Promise<FileSystemDirectoryHandle> {
  return place === 'top' ? folder : await folder.getDirectoryHandle(BIN_FOLDER, { create: true })
}

/**
 * Writes a text under the first name that is free or ours: a file that somebody else made or changed is never
 * overwritten. It takes the place of the former content only when it is whole. Gives the name.
 */
export async function writeFile(
  directory: FileSystemDirectoryHandle,
  wish: string,
  ending: string,
  text: string,
  former: FolderFile | undefined,
): Promise<Pick<FolderFile, 'name' | 'crc'>> {
  const bytes = new TextEncoder().encode(text)
  const crc = computeCrc32(bytes)
  for (let number = 1; ; number += 1) {
    const name = `${wish}${number === 1 ? '' : `-${number}`}${ending}`
    const found = await readFile(directory, name)
    if (found && isSameCanvas(found, text)) return { name, crc: computeCrc32(found) }
    if (found && !(former?.name === name && computeCrc32(found) === former.crc)) continue
    const handle = await directory.getFileHandle(name, { create: true })
    const stream = await handle.createWritable()
    try {
      await stream.write(bytes)
      await stream.close()
    } catch (error) {
      await stream.abort().catch(() => undefined)
      // The empty file that the name was taken with.
      if (!found) await directory.removeEntry(name).catch(() => undefined)
      throw error
    }
    return { name, crc }
  }
}

/** Takes away a file of ours; one that is gone or was changed by somebody stays as it is. */
export async function removeFile(directory: FileSystemDirectoryHandle, file: FolderFile): Promise<void> {
  const found = await readFile(directory, file.name)
  if (found && computeCrc32(found) === file.crc) await directory.removeEntry(file.name)
}

export async function hasFile(directory: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return await directory.getFileHandle(name).then(
    () => true,
    () => false,
  )
}

/** Undefined when there is no such file; a folder of that name counts as somebody else's file. */
export async function readFile(
  directory: FileSystemDirectoryHandle,
  name: string,
): Promise<Uint8Array | undefined> {
  try {
    const file = await (await directory.getFileHandle(name)).getFile()
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.name === 'TypeMismatchError') return new Uint8Array()
    // The folder itself may be gone too: then the next act says so.
    if (error.name === 'NotFoundError') return undefined
    throw error
  }
}

/** Whether a file that is there already says the same, whoever wrote it and when. */
function isSameCanvas(found: Uint8Array, text: string): boolean {
  const [there, ours] = [readContent(new TextDecoder().decode(found)), readContent(text)]
  return there !== undefined && there === ours
}

function readContent(text: string): string | undefined {
  try {
    const result = readValue(JSON.parse(text))
    return result.ok ? writeContent(result.value) : undefined
  } catch {
    return undefined
  }
}
