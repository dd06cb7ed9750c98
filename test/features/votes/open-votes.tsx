import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { useViewAddress } from '../../../src/app/use-view-address'
import type { Canvas } from '../../../src/domain/canvas'
import type { VoteRound } from '../../../src/domain/workshop/vote-round'
import { noWorkshop } from '../../../src/domain/workshop/workshop-records'
import VotesPart from '../../../src/features/votes/votes-part'
import { openTestCanvas, renderInCanvas } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'

const votes = '/canvas/canvas/workshop/votes'
const picture = 'Customer Segments: students\nChannels: shop, fair'

interface Opening {
  readonly rounds?: readonly VoteRound[]
  /** The round that the address names. */
  readonly round?: string
  readonly canvas?: Canvas
  readonly version?: number
}

/** Shows the votes of a canvas. */
export async function openVotes({
  rounds = [],
  round,
  canvas = drawCanvas(picture),
  ...opening
}: Opening = {}) {
  const opened = await openTestCanvas({ ...canvas, workshop: { ...noWorkshop, rounds } }, opening)
  let moment = Date.parse('2026-11-23T12:00:00')
  const services = { ...opened.services, now: () => moment++ }
  const path = round === undefined ? votes : `${votes}/${round}`
  const location = memoryLocation({ path, record: true })
  const view = await renderInCanvas(
    { ...opened, services },
    <Router hook={location.hook}>
      <PartOfAddress />
    </Router>,
  )
  const readRounds = () => opened.read().workshop?.rounds ?? []
  return {
    ...opened,
    view,
    user: userEvent.setup(),
    readRounds,
    /** The dots of the first round as `Ane: shop 2`. */
    readDots: () =>
      readRounds()
        .slice(0, 1)
        .flatMap(({ voters, dots }) =>
          dots.map(
            ({ voterId, noteId, count }) =>
              `${voters.find(({ id }) => id === voterId)?.name}: ${noteId} ${count}`,
          ),
        ),
    goTo: (roundId?: string) => act(() => location.navigate(roundId ? `${votes}/${roundId}` : votes)),
  }
}

function PartOfAddress() {
  const { workshop } = useViewAddress()
  return <VotesPart roundId={workshop?.detail} />
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

export const giveDots = (note: string, count = 1) => {
  for (let dot = 0; dot < count; dot += 1) press(`Give a dot: ${note}`)
}

export const passOn = () => press('Done: pass the device on')

/** The ranking as it is read: rank, note, dots. */
export const readRanking = () =>
  within(screen.getByRole('region', { name: 'Ranking' }))
    .queryAllByRole('listitem')
    .filter((item) => item.querySelector('strong'))
    .map((item) =>
      [
        item.querySelector('[aria-hidden]')?.textContent,
        item.querySelector('a')?.textContent,
        item.querySelector('strong')?.textContent,
      ].join(' '),
    )
