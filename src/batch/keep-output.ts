import { basename, dirname, join, resolve } from 'node:path'
import type { Desk } from './desk'
import { type OutputFailure, readCode } from './make-outputs'

/** Where what is made of a file goes: beside it or into a folder, under its name with another ending. */
export function placeOutput(file: string, extension: string, out: string | undefined): string {
  const name = basename(file).replace(/((\.hand-in)?(\.harreman)?\.json|\.\w+)$/i, '')
  return join(out ?? dirname(file), `${name}.${extension}`)
}

/**
 * Writes what was made, unless it would fall on a file that is read or that this run has written. What a former run has
 * left is written anew. `taken` holds the full paths of both and grows.
 */
export async function keepOutput(
  path: string,
  content: Blob,
  taken: Set<string>,
  desk: Desk,
): Promise<OutputFailure | undefined> {
  const place = resolve(path)
  if (taken.has(place)) return { type: 'taken', path }
  taken.add(place)
  try {
    await desk.writeFile(path, content)
    return undefined
  } catch (error) {
    return { type: 'disk', code: readCode(error) }
  }
}
