import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Pace } from '../../pdf/pace'
import { type Deck, listParts } from './list-parts'

/** By what programs recognise the format: first in the file, though made last. */
const leading = ['[Content_Types].xml', '_rels/.rels']

/** The presentation as a file. Equal presentations are equal files. */
export async function writePackage(deck: Deck, pace: Pace): Promise<Blob> {
  const texts = new Map<string, string>()
  const expected = 2 * deck.slides.length + 20
  for (const [path, text] of listParts(deck)) {
    texts.set(path, text)
    await pace.rest((0.6 * texts.size) / (2 * expected))
  }
  const year = deck.madeAt.getFullYear()
  // A zip knows the years 1980 to 2099 only.
  const mtime = year >= 1980 && year <= 2099 ? deck.madeAt : new Date(1980, 0, 1)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(new Uint8Array(chunk))
  })
  const paths = [...new Set([...leading, ...texts.keys()])]
  for (const [index, path] of paths.entries()) {
    const file = new ZipDeflate(path)
    file.mtime = mtime
    zip.add(file)
    file.push(strToU8(texts.get(path) ?? ''), true)
    await pace.rest(0.6 + (0.4 * index) / paths.length)
  }
  zip.end()
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  return new Blob(chunks, { type })
}
