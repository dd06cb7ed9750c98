import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react'
import type { NoteId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { listNoteTies, type NoteTies } from '../../domain/segments/note-ties'
import type { CanvasState } from '../../state/canvas-session'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'

const RefutedReader = lazy(() => import('./refuted-reader'))
const VotesReader = lazy(() => import('./votes-reader'))

type TiesByNote = ReadonlyMap<NoteId, NoteTies>

const NoteTiesContext = createContext<TiesByNote>(new Map())

/** Works out once per change, for all lists below, what each note is tied to. */
export function NoteTiesProvider({ children }: { readonly children: ReactNode }) {
  const session = useCanvasSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read of another canvas is none of this one's
  const ties = useCanvasState(useMemo(() => makeTiesReader(), [session]))
  const [refuted, setRefuted] = useState<RefutedTies>(noRefuted)
  const [votes, setVotes] = useState<VotesByNote>(noVotes)
  const hasRefuted = useCanvasState(hasRefutedNote)
  const hasVotes = useCanvasState(hasClosedRound)
  const shown = useMemo(() => addVotes(addRefuted(ties, refuted), votes), [ties, refuted, votes])
  return (
    <NoteTiesContext value={shown}>
      {hasRefuted && (
        <Suspense fallback={null}>
          <RefutedReader onRead={setRefuted} />
        </Suspense>
      )}
      {hasVotes && (
        <Suspense fallback={null}>
          <VotesReader onRead={setVotes} />
        </Suspense>
      )}
      {children}
    </NoteTiesContext>
  )
}

type RefutedTies = ReadonlyMap<NoteId, readonly NoteId[]>

const noRefuted: RefutedTies = new Map()

function hasRefutedNote({ canvas }: CanvasState): boolean {
  for (const { assumption } of canvas.notesById.values()) if (assumption?.state === 'refuted') return true
  return false
}

/** What hangs on something is linked, so it has ties already; a link that went this moment takes its mark along. */
function addRefuted(ties: TiesByNote, refuted: RefutedTies): TiesByNote {
  if (refuted.size === 0) return ties
  return new Map(
    [...ties].map(([id, tie]) => {
      const origins = refuted.get(id)
      return [id, origins ? { ...tie, refuted: origins } : tie]
    }),
  )
}

type VotesByNote = ReadonlyMap<NoteId, number>

const noVotes: VotesByNote = new Map()

function hasClosedRound({ canvas }: CanvasState): boolean {
  return canvas.workshop?.rounds.some(({ closedAt }) => closedAt !== undefined) ?? false
}

/** A note may have dots and nothing else. */
function addVotes(ties: TiesByNote, votes: VotesByNote): TiesByNote {
  if (votes.size === 0) return ties
  const all = new Map(ties)
  for (const [id, dots] of votes)
    all.set(id, { signs: [], linkCount: 0, openComments: 0, ...ties.get(id), votes: dots })
  return all
}

export function useNoteTies(): TiesByNote {
  return useContext(NoteTiesContext)
}

/** A letter typed on any other note than a segment changes no ties and no comments: then nothing is gone through. */
function makeTiesReader(): (state: CanvasState) => TiesByNote {
  let sources: readonly unknown[] = []
  let ties: TiesByNote = new Map()
  return ({ canvas }) => {
    const segmentIds = canvas.noteIdsByPlace.get(findCanvasKind(canvas).segmentBlock) ?? []
    const read = [
      canvas.linksById,
      canvas.commentsById,
      segmentIds,
      ...segmentIds.map((id) => canvas.notesById.get(id)),
    ]
    if (read.length === sources.length && read.every((source, index) => source === sources[index]))
      return ties
    sources = read
    ties = listNoteTies(canvas, ties)
    return ties
  }
}
