import type { GivenFile } from './given-file'
import { MOST_FILES } from './list-hand-ins'

/**
 * The files of a drop, with those of dropped folders and the folders in them. Call it within the event: what was dropped
 * is gone after it. A folder that cannot be read gives no files.
 */
export function gatherDropped(transfer: DataTransfer): Promise<GivenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? undefined)
  if (entries.some((entry) => entry?.isDirectory)) return readEntries(entries.flatMap((entry) => entry ?? []))
  return Promise.resolve(listChosen([...transfer.files]))
}

/** Files that were chosen one by one, or with their folder. */
export function listChosen(files: readonly File[]): GivenFile[] {
  return files.map((file) => ({ name: file.webkitRelativePath || file.name, content: file }))
}

async function readEntries(entries: readonly FileSystemEntry[]): Promise<GivenFile[]> {
  const files: GivenFile[] = []
  const waiting = [...entries]
  // One more than is looked at, so that it is told that there were more.
  while (waiting.length > 0 && files.length <= MOST_FILES) {
    const entry = waiting.shift()
    if (isFile(entry)) {
      const content = await readEntry(entry)
      if (content) files.push({ name: entry.fullPath.replace(/^\//, ''), content })
    } else if (isFolder(entry)) waiting.push(...(await readFolder(entry)))
  }
  return files
}

function isFile(entry: FileSystemEntry | undefined): entry is FileSystemFileEntry {
  return entry?.isFile === true
}

function isFolder(entry: FileSystemEntry | undefined): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true
}

function readEntry(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)))
}

/** A reader gives a hundred entries at a time, and none when it is through. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
