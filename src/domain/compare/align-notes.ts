import { type LinkEnd, listNotes, type Note, type NoteId, type PlaceId } from '../canvas'
import type { Comparison, Difference, Section, Side } from './difference'

export type Sign = 'same' | 'added' | 'removed' | 'moved' | 'changed'

/** A note on both sides, or with a gap where it does not stand at this place on one of them. */
export interface AlignedNote {
  readonly sign: Sign
  readonly before: Note | undefined
  readonly after: Note | undefined
  /** What is different about it; in its former block a moved note has none, they stand where it is now. */
  readonly differences: readonly Difference[]
}

/** Puts the notes of a place side by side: in the later order, each note that went below the one it stood under. */
export function alignNotes({ before, after, partners, sections }: Comparison, place: PlaceId): AlignedNote[] {
  const differencesByNote = groupByNote(sections.find(({ section }) => section === place)?.differences ?? [])
  const gone = new Map<NoteId | undefined, AlignedNote[]>()
  let above: NoteId | undefined
  for (const note of listNotes(before, place)) {
    const partner = after.notesById.get(partners.afterByBefore.get(note.id) ?? '')
    if (partner?.place.block === place) above = partner.id
    else {
      const sign = partner ? 'moved' : 'removed'
      const differences = partner ? [] : (differencesByNote.before.get(note.id) ?? [])
      gone.set(above, [...(gone.get(above) ?? []), { sign, before: note, after: undefined, differences }])
    }
  }
  const present = listNotes(after, place).flatMap((note) => {
    const former = before.notesById.get(partners.beforeByAfter.get(note.id) ?? '')
    const differences = differencesByNote.after.get(note.id) ?? []
    const aligned = {
      sign: findSign(differences),
      before: former?.place.block === place ? former : undefined,
      after: note,
      differences,
    }
    return [aligned, ...(gone.get(note.id) ?? [])]
  })
  return [...(gone.get(undefined) ?? []), ...present]
}

/** The differences of a section that concern no single note of it: links, motivations, answers, the canvas. */
export function listOtherDifferences({ sections }: Comparison, section: Section): readonly Difference[] {
  const all = sections.find((each) => each.section === section)?.differences ?? []
  return all.filter(({ type }) => !type.startsWith('note'))
}

function findSign(differences: readonly Difference[]): Sign {
  const types = differences.map(({ type }) => type)
  if (types.includes('noteAdded')) return 'added'
  if (types.includes('noteMoved') || types.includes('noteReordered')) return 'moved'
  return types.includes('noteChanged') ? 'changed' : 'same'
}

/** The differences of each note by its id on the side where it stands at the place. */
function groupByNote(differences: readonly Difference[]): Record<Side, Map<LinkEnd, Difference[]>> {
  const groups = { before: new Map<LinkEnd, Difference[]>(), after: new Map<LinkEnd, Difference[]>() }
  for (const difference of differences) {
    const [group, id] = findNote(difference, groups)
    if (group) group.set(id, [...(group.get(id) ?? []), difference])
  }
  return groups
}

function findNote(
  difference: Difference,
  groups: Record<Side, Map<LinkEnd, Difference[]>>,
): readonly [Map<LinkEnd, Difference[]> | undefined, LinkEnd] {
  switch (difference.type) {
    case 'noteRemoved':
      return [groups.before, difference.before.id]
    case 'noteAdded':
    case 'noteMoved':
    case 'noteReordered':
    case 'noteChanged':
      return [groups.after, difference.after.id]
    default:
      return [undefined, '']
  }
}
