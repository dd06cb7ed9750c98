import { beforeAll, describe, expect, test } from 'vitest'
import type { PlaceId } from '../../../src/domain/canvas'
import type { CanvasKindId } from '../../../src/domain/kinds/kind'
import { languages } from '../../../src/domain/language'
import { canvasKeys } from '../../../src/editing/commands/canvas-keys'
import type { Command } from '../../../src/editing/commands/command'
import { explainKeys } from '../../../src/editing/commands/explain-keys'
import {
  exampleCommand,
  importCommand,
  newCanvasCommand,
} from '../../../src/editing/commands/library-commands'
import { noteCommands } from '../../../src/editing/commands/note-commands'
import { noteKeys } from '../../../src/editing/commands/note-keys'
import { backupCommand, pageCommands } from '../../../src/editing/commands/page-commands'
import { paletteCommand } from '../../../src/editing/commands/palette-sources'
import { movingKeys, placeKeys, walkKeys } from '../../../src/editing/commands/plain-keys'
import { printCommand } from '../../../src/editing/commands/print-command'
import {
  canvasCommands,
  helpCommands,
  languageCommand,
  searchCommands,
  themeCommands,
} from '../../../src/editing/commands/settings-commands'
import { startCommands, viewCommands } from '../../../src/editing/commands/view-commands'
import { exportCommands, formatCommands } from '../../../src/features/transfer/export-commands'
import { loadTexts, startTexts } from '../../../src/i18n/texts'
import type { Shortcut } from '../../../src/ui/shortcut'

beforeAll(() => startTexts('en', ['app']))

type Names = Readonly<Record<string, string>>

/** All that the name of a record asks of what it acts on. */
function onKind(kind: CanvasKindId, nameBlock: (place: PlaceId) => string): never {
  return { session: { state: { getState: () => ({ canvas: { kind } }) } }, nameBlock } as never
}

/** The names of a list of records, by id. */
function readNames<Words>(commands: readonly Command<never, Words>[], t: Words): Names {
  const nowhere = onKind('businessModel', () => 'Customer Segments')
  return Object.fromEntries(commands.map((command) => [command.id, command.name(t, nowhere)]))
}

async function readAllNames(language: (typeof languages)[number]) {
  const app = await loadTexts(language, ['app', 'board'])
  const board = await loadTexts(language, ['board', 'app'])
  const library = await loadTexts(language, ['library', 'app'])
  const transfer = await loadTexts(language, ['transfer', 'app'])
  const views = await loadTexts(language, ['commands', 'app', 'board', 'workshop'])
  return {
    keys: readNames(canvasKeys, app),
    canvas: readNames([...canvasCommands, ...helpCommands, ...searchCommands], app),
    settings: readNames([...themeCommands, languageCommand], app),
    note: readNames(noteCommands, board),
    views: readNames([...viewCommands, ...startCommands], views),
    library: readNames([newCanvasCommand, exampleCommand, importCommand, ...pageCommands], library),
    backup: readNames([backupCommand], await loadTexts(language, ['backup'])),
    exports: readNames(exportCommands, transfer),
    formats: readNames(formatCommands, await loadTexts(language, ['waysOut'])),
  }
}

describe('the records of the commands', () => {
  test('R95, R96: have a name in every language, and each of a list its own', async () => {
    const all = await Promise.all(languages.map(readAllNames))
    const [english, ...others] = all
    const ids = (names: typeof english) =>
      Object.entries(names ?? {}).flatMap(([place, list]) => Object.keys(list).map((id) => `${place}/${id}`))
    expect(ids(english).length).toBeGreaterThan(50)
    for (const names of all) {
      expect(ids(names)).toEqual(ids(english))
      for (const list of Object.values(names)) {
        for (const [id, name] of Object.entries(list)) {
          expect(name, id).not.toBe('')
          // What i18next has no words for is called by its key.
          expect(name, id).not.toMatch(/^[a-z]+[A-Z.]/)
        }
        expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length)
      }
    }
    for (const names of others) expect(names.note).not.toEqual(english?.note)
  })

  test.each<[CanvasKindId, string]>([
    ['businessModel', 'Bezeroen segmentuak'],
    ['missionModel', 'Onuradunak'],
    ['socialBusinessModel', 'Onuradunak'],
  ])('R92: call the segments of a note as the canvas does: %s', async (kind, name) => {
    const board = await loadTexts('eu', ['board', 'app'])
    const blocks = await loadTexts('eu', ['blocks'])
    const segments = noteCommands.find(({ id }) => id === 'segments')
    expect(
      segments?.name(
        board,
        onKind(kind, (place) => blocks(place)),
      ),
    ).toBe(name)
  })

  test('are told apart by their ids within a list', () => {
    const lists = [canvasKeys, canvasCommands, noteCommands, viewCommands, startCommands, exportCommands]
    for (const list of lists) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })

  test('do something, or let something be chosen, and never both', () => {
    const lists: readonly (readonly Command<never, never>[])[] = [
      canvasKeys,
      canvasCommands,
      noteCommands,
      viewCommands,
      startCommands,
      exportCommands,
      formatCommands,
      pageCommands,
      themeCommands,
    ]
    for (const command of lists.flat()) {
      expect([command.run, command.choose].filter(Boolean), command.id).toHaveLength(1)
    }
  })

  test.each<[string, readonly { readonly shortcuts?: readonly Shortcut[] }[]]>([
    ['everywhere on a canvas', [...canvasKeys, paletteCommand, printCommand, ...placeKeys]],
    ['on a note', [...noteCommands, ...canvasKeys, paletteCommand, printCommand, ...walkKeys, ...movingKeys]],
  ])('share no key %s', (_place, records) => {
    const keys = records.flatMap(({ shortcuts = [] }) =>
      shortcuts.map(({ key, hasCommand, hasAlt, hasShift }) => [hasCommand, hasAlt, hasShift, key].join(' ')),
    )
    expect(keys.length).toBeGreaterThan(5)
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted())
  })

  test('that have a key are all in the list of shortcuts', async () => {
    const app = await loadTexts('en', ['app', 'board'])
    const board = await loadTexts('en', ['board', 'app'])
    const transfer = await loadTexts('en', ['transfer', 'app'])
    const withKeys = <Context, Words>(commands: readonly Command<Context, Words>[]) =>
      commands.filter((command) => command.shortcuts)
    expect(explainKeys(withKeys(canvasKeys), app)).toHaveLength(withKeys(canvasKeys).length)
    expect(explainKeys(withKeys(noteCommands), board)).toHaveLength(noteKeys.length)
    expect(explainKeys([paletteCommand], app)[0]).toEqual({
      id: 'palette',
      words: 'Find a command, block, note or canvas',
      keys: ['Ctrl+K'],
    })
    expect(explainKeys([printCommand], transfer)).toHaveLength(1)
  })
})
