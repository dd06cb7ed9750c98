import type { FileCanvas } from '../canvas-file'

/** What is not content: who and when, what others said, and how it is shown. */
const leftOut = new Set([
  'id',
  'author',
  'assignment',
  'comments',
  'confidentialAnswers',
  'dismissedHints',
  'report',
])

/** Fields that name something by its id. */
const references = new Set(['from', 'to', 'segment', 'about', 'note', 'urgentContact'])

/**
 * The content of a canvas as one text: alike for two canvases that a reader finds alike, whoever wrote them and on which
 * device, so that a copy with another name on it is told (R16). Ids give way to the order in which they come.
 */
export function writeCanonicalContent(file: FileCanvas): string {
  const names = new Map<string, string>()
  for (const { id } of file.assignment?.criteria ?? []) nameId(names, id)
  nameIds(names, file)
  const content = Object.entries(file).filter(([field]) => !leftOut.has(field))
  const { links = [], ...rest } = rewrite(names, Object.fromEntries(content)) as Record<string, unknown>
  const sorted = (links as unknown[]).map((link) => JSON.stringify({ ...(link as object), id: '' })).sort()
  return JSON.stringify({ ...rest, links: sorted })
}

function nameId(names: Map<string, string>, id: string): void {
  if (!names.has(id)) names.set(id, `#${names.size}`)
}

/** Links come in no order of their own, so their ids are nobody's names. */
function nameIds(names: Map<string, string>, { blocks, parking, motivations, customers }: FileCanvas): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry)
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return
    for (const [field, entry] of Object.entries(value)) {
      if (field === 'id' && typeof entry === 'string') nameId(names, entry)
      else walk(entry)
    }
  }
  const byName = Object.entries(blocks).sort(([a], [b]) => compareStrings(a, b))
  walk([byName.map(([, notes]) => notes), parking, motivations, customers])
}

function rewrite(names: ReadonlyMap<string, string>, value: unknown, field = ''): unknown {
  if (typeof value === 'string') {
    const isName = field === 'id' || references.has(field)
    return isName ? (names.get(value) ?? value) : value.normalize('NFC')
  }
  if (Array.isArray(value)) return value.map((entry) => rewrite(names, entry, field))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return Object.fromEntries(
    entries
      .map(([key, entry]): [string, unknown] => [renameKey(names, key), rewrite(names, entry, key)])
      .sort(([a], [b]) => compareStrings(a, b)),
  )
}

/** An answer for one segment, or to an extra block, has an id in its key. */
function renameKey(names: ReadonlyMap<string, string>, key: string): string {
  const [, head, id] = /^(.+\/|extra\.)(.+)$/s.exec(key) ?? []
  return head && id ? `${head}${names.get(id) ?? id}` : key
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
