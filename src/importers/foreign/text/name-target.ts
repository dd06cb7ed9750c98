import { recogniseBlockName, recogniseLeanSection } from '../block-names'
import { foldName } from '../fold-name'
import type { Target } from './section'

/** What a name stands for, if it stands for a part of a canvas. */
export function nameTarget(name: string): Target | undefined {
  const block = recogniseBlockName(name)
  if (block) return { type: 'block', ...block }
  const lean = recogniseLeanSection(name)
  if (lean?.place === 'valuePropositions') return { type: 'block', block: lean.place }
  if (lean) return leanTarget(lean.section)
  const folded = name.length > LONGEST_NAME ? '' : foldName(name.replace(/\{[^{}]*\}/g, ''))
  if (parkingNames.has(folded)) return { type: 'parking' }
  return pitchNames.has(folded) ? { type: 'pitch' } : undefined
}

/** As `nameTarget`, for what is a heading anyway: "Customer Segments: who are they?", "Part 2 – Channels". */
export function nameHeadingTarget(name: string): Target | undefined {
  const whole = nameTarget(name)
  if (whole || name.length > LONGEST_NAME) return whole
  for (const part of name.split(/[:：.?]\s|\s[-–—|]\s/u)) {
    const target = nameTarget(part)
    if (target?.type === 'block' || target?.type === 'lean') return target
  }
  return undefined
}

const LONGEST_NAME = 120

function leanTarget(section: string): Target | undefined {
  switch (section) {
    case 'problem':
    case 'solution':
    case 'keyMetrics':
    case 'unfairAdvantage':
      return { type: 'lean', part: section }
    default:
      return undefined
  }
}

/** As in `locales/…/blocks.json`, and what other tools say. */
const parkingNames = new Set(
  ['Parking place', 'Itxaron-gunea', 'დროებითი ადგილი', 'Bekleme Alanı', 'Parking', 'Parking lot'].map(
    foldName,
  ),
)

const pitchNames = new Set(['Purpose', 'Pitch', 'Elevator pitch'].map(foldName))
