import { deflateSync, strToU8 } from 'fflate'
import type { AssignmentFile } from '../../domain/assignment/assignment-file'

/** An assignment as a part of an address: JSON, deflated, in base64url. `importers/assignment` reads it. */
export function packAssignment(file: AssignmentFile): string {
  const packed = deflateSync(strToU8(JSON.stringify(file)), { level: 9 })
  const bytes = Array.from(packed, (byte) => String.fromCharCode(byte)).join('')
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
