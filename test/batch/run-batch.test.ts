import { describe, expect, test } from 'vitest'
import type { Desk } from '../../src/batch/desk'
import { exitCodes, runBatch } from '../../src/batch/run-batch'
import type { Canvas } from '../../src/domain/canvas'
import { makeCanvasFile } from '../../src/exporters/json/make-canvas-file'
import { drawFullFounder, secrets } from '../support/founder'
import { readPdf } from '../support/read-pdf'

const now = new Date(2026, 10, 23, 9)

/** A machine of its own: its files by path, and what was said. */
function makeDesk(files: Readonly<Record<string, string | Blob>>, signal = new AbortController().signal) {
  const disk = new Map(Object.entries(files).map(([path, content]) => [path, new Blob([content])]))
  const printed: string[] = []
  const told: string[] = []
  const desk: Desk = {
    findFiles: async (pattern) =>
      pattern.includes('*') ? [...disk.keys()].filter((path) => path.endsWith('.json')) : [pattern],
    readFile: async (path) => {
      const found = disk.get(path)
      if (!found) throw Object.assign(new Error('gone'), { code: 'ENOENT' })
      return found
    },
    writeFile: async (path, content) => void disk.set(path, content),
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
    now: () => now,
    signal,
  }
  return { desk, disk, printed, told }
}

const write = (canvas: Canvas) => JSON.stringify(makeCanvasFile(canvas, now))

const run = (words: string, { desk }: ReturnType<typeof makeDesk>, locale = 'en_GB.UTF-8') =>
  runBatch(words.split(' ').filter(Boolean), desk, { locale })

async function readText(machine: ReturnType<typeof makeDesk>, path: string): Promise<string> {
  const file = machine.disk.get(path)
  if (!file) throw new Error(`${path} was not written`)
  const { pages } = await readPdf(new Uint8Array(await file.arrayBuffer()))
  return pages.join('\n')
}

describe('exporting many files by the command', () => {
  test('R94: writes a PDF beside each file, with the words of the language asked for', async () => {
    const machine = makeDesk({
      'a/kitchen.harreman.json': write(drawFullFounder()),
      'a/other.harreman.json': write(drawFullFounder({ title: 'Ընկեր' })),
    })
    expect(await run('export a/*.json --to pdf --lang eu', machine)).toBe(exitCodes.good)
    expect(machine.printed).toEqual(['a/kitchen.pdf', 'a/other.pdf'])
    const text = await readText(machine, 'a/kitchen.pdf')
    expect(text).toContain('Bezeroen segmentuak')
    expect(text).toContain('Field kitchen')
    expect(machine.told.at(-1)).toContain('2')
  })

  test('R85: leaves out what is confidential unless everything is asked for', async () => {
    const machine = makeDesk({ 'x.harreman.json': write(drawFullFounder()) })
    const isHeld = async () => {
      const text = await machine.disk.get('out/x.harreman.json')?.text()
      return Object.values(secrets).filter((secret) => text?.includes(secret))
    }
    expect(await run('export x.harreman.json --to json --out out', machine)).toBe(exitCodes.good)
    expect(await isHeld()).toEqual([])
    expect(await run('export x.harreman.json --to json --out out --everything', machine)).toBe(exitCodes.good)
    expect(await isHeld()).toEqual(Object.values(secrets))
  })

  test('names the file that is broken or not there, and goes on with the others', async () => {
    const machine = makeDesk({ 'broken.json': '{"format":"harr', 'good.json': write(drawFullFounder()) })
    const code = await run('export broken.json gone.json good.json --to json --out out', machine)
    expect(code).toBe(exitCodes.failed)
    expect(machine.printed).toEqual(['out/good.harreman.json'])
    const failures = machine.told.filter((line) => line.startsWith('Failed'))
    expect(failures).toHaveLength(2)
    expect(failures[0]).toMatch(/broken\.json .*valid JSON/)
    expect(failures[1]).toMatch(/gone\.json .*no such file/)
  })

  test('writes over nothing that it reads, nor over what it has just written', async () => {
    const text = write(drawFullFounder())
    const machine = makeDesk({ 'a/one.harreman.json': text, 'b/one.harreman.json': text })
    expect(await run('export a/one.harreman.json --to json', machine)).toBe(exitCodes.failed)
    expect(await machine.disk.get('a/one.harreman.json')?.text()).toBe(text)
    const both = 'export a/one.harreman.json b/one.harreman.json --to json --out c'
    expect(await run(both, machine)).toBe(exitCodes.failed)
    expect(machine.printed).toEqual(['c/one.harreman.json'])
  })

  test('R94: reads texts and files of other tools as the app does, and says of a text that it is no canvas', async () => {
    const machine = makeDesk({
      'plan.md': '# Fırın\n\n## Müşteri Segmentleri\n\n- Öğrenciler\n\n## Kanallar\n\n- Dükkân\n',
      'letter.md': '# Dear all\n\nThe meeting is on Friday.\n',
    })
    expect(await run('export plan.md letter.md --to json', machine)).toBe(exitCodes.failed)
    expect(machine.printed).toEqual(['plan.harreman.json'])
    const text = await machine.disk.get('plan.harreman.json')?.text()
    expect(text).toContain('"title": "Fırın"')
    expect(text).toContain('Öğrenciler')
    const [failure] = machine.told.filter((line) => line.startsWith('Failed'))
    expect(failure).toMatch(/letter\.md .*block/)
  })

  test('leaves nothing half-written when it is stopped', async () => {
    const stop = new AbortController()
    const machine = makeDesk({ 'a.json': write(drawFullFounder()) }, stop.signal)
    stop.abort()
    expect(await run('export a.json --to pdf', machine)).toBe(exitCodes.stopped)
    expect([...machine.disk.keys()]).toEqual(['a.json'])
  })
})

describe('checking many files by the command', () => {
  test('R02: says what is missing and ends with a code of its own', async () => {
    const machine = makeDesk({ 'a.json': write(drawFullFounder()) })
    expect(await run('check a.json --lang tr', machine)).toBe(exitCodes.gaps)
    expect(machine.printed[0]).toContain('Müşteri Segmentleri')
    expect(machine.printed[0]).toContain('corner shops')
    expect([...machine.disk.keys()]).toEqual(['a.json'])
  })
})

describe('an order that is not understood', () => {
  test.each([
    ['paint a.json', 'paint'],
    ['export a.json', '--to pdf'],
    ['export --to pdf', '*.harreman.json'],
    ['export a.json --to doc', 'doc'],
    ['export a.json --to png', 'png'],
    ['export a.json --to pdf --lang de', 'de'],
    ['export a.json --to pdf --paper letter', 'letter'],
    ['export a.json --to pdf --colour', '--colour'],
    ['export a.json --to', '--to'],
  ])('%s: says what was not, and does nothing', async (words, named) => {
    const machine = makeDesk({ 'a.json': write(drawFullFounder()) })
    expect(await run(words, machine)).toBe(exitCodes.usage)
    expect(machine.told[0]).toContain(named)
    expect(machine.printed).toEqual([])
  })

  test.each([
    ['eu_ES.UTF-8', 'fitxategiak'],
    ['ka_GE', 'ფაილები'],
    ['tr_TR.UTF-8', 'dosyalar'],
    ['C', 'files'],
  ])('in %s: is answered in the language of the machine', async (locale, word) => {
    const machine = makeDesk({})
    expect(await run('help', machine, locale)).toBe(exitCodes.good)
    expect(machine.printed[0]).toContain(word)
  })
})
