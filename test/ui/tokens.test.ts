import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { segmentMarks } from '../../src/domain/segments/segment-details'

const paper = ['paper', 'surface', 'sunken'] as const
const notes = ['note-yellow', 'note-blue', 'note-green', 'note-rose', 'note-violet', 'note-plain'] as const

/** What text and icons are written in, and all that lies below them somewhere in the app. */
const inks: Readonly<Record<string, readonly string[]>> = {
  ink: [...paper, 'accent-soft', ...notes],
  'ink-2': [...paper, 'accent-soft'],
  'note-ink-2': notes,
  accent: [...paper, 'accent-soft'],
  warning: [...paper],
  danger: [...paper, 'accent-soft'],
  'on-accent': ['accent'],
}

/** What shows where a control ends, where the focus is, what is chosen. */
const outlines: Readonly<Record<string, readonly string[]>> = {
  accent: [...paper, 'accent-soft', ...notes],
  'line-strong': [...paper, ...notes],
  warning: [...paper],
  ...Object.fromEntries(segmentMarks.map((mark) => [`segment-${mark}`, [...paper, 'accent-soft', ...notes]])),
}

/** Nobody has to see these: rules between parts, shadows, colours that a name beside them repeats. */
const decoration = /^(line|scrim|swatch-\w+)$/

/** A note and its edge in the presentation, whose sheet has colours of its own for projectors (7 : 1). */
const namedAnew = ['note', 'edge']

const themes = { light: 0, dark: 1 } as const
type Theme = keyof typeof themes

const tokens = readTokens()

describe('the colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`R18: give every text in the ${theme} theme 4.5 : 1 against its ground`, () => {
      expect(listPale(inks, theme, 4.5)).toEqual([])
    })

    test(`R18: give every outline in the ${theme} theme 3 : 1 against its ground`, () => {
      expect(listPale(outlines, theme, 3)).toEqual([])
    })
  }

  test('have all been judged: no token and no use of one is missing above', () => {
    const judged = new Set([...Object.keys(inks), ...Object.keys(outlines), ...Object.values(inks).flat()])
    const names = [...tokens.keys()].filter((name) => !decoration.test(name))
    expect(names.filter((name) => !judged.has(name))).toEqual([])
    expect(names.length).toBeGreaterThan(15)
    const isInk = (name: string) => name in inks
    expect(listUses(/(?:^|[\s{;])color: var\(--([\w-]+)\)/g).filter((name) => !isInk(name))).toEqual([])
    const isGround = (name: string) =>
      [...Object.values(inks).flat(), ...namedAnew].includes(name) || decoration.test(name)
    expect(listUses(/background: var\(--([\w-]+)\)/g).filter((name) => !isGround(name))).toEqual([])
    const isOutline = (name: string) => name in outlines
    expect(listUses(/outline: [^;]*var\(--([\w-]+)\)/g).filter((name) => !isOutline(name))).toEqual([])
  })
})

describe('the contrast', () => {
  test('is 21 : 1 between black and white, and 4.54 : 1 between white and the palest grey that passes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})

function listPale(pairs: Readonly<Record<string, readonly string[]>>, theme: Theme, least: number): string[] {
  return Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(readColour(front, theme), readColour(ground, theme))
      return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : []
    }),
  )
}

/** All tokens that are one colour per theme, by name. */
function readTokens(): Map<string, readonly string[]> {
  const sheet = readFileSync('src/ui/tokens.css', 'utf8')
  const found = sheet.matchAll(
    /--([\w-]+): light-dark\((#[\da-f]{6}|rgb\([^)]*\)), (#[\da-f]{6}|rgb\([^)]*\))\);/g,
  )
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]))
}

function readColour(name: string, theme: Theme): string {
  const colour = tokens.get(name)?.[themes[theme]]
  if (!colour) throw new Error(`tokens.css has no colour --${name}`)
  return colour
}

/** The names that a pattern finds in the style sheets of the screen, each once. */
function listUses(pattern: RegExp): string[] {
  const sheets = globSync('src/**/*.css').map((path) => readFileSync(path, 'utf8'))
  const names = sheets.flatMap((sheet) => [...sheet.matchAll(pattern)].map(([, name = '']) => name))
  if (names.length === 0) throw new Error(`${pattern} finds nothing`)
  return [...new Set(names)]
}

/** The ratio of WCAG 2: between 1 and 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [measureLuminance(one), measureLuminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function measureLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
