import type { ILevelsOptions, NumberingDefinition } from 'docx'

/** Word has nine levels. */
const DEEPEST = 8

/** Twentieths of a point from one level to the next. */
const STEP = 340

const bulletSigns = ['•', '–', '▪'] as const

/** Where the text of a list item begins, by the depth of its list; 0 is the outermost. */
export function indentOf(depth: number): number {
  return STEP * (levelOf(depth) + 1)
}

export function levelOf(depth: number): number {
  return Math.min(depth, DEEPEST)
}

export const bullets: NumberingDefinition = {
  reference: 'bullets',
  levels: makeLevels((level) => ({ format: 'bullet', text: bulletSigns[level % bulletSigns.length] ?? '•' })),
}

/** A numbered list from the given number on. */
export function numbersFrom(start: number): NumberingDefinition {
  return {
    reference: `numbers ${start}`,
    levels: makeLevels((level) => ({ format: 'decimal', text: `%${level + 1}.`, start })),
  }
}

function makeLevels(write: (level: number) => Omit<ILevelsOptions, 'level'>): readonly ILevelsOptions[] {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    alignment: 'left',
    style: { paragraph: { indent: { left: indentOf(level), hanging: STEP } } },
    ...write(level),
  }))
}
