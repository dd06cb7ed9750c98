import { strToU8 } from 'fflate'
import type { Chance } from './chance'

type MutateBytes = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array

const oddBytes = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0x00],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xff],
  [0x1b, 0x5b],
  [...strToU8('\\ud800')],
  [...strToU8('\\u0000')],
  [...strToU8('"__proto__":{"x":1},')],
  [...strToU8('{"a":')],
  [...strToU8('[[[[')],
  [...strToU8('1e999')],
  [...strToU8('-0')],
  [...strToU8('\u2028\u202e\u200b')],
]

const mutations: readonly MutateBytes[] = [
  // Cut short, as by a broken download.
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes, chance) => bytes.slice(chance.below(bytes.length + 1)),
  (bytes, chance) => {
    const flipped = bytes.slice()
    for (let count = 1 + chance.below(8); count > 0 && bytes.length > 0; count -= 1) {
      const index = chance.below(bytes.length)
      flipped[index] = (flipped[index] ?? 0) ^ (1 << chance.below(8))
    }
    return flipped
  },
  (bytes, chance) => {
    const [start, end] = pickRange(bytes, chance)
    return join(bytes.slice(0, start), bytes.slice(end))
  },
  (bytes, chance) => {
    const [start, end] = pickRange(bytes, chance)
    return join(bytes.slice(0, end), bytes.slice(start))
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length + 1)
    return join(bytes.slice(0, at), Uint8Array.from(chance.pick(oddBytes)), bytes.slice(at))
  },
  (bytes, chance, other) => {
    const [start, end] = pickRange(other, chance)
    const at = chance.below(bytes.length + 1)
    return join(bytes.slice(0, at), other.slice(start, end), bytes.slice(at))
  },
  (bytes, chance, other) =>
    join(bytes.slice(0, chance.below(bytes.length + 1)), other.slice(chance.below(other.length + 1))),
  (bytes) => join(bytes, bytes),
  (bytes) => join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  (bytes, chance) => encodeUtf16(bytes, chance.isHit(0.5), chance.isHit(0.5)),
  // Read as Latin-1 and written as UTF-8, as by a careless editor.
  (bytes) => strToU8(Array.from(bytes.subarray(0, 100_000), (byte) => String.fromCharCode(byte)).join('')),
]

export function mutateBytes(bytes: Uint8Array, chance: Chance, other: Uint8Array): Uint8Array {
  return chance.pick(mutations)(bytes, chance, other)
}

function pickRange(bytes: Uint8Array, chance: Chance): [number, number] {
  const start = chance.below(bytes.length + 1)
  const most = chance.isHit(0.5) ? 16 : 2000
  return [start, Math.min(bytes.length, start + chance.below(most))]
}

function encodeUtf16(bytes: Uint8Array, isLittle: boolean, hasMark: boolean): Uint8Array {
  const text = (hasMark ? '\ufeff' : '') + new TextDecoder().decode(bytes)
  const encoded = new Uint8Array(text.length * 2)
  const view = new DataView(encoded.buffer)
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle)
  return encoded
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
