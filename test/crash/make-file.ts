import { type CanvasFile, FILE_VERSION } from '../../src/domain/canvas-file.ts'
import { businessModelBlocks } from '../../src/domain/kinds/block-ids.ts'
import type { Content, StoredNote } from './disk.ts'
import { makeText, type SeededRandom } from './random.ts'

export interface MadeFile {
  readonly id: string
  readonly title: string
  readonly content: Content
  /** As the browser's file chooser takes it. */
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
}

/** A file of the given number of notes, with ids of their own, and what a canvas holds that came from it whole. */
export function makeCanvasFile(
  random: SeededRandom,
  { id, title, notes }: { readonly id: string; readonly title: string; readonly notes: number },
): MadeFile {
  const places: Record<string, StoredNote[]> = {}
  for (let index = 0; index < notes; index += 1) {
    const note = { id: `${title}-${index}`, text: makeText(random, random.integer(4, 40)).normalize('NFC') }
    const place = random.pick(businessModelBlocks)
    places[place] = [...(places[place] ?? []), note]
  }
  const pitch = makeText(random, 40).normalize('NFC')
  const answers = { 'channels.q1': makeText(random, 60).normalize('NFC') }
  const canvas = { id, kind: 'businessModel', title, pitch, contentLanguage: 'en', blocks: places, answers }
  const file = { format: 'harreman', version: FILE_VERSION, canvas } satisfies Omit<CanvasFile, 'canvas'> & {
    canvas: object
  }
  return {
    id,
    title,
    content: { title, pitch, places, answers },
    file: {
      name: `${title}.harreman.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    },
  }
}
