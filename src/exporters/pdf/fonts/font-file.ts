/** The fonts a PDF can be set in; what each covers stands in docs/decisions/0003-fonts.md. */
export const fontFiles = ['text', 'textBold', 'wide', 'wideBold', 'symbols', 'emoji'] as const

export type FontFile = (typeof fontFiles)[number]

/** Gets the bytes of a font (TTF): from the app's own origin in a browser, from the disk in a test. */
export type FontSource = (file: FontFile, signal: AbortSignal) => Promise<Uint8Array>
