import { businessModelBlocks } from '../../../domain/kinds/block-ids'
import { firstTextOf, isObject, listOf, objectOf, textOf } from './found-values'
import { inBlock, NoteGatherer } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'
import { findNoteColour } from './note-colours'

/** BMC-Creator, `*.bmc`: JSON saved with a media type of XML. Its blocks have our names; a note may be `{}`. */
export const readBmcCreator: JsonReader = (file, fileName) => {
  if (!/bmc[- ]?creator/i.test(textOf(objectOf(file.app).title))) return undefined
  const gatherer = new NoteGatherer()
  for (const block of businessModelBlocks) {
    if (!isObject(file[block])) continue
    gatherer.see(inBlock(block))
    for (const found of listOf(file[block].notes)) {
      const note = objectOf(found)
      const colour = findNoteColour(textOf(note.background))
      const [text, description] = [firstTextOf(note, 'title'), firstTextOf(note, 'description')]
      gatherer.add(inBlock(block), { text, description, ...(colour && { colour }) })
    }
  }
  return gatherer.finish({ format: 'bmcCreator', title: textOf(file.title) || nameByFile(fileName) })
}
