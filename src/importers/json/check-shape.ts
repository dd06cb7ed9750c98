import type { ImportFailure } from '../importer'

/** A canvas nests seven levels; more than this is no canvas, and walking it might end the tab. */
export const MAX_DEPTH = 40

// They reach into every object when a careless copy sets them.
const reachingKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Refuses what nests absurdly or has keys that reach into every object. Walks without recursion. */
export function findShapeFailure(root: unknown): ImportFailure | undefined {
  let level: readonly Found[] = [{ value: root, path: '' }]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return { type: 'tooDeep' }
    const below: Found[] = []
    for (const found of level) {
      for (const [key, value] of listEntries(found.value)) {
        const path = appendPath(found.path, key)
        if (typeof key === 'string' && reachingKeys.has(key)) return { type: 'reachingKey', path }
        if (typeof value === 'object' && value !== null) below.push({ value, path })
      }
    }
    level = below
  }
  return undefined
}

interface Found {
  readonly value: unknown
  readonly path: string
}

function listEntries(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return [...value.entries()]
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** A path as people write it: `canvas.blocks.channels[2].text`. */
export function appendPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  return path ? `${path}.${key}` : key
}
