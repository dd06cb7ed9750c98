import { type Canvas, listNotes, type Note } from '../canvas'
import { type ChannelPhase, channelPhases } from './relationship-kinds'

export interface PhaseCoverage {
  readonly phase: ChannelPhase
  readonly channels: readonly Note[]
  readonly relationships: readonly Note[]
}

/** Which channels and relationships cover each phase, in the order of the phases; a phase that none covers too (R08). */
export function listPhases(canvas: Pick<Canvas, 'noteIdsByPlace' | 'notesById'>): PhaseCoverage[] {
  const channels = listNotes(canvas, 'channels')
  const relationships = listNotes(canvas, 'customerRelationships')
  return channelPhases.map((phase) => {
    const covers = (note: Note) => note.kinds.includes(phase)
    return { phase, channels: channels.filter(covers), relationships: relationships.filter(covers) }
  })
}
