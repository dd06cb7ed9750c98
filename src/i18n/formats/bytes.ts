import type { Language } from '../../domain/language'
import { formatNumber } from './numbers'

const units: Record<Language, readonly [kilo: string, mega: string, giga: string]> = {
  en: ['kB', 'MB', 'GB'],
  eu: ['kB', 'MB', 'GB'],
  ka: ['კბ', 'მბ', 'გბ'],
  tr: ['kB', 'MB', 'GB'],
}

/** A size in the decimal units of disks (1 kB = 1,000 bytes), one decimal below ten: `81 kB`, `1.4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const [kilo, mega, giga] = units[language]
  // The next unit begins where rounding would write "1000 kB".
  const [unit, divisor] = bytes < 999.5e3 ? [kilo, 1e3] : bytes < 999.5e6 ? [mega, 1e6] : [giga, 1e9]
  const size = bytes / divisor
  return `${formatNumber(size, language, { maximumFractionDigits: size < 9.95 ? 1 : 0 })}\u00a0${unit}`
}
