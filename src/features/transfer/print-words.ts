import type { Language } from '../../domain/language'
import { loadTexts } from '../../i18n/texts'

/** The fixed words of a printed canvas, in the language of its notes. */
export function loadPrintWords(language: Language) {
  return loadTexts(language, ['report', 'blocks'])
}

export type PrintWords = Awaited<ReturnType<typeof loadPrintWords>>

let isConsentGiven = false

/** Whether the print that is beginning was asked to show what is confidential (R85). */
export function hasPrintConsent(): boolean {
  return isConsentGiven
}

/** Opens the browser's own dialog; the sheet is drawn when it asks for it. Consent holds for this once. */
export async function printCanvas(language: Language, isIncluded: boolean): Promise<void> {
  // Without the words the browser prints the board itself, which is better than nothing.
  await loadPrintWords(language).catch(() => undefined)
  isConsentGiven = isIncluded
  try {
    window.print()
  } finally {
    isConsentGiven = false
  }
}
