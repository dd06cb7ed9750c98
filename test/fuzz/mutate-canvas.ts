import { strFromU8, strToU8 } from 'fflate'
import { hostileTexts } from '../fixtures/hostile/texts'
import type { Chance } from './chance'

/** A place in a parsed file: an object or list, and the name or number of what stands there. */
interface Spot {
  readonly owner: Record<string, unknown>
  readonly key: string
}

type MutateValue = (spot: Spot, chance: Chance, all: readonly Spot[]) => void

const reachingKeys = ['__proto__', 'constructor', 'prototype']
const oddTokens = ['1e999', '-1e999', '1e-999', '123456789012345678901234567890', '-0', '1.0000000000000001']

/** What no value of JavaScript becomes by `JSON.stringify`: written into the text at the end. */
const MARK = '\u0001raw:'

const mutations: readonly (readonly [number, MutateValue])[] = [
  [4, ({ owner, key }) => void Reflect.deleteProperty(owner, key)],
  [8, (spot, chance) => put(spot, chance.pick(makeOddValues(chance)))],
  [6, (spot, chance) => put(spot, chance.pick(hostileTexts))],
  [4, (spot, chance) => put(spot, `${MARK}${chance.pick(oddTokens)}`)],
  [6, ({ owner, key }, chance) => setOwn(owner, chance.pick(reachingKeys), owner[key])],
  [
    4,
    (spot, chance) =>
      put(spot, { [chance.pick(['x', 'id', 'order', 'toString', '0'])]: spot.owner[spot.key] }),
  ],
  [6, (spot, chance, all) => put(spot, read(chance.pick(all)))],
  [4, (spot, chance, all) => swap(spot, chance.pick(all))],
  [6, ({ owner, key }) => void (Array.isArray(owner) && owner.push(owner[Number(key)]))],
  [4, ({ owner }, chance) => void (Array.isArray(owner) && owner.sort(() => chance.next() - 0.5))],
  [3, (spot, chance) => put(spot, nest(spot.owner[spot.key], chance.pick([5, 33, 34, 100, 20_000])))],
  [
    1,
    (spot, chance) =>
      put(
        spot,
        chance.pick(['x', 'ი', '\u0301\u0323', '\ud800', '👩‍🔬', '\n']).repeat(chance.pick([1000, 100_000])),
      ),
  ],
  [1, ({ owner, key }, chance) => repeat(owner, key, chance.pick([500, 3000]))],
  [4, (spot, chance, all) => putIntoId(spot, chance, all)],
]

/** Spoils the structure of a JSON file; what is no JSON comes back as it was. */
export function mutateCanvas(bytes: Uint8Array, chance: Chance): Uint8Array {
  const root = parse(bytes)
  if (root === undefined) return bytes
  for (let count = 1 + chance.below(3); count > 0; count -= 1) {
    const spots = listSpots(root)
    if (spots.length === 0) break
    pickMutation(chance)(chance.pick(spots), chance, spots)
  }
  return writeJson(root, chance)
}

function writeJson(root: unknown, chance: Chance): Uint8Array {
  let text: string
  try {
    text = JSON.stringify(root)
  } catch {
    // A copy of a part into itself: not a file.
    return strToU8('{"format":"harreman","version":1}')
  }
  text = text.replace(/"\\u0001raw:([^"]*)"/g, '$1')
  text = text.replace(
    /"\\u0001deep:(\d+)"/g,
    (_, depth) => '['.repeat(Number(depth)) + ']'.repeat(Number(depth)),
  )
  // The same name twice: the last one counts.
  if (chance.isHit(0.1)) text = text.replace(/"(id|text|blocks|canvas)":/, '"$1":7,"$1":')
  return strToU8(text)
}

function makeOddValues(chance: Chance): readonly unknown[] {
  return [
    null,
    true,
    -1,
    0.5,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
    chance.below(1e9),
    'a'.repeat(201),
    '__proto__',
    'constructor',
  ]
}

/** Ids meet, links lose their ends or lead in circles, kinds are unknown. */
function putIntoId(spot: Spot, chance: Chance, all: readonly Spot[]): void {
  const names = all.filter(({ key }) =>
    ['id', 'from', 'to', 'kind', 'colour', 'contentLanguage'].includes(key),
  )
  if (names.length === 0) return
  const target = chance.pick(names)
  put(
    target,
    chance.isHit(0.5)
      ? read(chance.pick(names))
      : chance.pick(['gone', '', 'x.unknown', '__proto__', 'prototype', spot.key]),
  )
}

function repeat(owner: Record<string, unknown>, key: string, count: number): void {
  const item = owner[key]
  if (!Array.isArray(owner) || typeof item !== 'object' || item === null) return
  for (let index = 0; index < count; index += 1) owner.push({ ...item, id: `copy-${index}` })
}

function nest(value: unknown, depth: number): unknown {
  if (depth > 1000) return `\u0001deep:${depth}`
  let nested = value
  for (let level = 0; level < depth; level += 1) nested = level % 2 === 0 ? [nested] : { x: nested }
  return nested
}

function swap(a: Spot, b: Spot): void {
  const former = read(a)
  put(a, read(b))
  put(b, former)
}

function read({ owner, key }: Spot): unknown {
  const value = owner[key]
  return typeof value === 'object' && value !== null ? structuredClone(value) : value
}

function put({ owner, key }: Spot, value: unknown): void {
  setOwn(owner, key, value)
}

/** Also `__proto__` as a field of its own, as `JSON.parse` makes it. */
function setOwn(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true })
}

function pickMutation(chance: Chance): MutateValue {
  let rest = chance.below(mutations.reduce((sum, [weight]) => sum + weight, 0))
  for (const [weight, mutation] of mutations) {
    if (rest < weight) return mutation
    rest -= weight
  }
  throw new Error('no mutation')
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes)) as unknown
  } catch {
    return undefined
  }
}

function listSpots(root: unknown): Spot[] {
  const spots: Spot[] = []
  const waiting: unknown[] = [root]
  while (waiting.length > 0 && spots.length < 5000) {
    const owner = waiting.pop()
    if (typeof owner !== 'object' || owner === null) continue
    for (const key of Object.keys(owner)) {
      const fields = owner as Record<string, unknown>
      spots.push({ owner: fields, key })
      waiting.push(fields[key])
    }
  }
  return spots
}
