import { fail } from '../../domain/result'
import { SIZE_LIMIT } from '../json/read-json'
import { decodeText } from './decode-text'
import type { ForeignReader, ForeignResult } from './foreign-canvas'
import { looksLikeJson, readForeignJson } from './json/read-foreign-json'
import { textReaders } from './text-readers'

/** JSON first: nobody but a program writes it. */
const readers: readonly ForeignReader[] = [readForeignJson, ...textReaders]

/** Reads the file of another tool, told by its content (R94). It opens no address, and writes nothing. */
export async function readForeign(file: File): Promise<ForeignResult> {
  if (file.size > SIZE_LIMIT) return fail({ type: 'tooLarge', size: file.size, limit: SIZE_LIMIT })
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (!bytes) return fail({ type: 'unreadable' })
  const decoded = decodeText(new Uint8Array(bytes))
  // JSON is UTF-8 by its own rule: in another encoding it is a broken file, and its texts would come out spoilt.
  if (!decoded || (decoded.isGuessed && looksLikeJson(decoded.text))) return fail({ type: 'notText' })
  const { text } = decoded
  if (text.trim() === '') return fail({ type: 'empty' })
  for (const read of readers) {
    const result = read(text, file.name)
    if (result) return result
  }
  return fail({ type: 'noBlocks', found: [] })
}
