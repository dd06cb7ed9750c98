import { isLanguage, type Language } from '../../../domain/language'
import { addContent, hasContent } from './add-content'
import { type FoundObject, firstTextOf, objectOf, textOf } from './found-values'
import { NoteGatherer, underHeading } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'
import { findSections } from './sections'

/** What stands beside the blocks in the files of programs and is no part of a model. */
const aboutFields =
  /^(?:_?id|uuid|name|title|izenburua|başlık|სათაური|subtitle|version|schema|\$.*|type|kind|format|template.*|date|created.*|updated.*|modified.*|exported.*|last.*|lang.*|locale|content language|author|owner|user|created by|description|pitch|tagline|summary|purpose|currency|theme.*|colou?r.*|settings|meta.*|app|status|logo|url|link|source|tags|order|position|layout)$/i

/**
 * Any file whose keys, or names of sections, look like blocks: this catches most of what single tools write, without
 * knowing them. Values may be texts, lists, or objects with `content`, `notes`, `items` and the like.
 */
export const readBlockNamedKeys: JsonReader = (file, fileName) => {
  const found = findSections(file)
  if (!found) return undefined
  const gatherer = new NoteGatherer()
  for (const { name, place, content } of found.sections) {
    if (place) addContent(gatherer, place, content)
    else if (!aboutFields.test(name) && hasContent(content)) addContent(gatherer, underHeading(name), content)
  }
  const around = found.around.flatMap((object) => [
    object,
    objectOf(object.canvas),
    objectOf(object.metadata),
  ])
  const title = findText(
    around,
    'title',
    'izenburua',
    'başlık',
    'სათაური',
    'canvasName',
    'name',
    'businessName',
    'projectName',
    'displayName',
  )
  const pitch = findText(around, 'pitch', 'tagline', 'purpose', 'description', 'summary')
  const author = findText(around, 'author', 'createdBy', 'owner')
  const language = readLanguage(findText(around, 'language', 'lang', 'locale', 'contentLanguage'))
  return gatherer.finish({
    format: 'json',
    title: title || nameByFile(fileName),
    ...(pitch && { pitch }),
    ...(author && { author }),
    ...(language && { language }),
  })
}

function findText(objects: readonly FoundObject[], ...fields: readonly string[]): string {
  return objects.map((object) => firstTextOf(object, ...fields)).find((text) => text !== '') ?? ''
}

/** Of `tr-TR` the language. */
function readLanguage(tag: string): Language | undefined {
  const [language] = textOf(tag).toLowerCase().split(/[-_]/)
  return isLanguage(language) ? language : undefined
}
