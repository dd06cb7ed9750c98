import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { type Canvas, groupNotesByPlace, type Note } from '../../src/domain/canvas'
import { buildExample, type ExampleWords } from '../../src/domain/example/build-example'
import { languages } from '../../src/domain/language'
import { makeEmptyCanvas } from '../../src/domain/new-canvas'
import { makeCanvasFile } from '../../src/exporters/json/make-canvas-file'
import { arbitraryCanvas } from '../support/arbitrary-canvas'

/** A file as it is before it is spoilt. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

const exampleWords = import.meta.glob<ExampleWords>('../../locales/*/example.json', {
  eager: true,
  import: 'default',
})
const formerFiles = import.meta.glob<string>('../fixtures/json/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const otherTools = import.meta.glob<string>('../fixtures/foreign/**/*', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** How many times more often a canvas is taken than a file of another format. */
const CANVAS_WEIGHT = 4

/** What mutation begins with: canvases of every kind and size, and the formats that people mistake for one. */
export function listSeeds(): readonly Seed[] {
  const canvases = [...listCanvases().map(makeSeed), ...listFormerFiles()]
  return [...Array.from({ length: CANVAS_WEIGHT }, () => canvases).flat(), ...listForeignFiles()]
}

/** A new importer adds files of its format here. */
function listForeignFiles(): Seed[] {
  const canvas = JSON.stringify(makeCanvasFile(makeEmptyCanvas('zipped', 'businessModel', 'eu'), new Date(0)))
  return [
    { name: 'package.json', bytes: strToU8('{"name": "harreman", "version": "1.0.0"}') },
    { name: 'canvas.md', bytes: strToU8('# Customer Segments\n\n- students\n- teachers\n') },
    { name: 'canvas.csv', bytes: strToU8('block;note\nChannels;shop\n') },
    { name: 'canvas.html', bytes: strToU8('<!doctype html><script>alert(1)</script><h1>Channels</h1>') },
    {
      name: 'picture.png',
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    },
    { name: 'canvas.zip', bytes: zipSync({ 'canvas.harreman.json': strToU8(canvas) }) },
    { name: 'empty.json', bytes: new Uint8Array() },
    ...makeSeeds(otherTools),
  ]
}

function listFormerFiles(): Seed[] {
  return makeSeeds(formerFiles)
}

function makeSeeds(textsByPath: Readonly<Record<string, string>>): Seed[] {
  return Object.entries(textsByPath).map(([path, text]) => ({
    name: path.split('/').at(-1) ?? path,
    bytes: strToU8(text),
  }))
}

/** Some have the ids of canvases that the library has already, so that an import has to ask. */
export function listCanvases(): Canvas[] {
  const examples = languages.map((language) => {
    const words = exampleWords[`../../locales/${language}/example.json`]
    if (!words) throw new Error(`no words of the example in ${language}`)
    return buildExample(`example-${language}`, language, words)
  })
  const samples = fc.sample(arbitraryCanvas, { seed: 1, numRuns: 8 })
  return [...examples, ...samples, makeEmptyCanvas('empty', 'businessModel', 'ka'), makeLargeCanvas()]
}

function makeLargeCanvas(): Canvas {
  const notes = Array.from(
    { length: 300 },
    (_, index): Note => ({
      id: `note-${index}`,
      text: `ჩანაწერი ${index}`,
      description: index % 7 === 0 ? '**bold**\n\n- list' : '',
      place: { block: index % 2 === 0 ? 'channels' : 'keyPartners', order: `a${index + 1000}V` },
      colour: 'blue',
      kinds: ['channel.shop'],
      isAddition: false,
    }),
  )
  const links = Array.from({ length: 200 }, (_, index) => ({
    id: `link-${index}`,
    from: `note-${index}`,
    to: `note-${index + 1}`,
    label: '',
  }))
  return {
    ...makeEmptyCanvas('large', 'businessModel', 'ka'),
    notesById: new Map(notes.map((note) => [note.id, note])),
    noteIdsByPlace: groupNotesByPlace(notes),
    linksById: new Map(links.map((link) => [link.id, link])),
  }
}

function makeSeed(canvas: Canvas, index: number): Seed {
  const file = makeCanvasFile(canvas, new Date(0))
  const text = JSON.stringify(file, undefined, index % 2 === 0 ? 2 : 0)
  return { name: `${canvas.id}.harreman.json`, bytes: strToU8(text) }
}
