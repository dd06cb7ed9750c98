import { Inflate } from 'fflate'
import type { AssignmentFile } from '../../domain/assignment/assignment-file'
import { fail, type Result, succeed } from '../../domain/result'
import type { ImportFailure } from '../importer'
import { findSizeFailure } from '../json/check-size'
import { readAssignmentFile } from './read-assignment-file'

/** In bytes, unpacked: some two hundred pages of instructions. What unpacks to more is made to do harm. */
export const UNPACKED_LIMIT = 1_000_000

/** In characters of an address; deflate never makes an honest assignment longer. */
const PACKED_LIMIT = 1_500_000

/** Reads an assignment out of a part of an address, which anybody may have written. It never unpacks more than the limit. */
export function unpackAssignment(packed: string): Result<AssignmentFile, ImportFailure> {
  if (packed.length > PACKED_LIMIT) return failAsTooLarge(packed.length)
  const bytes = decodeBase64(packed)
  if (!bytes) return fail({ type: 'notText' })
  const content = inflate(bytes)
  if (!content.ok) return content
  const text = decodeText(content.value)
  if (text === undefined) return fail({ type: 'notText' })
  const sizeFailure = findSizeFailure(text)
  if (sizeFailure) return fail(sizeFailure)
  try {
    return readAssignmentFile(JSON.parse(text))
  } catch {
    return fail({ type: 'notJson' })
  }
}

function failAsTooLarge(size: number) {
  return fail({ type: 'tooLarge', size, limit: UNPACKED_LIMIT } as const)
}

function decodeBase64(packed: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(packed)) return undefined
  try {
    const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** How much is unpacked before the size is looked at; deflate makes at most a thousandfold of it. */
const STRETCH = 512

function inflate(packed: Uint8Array): Result<Uint8Array, ImportFailure> {
  const parts: Uint8Array[] = []
  let size = 0
  let hasEnded = false
  const stream = new Inflate((part, isLast) => {
    size += part.length
    hasEnded = isLast
    if (size <= UNPACKED_LIMIT) parts.push(part.slice())
  })
  try {
    for (let at = 0; at < packed.length; at += STRETCH) {
      stream.push(packed.subarray(at, at + STRETCH), at + STRETCH >= packed.length)
      if (size > UNPACKED_LIMIT) return failAsTooLarge(size)
    }
  } catch {
    // Cut off, or changed on its way.
    return fail({ type: 'notText' })
  }
  return hasEnded ? succeed(joinParts(parts, size)) : fail({ type: 'notText' })
}

function joinParts(parts: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
