import { type Content, listNotes } from '../disk.ts'
import type { Sight } from '../witness.ts'
import type { Evidence, WorkUnderWay } from './work.ts'

/**
 * Judges works that only ever append: to titles, answers and notes, and notes below others. A text that was seen must
 * be the beginning of what is stored, and what is stored the beginning of what was meant to be typed.
 */
export class Growth {
  readonly #canvasId: string
  readonly #meant = new Set<string>()

  constructor(canvasId: string) {
    this.#canvasId = canvasId
  }

  /** Before it is typed: the whole text that a field or note is meant to have. */
  mean(text: string): string {
    this.#meant.add(text.normalize('NFC'))
    return text
  }

  get rules(): Omit<WorkUnderWay, 'run'> {
    const mayTouch = (canvasId: string) => canvasId === this.#canvasId
    return { mayTouch, isKept: this.#isKept, listLostActs: () => [], judge: this.#judge }
  }

  readonly #isKept: WorkUnderWay['isKept'] = (sight, { after }) => {
    const content = after.contents.get(this.#canvasId)
    return sight.canvasId !== this.#canvasId || (content !== undefined && holds(content, sight))
  }

  readonly #judge = ({ before, after }: Evidence): string[] => {
    const [former, content] = [before, after].map((disk) => disk.contents.get(this.#canvasId))
    if (!former || !content) return [`canvas ${this.#canvasId} is gone`]
    const formerTexts = new Map(listNotes(former).map(({ id, text, place }) => [id, `${place} ${text}`]))
    const notes = listNotes(content)
    const texts = [
      content.title,
      content.pitch,
      ...Object.values(content.answers),
      ...notes.filter(({ id }) => !formerTexts.has(id)).map(({ text }) => text),
    ]
    const known = new Set([former.title, former.pitch, ...Object.values(former.answers), ''])
    const strange = texts.filter((text) => !known.has(text) && !this.#isMeant(text))
    const changed = [...formerTexts].filter(
      ([id, text]) => !notes.some((note) => note.id === id && `${note.place} ${note.text}` === text),
    )
    const isShorter = !content.title.startsWith(former.title) || !content.pitch.startsWith(former.pitch)
    return [
      ...strange.map((text) => `nobody typed “${text}”`),
      ...changed.map(([id, text]) => `note ${id} was lost or changed: ${text}`),
      ...(isShorter ? ['the title or the sentence below it lost letters'] : []),
      ...findDoubles(notes.map(({ text }) => text)).map((text) => `“${text}” is there twice`),
    ]
  }

  #isMeant(text: string): boolean {
    return [...this.#meant].some((meant) => meant.startsWith(text))
  }
}

/** Whether everything that was seen is in the content, grown perhaps. */
export function holds(content: Content, sight: Sight): boolean {
  const { title, pitch, places } = content
  if (!title.startsWith(sight.title) || !pitch.startsWith(sight.pitch)) return false
  const answers = Object.values(content.answers)
  if (!sight.answers.every((answer) => answer === '' || answers.some((it) => it.startsWith(answer))))
    return false
  const positions = new Map<string, number>()
  // A new note that is left empty is taken back.
  const notes = sight.notes.filter(({ text }) => text !== '')
  return notes.every(({ id, place, text }) => {
    const position = (places[place] ?? []).findIndex((note) => note.id === id && note.text.startsWith(text))
    const isInOrder = position > (positions.get(place) ?? -1)
    positions.set(place, position)
    return isInOrder
  })
}

/** Each text is typed once; a text of a few letters may be the beginning of several. */
function findDoubles(texts: readonly string[]): string[] {
  return texts.filter((text, index) => text.length > 8 && texts.indexOf(text) !== index)
}
