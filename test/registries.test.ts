// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_VERSION } from '../src/document/schema'
import { upgrades } from '../src/document/upgrades/index'
import { checks } from '../src/domain/checks/index'
import { canvasKinds } from '../src/domain/kinds/other-kinds'
import { languages } from '../src/domain/language'
import { exporters } from '../src/exporters/index'
import { importers } from '../src/importers/index'
import { readSource } from './support/read-imports'

const root = new URL('../', import.meta.url)

function listEntries(folder: string, kind: 'file' | 'folder'): string[] {
  return readdirSync(fileURLToPath(new URL(folder, root)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === (kind === 'folder'))
    .map((entry) => entry.name)
    .sort()
}

describe('the list of', () => {
  test('exporters names every folder that describes one, under its name', () => {
    const described = listEntries('src/exporters', 'folder').filter((folder) =>
      listEntries(`src/exporters/${folder}`, 'file').includes(`${folder}-exporter.ts`),
    )
    const named = exporters.map(({ id }) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    expect(named.toSorted()).toEqual(described)
  })

  test('importers names every folder of an importer', () => {
    expect(importers.map(({ id }) => id).toSorted()).toEqual(listEntries('src/importers', 'folder'))
  })

  test('canvas kinds names every kind that a file beside it describes', () => {
    const modules = import.meta.glob<Record<string, unknown>>('../src/domain/kinds/*.ts', { eager: true })
    const described = Object.values(modules)
      .flatMap((module) => Object.values(module))
      .filter((value) => typeof value === 'object' && value !== null && 'fillingOrder' in value)
    expect(new Set(Object.values(canvasKinds))).toEqual(new Set(described))
  })

  test('checks names every check that a file beside it makes, under its own id', () => {
    const modules = import.meta.glob<Record<string, unknown>>('../src/domain/checks/*.ts', { eager: true })
    const made = Object.values(modules)
      .flatMap((module) => Object.values(module))
      // A file may make several at once, by their ids.
      .flatMap((value) => (isCheck(value) || !isRecord(value) ? [value] : Object.values(value)))
      .filter(isCheck)
    expect(new Set(Object.values(checks))).toEqual(new Set(made))
    expect(Object.values(checks).map(({ id }) => id)).toEqual(Object.keys(checks))
  })

  test('upgrades leads from the first version of a document to the present one, step by step', () => {
    const versions = Array.from({ length: DOCUMENT_VERSION - 1 }, (_, index) => index + 2)
    expect(upgrades.map(({ to }) => to)).toEqual(versions)
  })
})

describe('the words', () => {
  test('R95: have a folder per language and no other', () => {
    expect(listEntries('locales', 'folder')).toEqual(languages.toSorted())
  })

  test.each(languages)('R95: stand in the same files in every language: %s', (language) => {
    expect(listEntries(`locales/${language}`, 'file')).toEqual(listAreaFiles())
  })
})

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isCheck(value: unknown): boolean {
  return isRecord(value) && 'weight' in value && 'find' in value
}

/** The files that the register of areas gives types to. */
function listAreaFiles(): string[] {
  const path = fileURLToPath(new URL('src/i18n/areas.ts', root))
  const { imports } = readSource(path, readFileSync(path, 'utf8'))
  return imports.map(({ specifier }) => specifier?.split('/').at(-1) ?? '').sort()
}
