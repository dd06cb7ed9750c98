import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { writeCanonicalContent } from '../domain/assignment/canonical-content'
import type { Canvas } from '../domain/canvas'
import { makeFileCanvas } from './json/make-canvas-file'

/**
 * SHA-256 of what a canvas says, in 64 lower-case hexadecimal digits: it tells which content was handed in, and is no
 * signature. Give it the canvas as it goes out: what is confidential changes it. Own code would need a secure context
 * (`crypto.subtle`), which a web space without https does not have.
 */
export function makeFingerprint(canvas: Canvas): string {
  return bytesToHex(sha256(utf8ToBytes(writeCanonicalContent(makeFileCanvas(canvas)))))
}
