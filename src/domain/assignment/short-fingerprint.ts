/** How the keyword of a PDF begins that carries the fingerprint of its canvas; 64 hexadecimal digits follow. */
export const FINGERPRINT_KEYWORD = 'harreman-sha256-'

/** A fingerprint as it is printed and compared by eye: its first sixteen digits in groups of four. */
export function shortenFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ')
}

/** Whether somebody typed the beginning of a fingerprint, at least eight digits of it; case and gaps do not matter. */
export function isFingerprint(typed: string, fingerprint: string): boolean {
  const digits = typed.toLowerCase().replace(/[^0-9a-f]/g, '')
  return digits.length >= 8 && fingerprint.startsWith(digits)
}
