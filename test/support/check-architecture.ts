import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { emptyFolderNames, layers, layersLoadedLate, layersOfStrangers, limits, onlyFiles } from './layers'
import { readSource, type SourceFacts } from './read-imports'

export interface Inspection {
  readonly fileCount: number
  /** One sentence per breach, paths counted from `src`. */
  readonly complaints: readonly string[]
}

type FactsByPath = ReadonlyMap<string, SourceFacts & { readonly lines: number }>

/** Inspects a project's `src` folder. */
export function checkArchitecture(src: string): Inspection {
  const paths = listFiles(src)
  const facts: FactsByPath = new Map(
    paths
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => {
        const text = readFileSync(join(src, path), 'utf8')
        return [path, { ...readSource(path, text), lines: text.split('\n').length - 1 }]
      }),
  )
  const complaints = [
    ...paths.flatMap(checkName),
    ...[...facts.keys()].flatMap((path) => [...checkImports(path, facts), ...checkShape(path, facts)]),
    ...layersLoadedLate.flatMap((layer) => checkLoadedLate(layer, facts)),
  ]
  return { fileCount: facts.size, complaints: [...new Set(complaints)].sort() }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function checkName(path: string): string[] {
  const folders = dirname(path).split('/')
  const fileName = posix.basename(path)
  const badFolder = folders.find((folder) => emptyFolderNames.includes(folder))
  return [
    ...(badFolder ? [`${dirname(path)}: "${badFolder}" says nothing of what is in the folder`] : []),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(fileName) ? [] : [`${path} is not written in kebab-case`]),
    ...(layers[layerOf(path)] ? [] : [`${path} stands in no layer`]),
  ]
}

function checkShape(path: string, facts: FactsByPath): string[] {
  const { lines = 0, functions = [], isBarrel = false } = facts.get(path) ?? {}
  const longest = path.endsWith('.tsx') ? limits.component : limits.function
  return [
    ...(lines > limits.file ? [`${path} has ${lines} lines, at most ${limits.file} are allowed`] : []),
    ...functions
      .filter((each) => each.lines > longest)
      .map((each) => `${path}: ${each.name} has ${each.lines} lines, at most ${longest} are allowed`),
    ...(isBarrel ? [`${path} only passes on what others export`] : []),
  ]
}

function checkImports(path: string, facts: FactsByPath): string[] {
  const layer = layers[layerOf(path)]
  if (!layer) return []
  return (facts.get(path)?.imports ?? []).flatMap(({ specifier }) => {
    if (specifier === undefined) return [`${path} computes what it loads, so nobody can tell what that is`]
    const target = resolve(path, specifier)
    if (target === undefined) {
      return isNamedIn(layer.packages, packageOf(specifier)) ? [] : [`${path} uses ${packageOf(specifier)}`]
    }
    return isReachable(path, target) ? [] : [`${path} reaches into ${placeOf(target)}`]
  })
}

function isReachable(path: string, target: string): boolean {
  const [from, to] = [layerOf(path), layerOf(target)]
  if (from === to) return !layersOfStrangers.includes(from) || folderOf(path) === folderOf(target)
  const some = onlyFiles[from]?.[to]
  if (some && !some.includes(target)) return false
  return layers[from]?.layers.includes(to) ?? false
}

/** Follows the list's static imports inside its layer: nothing there may bring a package along. */
function checkLoadedLate(layer: string, facts: FactsByPath): string[] {
  const seen = new Set<string>()
  const complaints: string[] = []
  const visit = (path: string | undefined) => {
    if (path === undefined || seen.has(path)) return
    seen.add(path)
    for (const specifier of listStaticImports(path, facts)) {
      const target = resolve(path, specifier)
      if (target === undefined)
        complaints.push(`${path} loads ${packageOf(specifier)} before anybody asks for it`)
      else if (layerOf(target) === layer) visit(findFile(target, facts))
    }
  }
  visit(`${layer}/index.ts`)
  return complaints
}

function listStaticImports(path: string, facts: FactsByPath): string[] {
  const imports = facts.get(path)?.imports ?? []
  return imports.flatMap(({ specifier, when }) => (when === 'static' && specifier ? [specifier] : []))
}

function findFile(target: string, facts: FactsByPath): string | undefined {
  return [target, `${target}.ts`, `${target}.tsx`].find((path) => facts.has(path))
}

/** The path an import leads to, counted from `src`; locales, beside it, count as a layer. Undefined: a package. */
function resolve(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.'))
    return posix.join(dirname(path), specifier).replace(/^\.\.\/locales/, 'locales')
  if (specifier.startsWith('/')) return specifier.replace(/^\/(src\/)?/, '')
  return undefined
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isNamedIn(names: readonly string[], name: string): boolean {
  return names.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each))
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

/** As the reader would say it: a stranger's folder, else the layer. */
function placeOf(target: string): string {
  return layersOfStrangers.includes(layerOf(target)) ? folderOf(target) : layerOf(target)
}
