import { isLanguage, type Language } from '../../../domain/language'
import type { Line } from './line'
import { nameTarget } from './name-target'
import { readWords } from './read-words'

/** What a text says of the canvas as a whole. */
export interface CanvasFacts {
  readonly title?: string
  readonly author?: string
  readonly pitch?: string
  readonly language?: Language
}

/** In letters. */
const [TITLE_LENGTH, PITCH_LENGTH] = [60, 300]

/**
 * Reads what stands before the first block: lines such as "author: Nino", then one short paragraph, which is the pitch –
 * or the name, where the heading above it is none (`isNameless`). Tables of contents go; the rest is to be parked.
 */
export function readPreamble(
  lines: readonly Line[],
  isNameless: boolean,
): { readonly facts: CanvasFacts; readonly rest: readonly Line[] } {
  const values = new Map<string, string>()
  const body = lines.filter((line) => !readFact(line, values) && !isContents(line))
  const start = body.findIndex(({ type }) => type !== 'blank')
  const paragraph = start === -1 ? [] : takeParagraph(body.slice(start))
  const words = readWords(paragraph.join('\n')).text
  const facts = readFacts(values)
  const rest = start === -1 ? [] : body.slice(start + paragraph.length)
  if (words === '' || /[:：]$/u.test(words)) return { facts, rest: body }
  if (isNameless && !facts.title && words.length <= TITLE_LENGTH && !/[.!?…;,\n]/u.test(words)) {
    return { facts: { ...facts, title: words }, rest }
  }
  return words.length > PITCH_LENGTH || facts.pitch
    ? { facts, rest: body }
    : { facts: { ...facts, pitch: words }, rest }
}

/** The facts among the values of front matter or of lines such as "author: Nino"; keys in lower case. */
export function readFacts(values: ReadonlyMap<string, string>): CanvasFacts {
  const find = (keys: readonly string[]) => keys.map((key) => values.get(key)).find((value) => value)
  const title = find(['title', 'name'])
  const author = find(['author', 'authors', 'team', 'egilea', 'ავტორი', 'hazırlayan'])
  const pitch = find(['pitch', 'purpose'])
  const language = find(['lang', 'language'])?.slice(0, 2).toLowerCase()
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(pitch && { pitch }),
    ...(isLanguage(language) && { language }),
  }
}

const knownKeys =
  /^(title|name|authors?|team|egilea|ავტორი|hazırlayan|pitch|purpose|lang|language)\s*:\s+(\S.*)$/iu

function readFact(line: Line, values: Map<string, string>): boolean {
  const [, key, value] = line.type === 'words' ? (knownKeys.exec(line.words) ?? []) : []
  if (key && value) values.set(key.toLowerCase(), readWords(value).text)
  return key !== undefined
}

/** An entry of a table of contents repeats the name of a block. */
function isContents(line: Line): boolean {
  return (
    line.type === 'item' && line.words.length <= 200 && nameTarget(readWords(line.words).text) !== undefined
  )
}

function takeParagraph(lines: readonly Line[]): string[] {
  const end = lines.findIndex(({ type }) => type !== 'words')
  return lines
    .slice(0, end === -1 ? undefined : end)
    .flatMap((line) => (line.type === 'words' ? [line.words] : []))
}
