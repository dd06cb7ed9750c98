/** A file that somebody chose or dropped, or that a zip held. */
export interface GivenFile {
  /** With the folders that it stands in, such as `group-a/ane.hand-in.harreman.json`. */
  readonly name: string
  readonly content: Blob
}

/** What systems leave in folders and zips of their own accord. */
export function isLeftBySystem(name: string): boolean {
  return /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$|~\$)/i.test(name)
}

/** The name without folders and without any of the endings that the files of one hand-in have; for comparing only. */
export function stemOf(name: string): string {
  const own = name.slice(name.lastIndexOf('/') + 1)
  return own
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(pdf|json)$/, '')
    .replace(/\.harreman$/, '')
    .replace(/\.hand-in$/, '')
}
