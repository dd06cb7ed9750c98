/** The name of a file without its folder and ending, for a text that has no title of its own. */
export function nameByFile(fileName: string): string {
  return fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z\d]{1,8}$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
}
