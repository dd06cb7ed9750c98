import { describe, expect, test } from 'vitest'
import { languages } from '../src/domain/language'
import { findCaseChanges, findFixedWords } from './support/fixed-words'
import {
  findDifferingPlaceholders,
  findForeignQuotes,
  findGeorgianCapitals,
  findGluedEndings,
  findMissingKeys,
  findMissingPlurals,
  findUnknownKeys,
  findUntidyTexts,
  findUnusedKeys,
} from './support/locale-checks'
import { makeLocales, readLocales } from './support/locale-texts'
import { readSources, type SourceFile } from './support/syntax'
import { findTextUses } from './support/text-uses'

const locales = readLocales('locales')
const sources = readSources('src', ['.ts', '.tsx'])
const components = readSources('src', ['.tsx'])
const styles = readSources('src', ['.css'])

describe('the texts in locales/', () => {
  const { uses, problems } = findTextUses(sources)

  test('are looked at: all languages, areas and uses', () => {
    expect(languages.map((language) => locales[language].size)).toEqual(languages.map(() => locales.en.size))
    expect(locales.en.get('blocks')?.get('channels')).toBe('Channels')
    expect(uses.length).toBeGreaterThan(50)
    expect(components.length).toBeGreaterThan(10)
    expect(styles.length).toBeGreaterThan(5)
  })

  test('have every key in every language', () => expect(findMissingKeys(locales)).toEqual([]))
  test('have the same placeholders everywhere', () => expect(findDifferingPlaceholders(locales)).toEqual([]))
  test('have every plural form', () => expect(findMissingPlurals(locales)).toEqual([]))
  test('are all used', () => expect(findUnusedKeys(locales, uses)).toEqual([]))
  test('have everything the code asks for', () => expect(findUnknownKeys(locales, uses)).toEqual([]))
  test('are asked for in a way that can be checked', () => expect(problems).toEqual([]))
  test('hold no Georgian capitals', () => expect(findGeorgianCapitals(locales)).toEqual([]))
  test('glue no ending to a placeholder', () => expect(findGluedEndings(locales)).toEqual([]))
  test('have the quotation marks of their language', () => expect(findForeignQuotes(locales)).toEqual([]))
  test('are tidy', () => expect(findUntidyTexts(locales)).toEqual([]))
})

describe('the code', () => {
  test('holds no text of its own', () => expect(findFixedWords(sources)).toEqual([]))
  test('never changes the case of a text', () => expect(findCaseChanges(sources, styles)).toEqual([]))
})

describe('the checks of the texts find', () => {
  test('a key that a language lacks', () => {
    const bad = makeBadLocales({ eu: { board: { menu: {} } } })
    expect(findMissingKeys(bad)).toContain('locales/eu/board.json has no key "menu.add".')
  })

  test('a key that only a translation has', () => {
    const bad = makeBadLocales({ ka: { board: { more: 'მეტი' } } })
    expect(findMissingKeys(bad)).toContain('locales/en/board.json has no key "more".')
  })

  test('a file that a language lacks', () => {
    expect(findMissingKeys(makeBadLocales({ tr: {} }))).toContain('locales/tr/board.json does not exist.')
  })

  test('placeholders that differ', () => {
    const bad = makeBadLocales({ tr: { board: { deleted: '{{title}} silindi' } } })
    expect(findDifferingPlaceholders(bad)).toEqual([
      'locales/tr/board.json, key "deleted": has {{title}} where English has {{name}}.',
    ])
  })

  test('no difference where "one" is said without its number', () => {
    const one = makeBadLocales({ eu: { board: { notes_one: 'ohar bat', notes_other: '{{count}} ohar' } } })
    expect(findDifferingPlaceholders(one)).toEqual([])
    const other = makeBadLocales({ eu: { board: { notes_one: 'ohar bat', notes_other: 'oharrak' } } })
    expect(findDifferingPlaceholders(other)).toHaveLength(1)
  })

  test('a plural form that is missing', () => {
    const bad = makeBadLocales({ ka: { board: { notes_other: '{{count}} ჩანაწერი' } } })
    expect(findMissingPlurals(bad)).toEqual(['locales/ka/board.json: "notes_other" has no "notes_one".'])
  })

  test.each([
    ['ka', 'ᲑᲘᲖᲜᲔᲡᲘ', findGeorgianCapitals],
    ['tr', '{{name}}’in kopyası', findGluedEndings],
    ['tr', "{{name}}'in kopyası", findGluedEndings],
    ['eu', '{{name}}k egina', findGluedEndings],
    ['eu', '{{name}}ren kopia', findGluedEndings],
    ['eu', '{{name}}(e)n kopia', findGluedEndings],
    ['eu', '«{{name}}»-ren kopia', findGluedEndings],
    ['ka', '„{{name}}“-ის ასლი', findGluedEndings],
    ['eu', '“{{name}}” ezabatu da', findForeignQuotes],
    ['ka', '«{{name}}» წაიშალა', findForeignQuotes],
    ['tr', '"{{name}}" silindi', findForeignQuotes],
    ['en', ' {{name}} was deleted', findUntidyTexts],
    ['en', '', findUntidyTexts],
    ['tr', 'Mu\u0308s\u0327teri', findUntidyTexts],
  ] as const)('in %s the fault in "%s"', (language, deleted, findFaults) => {
    const bad = makeBadLocales({ [language]: { board: { deleted } } })
    const faults = findFaults(bad)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`locales/${language}/board.json, key "deleted"`)
    expect(findFaults(makeBadLocales({}))).toEqual([])
  })
})

describe('the checks of the code find', () => {
  test('a key that no code uses', () => {
    expect(findUnusedKeys(makeBadLocales({}), useTexts("t('menu.add'); t('notes', { count })"))).toEqual([
      'locales/en/board.json: no code uses the key "deleted".',
    ])
  })

  test('a text that does not exist', () => {
    const unknown = findUnknownKeys(makeBadLocales({}), useTexts("t('menu.remove')"))
    expect(unknown).toEqual(['src/bad.tsx:1: "menu.remove" is not in locales/en/board.json.'])
  })

  test('a number without its plural', () => {
    const unknown = findUnknownKeys(makeBadLocales({}), useTexts("t('deleted', { count: 3 })"))
    expect(unknown).toEqual(['src/bad.tsx:1: "deleted_other" is not in locales/en/board.json.'])
    expect(findUnknownKeys(makeBadLocales({}), useTexts("t('notes', { ...options })"))).toEqual([])
    expect(findUnknownKeys(makeBadLocales({}), useTexts("t('notes', { name })"))).toHaveLength(1)
  })

  test.each([
    [`t(\`menu.\${act}\`)`, 'board', 'menu.*'],
    ["t('app:undo')", 'app', 'undo'],
    ["t('undo', { ns: 'app' })", 'app', 'undo'],
    ["t(isOpen ? 'open' : 'open')", 'board', 'open'],
    [`t(\`menu.\${act}\` as 'menu.add')`, 'board', 'menu.*'],
    ["i18next.getFixedT(language, 'kinds')('title')", 'kinds', 'title'],
    ['<Trans t={t} i18nKey="deleted" />', 'board', 'deleted'],
    ["function draw(t: TFunction<['report', 'blocks']>) { t('title') }", 'report', 'title'],
    ["const say = await loadTexts(language, ['report']); say('title')", 'report', 'title'],
    [
      "const [a, say] = await Promise.all([f(), loadTexts(language, ['report'])]); say('title')",
      'report',
      'title',
    ],
    [
      "interface Props { readonly t: TFunction<'note'> }; function Part({ t }: Props) { t('x') }",
      'note',
      'x',
    ],
    ["interface Part { readonly say: TFunction<'note'> }; part.say('x')", 'note', 'x'],
    ["import.meta.glob('../../locales/*/example.json')", 'example', '*'],
  ])('the text in %s', (code, area, key) => {
    const uses = useTexts(code)
    expect(uses.map((use) => [use.area, use.key])).toContainEqual([area, key])
  })

  test('a key that cannot be checked', () => {
    expect(readUses("const { t } = useTranslation('board'); t(key)").problems[0]).toContain(
      'has no fixed part',
    )
    expect(readUses("i18next.t('key')").problems[0]).toContain('cannot tell the area')
  })

  test.each([
    ['<p>Add note</p>', 'Add note'],
    ["<p>{'Add note'}</p>", 'Add note'],
    ["<p>{isOpen ? 'Open' : t('closed')}</p>", 'Open'],
    ['<button aria-label="Delete note" />', 'Delete note'],
    [`<input placeholder={\`Note \${number}\`} />`, 'Note'],
    ["<img alt={name || 'Picture'} />", 'Picture'],
    ["show({ message: 'Note deleted' })", 'Note deleted'],
  ])('the fixed words in %s', (code, words) => {
    expect(findFixedWords([makeSource(code)])).toEqual([`src/bad.tsx:1: "${words}" belongs into locales/.`])
  })

  test.each([
    ['<p>Harreman · PDF</p>'],
    [`<p className="note">{t(\`menu.\${act}\`)}</p>`],
    ['<p aria-label={t("menu.add")}>+ 3</p>'],
  ])('nothing in %s', (code) => {
    expect(findFixedWords([makeSource(code)])).toEqual([])
  })

  test('a change of case', () => {
    expect(findCaseChanges([makeSource('name.toUpperCase()')], [])).toHaveLength(1)
    expect(findCaseChanges([makeSource("name.toLocaleUpperCase('tr')")], [])).toHaveLength(1)
    expect(findCaseChanges([], [{ path: 'bad.css', text: 'h1 { text-transform: uppercase }' }])).toHaveLength(
      1,
    )
    expect(findCaseChanges([makeSource('tag.toLowerCase()')], [])).toEqual([])
  })
})

const goodBoard = {
  en: {
    menu: { add: 'Add' },
    deleted: '“{{name}}” was deleted',
    notes_one: '1 note',
    notes_other: '{{count}} notes',
  },
  eu: {
    menu: { add: 'Gehitu' },
    deleted: '«{{name}}» ezabatu da',
    notes_one: 'ohar bat',
    notes_other: '{{count}} ohar',
  },
  ka: {
    menu: { add: 'დამატება' },
    deleted: '„{{name}}“ წაიშალა',
    notes_one: '1 ჩანაწერი',
    notes_other: '{{count}} ჩანაწერი',
  },
  tr: {
    menu: { add: 'Ekle' },
    deleted: '“{{name}}” silindi',
    notes_one: '1 not',
    notes_other: '{{count}} not',
  },
}

/** Good texts, with the given area of the given languages replaced. */
function makeBadLocales(bad: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  return makeLocales({
    en: bad.en ?? { board: goodBoard.en },
    eu: bad.eu ?? { board: goodBoard.eu },
    ka: bad.ka ?? { board: goodBoard.ka },
    tr: bad.tr ?? { board: goodBoard.tr },
  })
}

function makeSource(text: string): SourceFile {
  return { path: 'src/bad.tsx', text }
}

function useTexts(code: string) {
  return readUses(`const { t } = useTranslation('board'); ${code}`).uses
}

function readUses(code: string) {
  return findTextUses([makeSource(code)])
}
