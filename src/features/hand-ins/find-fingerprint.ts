import { FINGERPRINT_KEYWORD } from '../../domain/assignment/short-fingerprint'

/** The fingerprint that a PDF of ours carries among its keywords; undefined where it has none. */
export function findFingerprint(bytes: ArrayBuffer): string | undefined {
  // One character for each byte, so that nothing is taken for a letter of several.
  const text = new TextDecoder('latin1').decode(bytes)
  return pattern.exec(text)?.[1]
}

const pattern = new RegExp(`${FINGERPRINT_KEYWORD}([0-9a-f]{64})`)
