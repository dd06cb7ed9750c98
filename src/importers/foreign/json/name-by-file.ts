const endings = /(?:\.(?:harreman|flc))?\.(?:json|bmc|canvas|leancanvas)$/i

/** A title for a file that has none of its own. */
export function nameByFile(fileName: string): string {
  return fileName
    .replace(/^.*[\\/]/, '')
    .replace(endings, '')
    .trim()
}
