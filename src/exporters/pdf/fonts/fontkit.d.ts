/** The part of fontkit, pdfkit's reader of fonts, that is used here; it brings no types of its own. */
declare module 'fontkit' {
  interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  function create(bytes: Uint8Array): Font
}
