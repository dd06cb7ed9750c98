import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const sources = join(import.meta.dirname, '..', 'src')

/** Whatever turns a text into elements or into code. */
const dangers =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write(?:ln)?\(|createContextualFragment|DOMParser|setHTMLUnsafe|\bsrcdoc\b|\beval\(|\bnew Function\b|set(?:Timeout|Interval)\(\s*['"`]|javascript:/i

function listDangers(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) => (dangers.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )
}

/** Reads what was pasted from a word processor: of a document that is never shown and runs nothing, its words alone. */
const allowed = [/^editing\/hand-in\/read-pasted-html\.ts:\d+ .*DOMParser/]

describe('the source', () => {
  test('builds no HTML and no code from a text', () => {
    const paths = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    const code = paths.filter((path) => /\.tsx?$/.test(path))
    expect(code.length).toBeGreaterThan(200)
    const files = new Map(code.map((path) => [path, readFileSync(join(sources, path), 'utf8')]))
    const dangers = listDangers(files).filter((danger) => !allowed.some((known) => known.test(danger)))
    expect(dangers).toEqual([])
  })
})

describe('the check of the source', () => {
  test.each([
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'element.innerHTML = text',
    'new Function(text)()',
    "location.href = 'javascript:' + text",
  ])('finds %s', (line) => {
    expect(listDangers(new Map([['sample.tsx', line]]))).toHaveLength(1)
  })
})
