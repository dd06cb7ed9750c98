import { recogniseBlock } from '../block-names'
import { entriesOf, isObject, objectOf, textOf } from './found-values'
import { inBlock, NoteGatherer, underHeading } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'
import { separateWords } from './separate-words'

/** HY-Global-Campus, `*.canvas`: one text per block. */
export const readHyGlobalCampus: JsonReader = (file, fileName) => {
  const project = objectOf(file.project)
  if (!isObject(project.canvasData)) return undefined
  const gatherer = new NoteGatherer()
  for (const [key, text] of entriesOf(project.canvasData)) {
    const name = separateWords(key)
    const block = recogniseBlock(name)
    gatherer.addLines(block ? inBlock(block) : underHeading(name), textOf(text))
  }
  const { description, ...context } = objectOf(project.businessContext)
  for (const [key, text] of entriesOf(context))
    gatherer.addLines(underHeading(separateWords(key)), textOf(text))
  const [title, pitch] = [textOf(project.displayName) || nameByFile(fileName), textOf(description)]
  return gatherer.finish({ format: 'hyGlobalCampus', title, ...(pitch && { pitch }) })
}
