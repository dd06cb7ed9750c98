import { isObject, textOf } from './found-values'
import { NoteGatherer } from './gather-notes'
import type { JsonReader } from './json-reader'
import { nameByFile } from './name-by-file'
import { placeOfName } from './place-of-name'

/** Its parts have numbers, from 1. */
const keysByNumber = [
  'problem',
  'customerSegments',
  'uniqueValueProposition',
  'solution',
  'channels',
  'revenueStreams',
  'costStructure',
  'keyMetrics',
  'unfairAdvantage',
]

/** Lean-Canvas-Pro: one text per part. */
export const readLeanCanvasPro: JsonReader = (file, fileName) => {
  const { data } = file
  if (!isObject(data) || typeof file.name !== 'string') return undefined
  const entries = Object.entries(data)
  if (entries.length === 0 || !entries.every(([key]) => /^[1-9]$/.test(key))) return undefined
  const gatherer = new NoteGatherer()
  for (const [key, text] of entries) {
    const place = placeOfName(keysByNumber[Number(key) - 1] ?? '')
    if (place) gatherer.addLines(place, textOf(text))
  }
  return gatherer.finish({ format: 'leanCanvasPro', title: textOf(file.name) || nameByFile(fileName) })
}
