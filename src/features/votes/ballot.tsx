import { ArrowRight, Undo2 } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note, NoteId, PlaceId } from '../../domain/canvas'
import { countLeft, findOwnDots, listVotedNotes } from '../../domain/workshop/count-votes'
import type { VoteRound, VoterId } from '../../domain/workshop/vote-round'
import { fillPhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { usePlaceNames } from '../../editing/use-place-names'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { Warning } from '../../ui/warning'
import { BallotRow } from './ballot-row'
import { NoNotes } from './no-notes'
import { useVoterNames } from './round-words'
import { useBallot } from './use-ballot'
import styles from './votes.module.css'

interface BallotProps {
  readonly round: VoteRound
  readonly voterId: VoterId
  readonly onPassOn: () => void
}

/** Where one person gives dots: each note with the person's own dots, never anybody else's. */
export function Ballot({ round, voterId, onPassOn }: BallotProps) {
  const { t } = useTranslation(['votes', 'app'])
  const { toasts } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const name = useVoterNames(round)(voterId)
  const heading = useRef<HTMLHeadingElement>(null)
  const { change, undo, canUndo } = useBallot(round.id, voterId)
  const own = findOwnDots(round, voterId, canvas.notesById)
  const left = countLeft(round, voterId, canvas.notesById)
  useEffect(() => heading.current?.focus(), [])
  const give = useCallback(
    (noteId: NoteId, by: 1 | -1) => {
      if (!change(noteId, by))
        toasts.getState().announce(by > 0 ? t('ballot.noneLeft') : t('ballot.noneThere'))
    },
    [change, toasts, t],
  )
  const places = useGroups(round, own)
  return (
    <section className={styles.ballot} aria-labelledby="ballot">
      <h3 id="ballot" ref={heading} tabIndex={-1} className={styles.turn}>
        <PhraseText phrase={fillPhrase({ name }, (marks) => t('ballot.title', marks))} />
      </h3>
      <p className={styles.quiet}>{t('ballot.hint')}</p>
      {places.length === 0 && <NoNotes block={round.block} />}
      {places.map(({ place, notes }) => (
        <Group key={place} place={place}>
          {notes.map((note) => (
            <BallotRow
              key={note.id}
              note={note}
              language={canvas.contentLanguage}
              count={own.get(note.id) ?? 0}
              hasLeft={left > 0}
              onChange={give}
            />
          ))}
        </Group>
      ))}
      <div className={styles.bar}>
        <Left left={left} most={round.dotsPerPerson} />
        <Button icon={Undo2} aria-disabled={!canUndo} onClick={() => canUndo && undo()}>
          {t('undo', { ns: 'app' })}
        </Button>
        <Button
          look="primary"
          icon={ArrowRight}
          aria-disabled={left < 0}
          onClick={() => left >= 0 && onPassOn()}
        >
          {t('ballot.pass')}
        </Button>
      </div>
    </section>
  )
}

/** How many dots are left, in dots and in words. */
function Left({ left, most }: { readonly left: number; readonly most: number }) {
  const { t } = useTranslation('votes')
  return (
    <div role="status" className={styles.left}>
      {most <= DRAWN_DOTS && (
        <span aria-hidden className={styles.dots}>
          {Array.from({ length: most }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
            <span key={index} className={index < left ? styles.dot : styles.usedDot} />
          ))}
        </span>
      )}
      {left < 0 ? (
        <Warning>{t('ballot.over', { count: -left })}</Warning>
      ) : (
        <span>{left === 0 ? t('ballot.noneLeft') : t('ballot.left', { count: left })}</span>
      )}
    </div>
  )
}

const DRAWN_DOTS = 10

function Group({ place, children }: { readonly place: PlaceId; readonly children: ReactNode }) {
  const name = usePlaceNames()(place)
  return (
    <section aria-label={name} className={styles.group}>
      <h4>{name}</h4>
      <ul>{children}</ul>
    </section>
  )
}

interface Placed {
  readonly place: PlaceId
  readonly notes: readonly Note[]
}

/** The notes by where they stand. A note that left the block stays while the person has dots on it. */
function useGroups({ block }: VoteRound, own: ReadonlyMap<NoteId, number>): readonly Placed[] {
  const canvas = useCanvasState((state) => state.canvas)
  const ownIds = [...own.keys()].join('/')
  return useMemo(() => {
    const voted = listVotedNotes(canvas, block)
    const ids = new Set(voted.map(({ id }) => id))
    const moved = ownIds.split('/').flatMap((id) => (ids.has(id) ? [] : (canvas.notesById.get(id) ?? [])))
    const places = new Map<PlaceId, Note[]>()
    for (const note of [...voted, ...moved])
      places.set(note.place.block, [...(places.get(note.place.block) ?? []), note])
    return [...places].map(([place, notes]) => ({ place, notes }))
  }, [canvas, block, ownIds])
}
