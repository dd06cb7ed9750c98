import { describe, expect, test } from 'vitest'
import { makeKindFile } from '../../../src/exporters/kind/make-kind-file'
import { kindImporter } from '../../../src/importers/kind/kind-importer'
import { readKindFile } from '../../../src/importers/kind/read-kind-file'
import { courseKind } from '../../support/own-kinds'

const whole = { format: 'harreman-kind', version: 1, kind: courseKind }

function refuse(value: unknown) {
  const result = readKindFile(value)
  if (result.ok) throw new Error('the file was accepted')
  return result.failure
}

async function readText(text: string) {
  const read = await kindImporter.load()
  return read(new File([text], 'kurs.kind.harreman.json'))
}

describe('reading a file with a kind of canvas', () => {
  test('R92, R94: gives the kind that was saved', async () => {
    const read = await readText(await makeKindFile(courseKind).text())
    expect(read).toEqual({ ok: true, value: { type: 'kind', kind: courseKind } })
  })

  test('R18: writes names on one line and in NFC, and drops what it does not know', () => {
    const [block, ...others] = courseKind.blocks
    const kind = { ...courseKind, blocks: [{ ...block, name: ' Öl\n çme ', colour: 'red' }, ...others] }
    const read = readKindFile({ ...whole, kind })
    expect(read.ok && read.value.blocks[0]?.name).toBe('Öl çme')
    expect(read.ok && read.value.blocks[0]).not.toHaveProperty('colour')
  })

  test.each([undefined, null, 3, [], {}, { format: 'harreman', version: 2 }])(
    'R94: passes on what is no kind (%j)',
    (value) => {
      expect(refuse(value)).toEqual({ type: 'otherFormat' })
    },
  )

  test('R94: refuses a newer version by its number', () => {
    expect(refuse({ ...whole, version: 2 })).toEqual({ type: 'newerVersion', version: 2 })
  })

  const [first, second] = courseKind.blocks
  test.each([
    ['version', { version: 'new' }],
    ['kind', { kind: 'course' }],
    ['kind.id', { kind: { ...courseKind, id: '__proto__' } }],
    ['kind.id', { kind: { ...courseKind, id: 'has-hyphen' } }],
    ['kind.name', { kind: { ...courseKind, name: undefined } }],
    ['kind.language', { kind: { ...courseKind, language: 'de' } }],
    ['kind.grid.rows', { kind: { ...courseKind, grid: { columns: 2, rows: 1e9 } } }],
    ['kind.blocks[0].area.column', { kind: { ...courseKind, blocks: [{ ...first, area: {} }] } }],
    ['kind.blocks[0].name', { kind: { ...courseKind, blocks: [{ ...first, name: 'x'.repeat(121) }] } }],
    ['kind.blocks[1].id', { kind: { ...courseKind, blocks: [first, { ...second, id: 'a b' }] } }],
    [
      'kind.blocks[0].questions[0].text',
      { kind: { ...courseKind, blocks: [{ ...first, questions: [{ id: 'q1' }] }] } },
    ],
  ])('R94: names the place that is wrong: %s', (path, change) => {
    expect(refuse({ ...whole, ...change })).toEqual({ type: 'wrongType', path })
  })

  test('R94: refuses areas that cover each other by the names of their blocks', () => {
    const blocks = [first, { ...second, area: first?.area }]
    expect(refuse({ ...whole, kind: { ...courseKind, blocks, fillingOrder: undefined } })).toEqual({
      type: 'kindOverlap',
      block: second?.name,
      other: first?.name,
    })
  })

  test('R94: refuses 200 blocks by their number', () => {
    const blocks = Array.from({ length: 200 }, (_, index) => ({ ...first, id: `b${index}` }))
    expect(refuse({ ...whole, kind: { ...courseKind, blocks } })).toMatchObject({
      type: 'kindTooManyBlocks',
      found: 200,
    })
  })

  test('R94: refuses a name that is nothing but space', () => {
    const blocks = [{ ...first, name: ' \n ' }]
    expect(refuse({ ...whole, kind: { ...courseKind, blocks, fillingOrder: undefined } })).toEqual({
      type: 'kindNameless',
      path: 'kind.blocks[0].name',
    })
  })

  test('R94: refuses a field by which every object could be changed', async () => {
    const text = JSON.stringify(whole).replace('"grid"', '"__proto__":{"a":1},"grid"')
    expect(await readText(text)).toEqual({
      ok: false,
      failure: { type: 'reachingKey', path: 'kind.__proto__' },
    })
  })

  test('R94: refuses what is too large or too deep before it is parsed', async () => {
    expect(await readText(`{"format":"harreman-kind","version":1,"kind":${'['.repeat(60)}`)).toEqual({
      ok: false,
      failure: { type: 'tooDeep' },
    })
    expect(await readText(' '.repeat(10_000_001))).toMatchObject({ failure: { type: 'tooLarge' } })
  })
})
