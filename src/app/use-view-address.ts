import { useRef } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { BlockId } from '../domain/kinds/block-ids'
import { findCanvasKind } from '../domain/kinds/index'
import { canvasAddress, readAddressPart, workshopParts } from '../state/addresses'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'

const canvasViews = [
  'board',
  'block',
  'outline',
  'threads',
  'report',
  'checks',
  'compare',
  'versions',
  'workshop',
  'present',
  'speaker',
] as const

/** Of several optional parts of an address the router's types know only the first. */
type BlockParts = Record<'block' | 'section' | 'part', string | undefined>
type ComparedParts = Record<'before' | 'after', string | undefined>
type WorkshopParts = Record<'part' | 'detail', string | undefined>

export type CanvasView = (typeof canvasViews)[number]

/** What the address asks for. A note opens above the view that was there before. */
export function useViewAddress() {
  const { id } = useCanvasSession()
  const [address, navigate] = useLocation()
  const [, blockMatch] = useRoute<BlockParts>('/canvas/:id/block/:block/:section?/:part?')
  const [, noteMatch] = useRoute('/canvas/:id/note/:note')
  const [isBoardAddress] = useRoute('/canvas/:id')
  const [isOutlineAddress] = useRoute('/canvas/:id/outline')
  const [isThreadsAddress, threadsMatch] = useRoute('/canvas/:id/threads/:start?')
  const [isReportAddress] = useRoute('/canvas/:id/report')
  const [isChecksAddress] = useRoute('/canvas/:id/checks')
  const [isCompareAddress, compareMatch] = useRoute<ComparedParts>('/canvas/:id/compare/:before?/:after?')
  const [isVersionsAddress, versionMatch] = useRoute('/canvas/:id/versions/:version?')
  const [, workshopMatch] = useRoute<WorkshopParts>('/canvas/:id/workshop/:part?/:detail?')
  const [isPresentAddress] = useRoute('/canvas/:id/present')
  const [isSpeakerAddress] = useRoute('/canvas/:id/speaker')
  const workshop = workshopMatch && readWorkshopMatch(workshopMatch)
  const below = useRef<Below>({ address: canvasAddress(id), view: 'board' })
  const asked = blockMatch?.block
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  // The address of a block that this kind of canvas does not have leads nowhere.
  const block = kind.blocks.find((known) => known.id === asked)?.id
  const isAt: Readonly<Record<CanvasView, boolean>> = {
    board: isBoardAddress,
    block: block !== undefined,
    outline: isOutlineAddress,
    threads: isThreadsAddress,
    report: isReportAddress,
    checks: isChecksAddress,
    compare: isCompareAddress,
    versions: isVersionsAddress,
    workshop: workshop?.part !== undefined,
    present: isPresentAddress,
    speaker: isSpeakerAddress,
  }
  const view = canvasViews.find((candidate) => isAt[candidate])
  if (view) {
    const section = blockMatch?.section && readAddressPart(blockMatch.section)
    const part = blockMatch?.part && readAddressPart(blockMatch.part)
    const start = threadsMatch?.start && readAddressPart(threadsMatch.start)
    below.current = { address, view, block, section, part, start, workshop: workshop ?? undefined }
  }
  return {
    view: view || noteMatch ? below.current.view : ('unknown' as const),
    block: below.current.block,
    section: below.current.section,
    part: below.current.part,
    start: below.current.start,
    workshop: below.current.workshop,
    versionId: versionMatch?.version && readAddressPart(versionMatch.version),
    before: compareMatch?.before && readAddressPart(compareMatch.before),
    after: compareMatch?.after && readAddressPart(compareMatch.after),
    noteId: noteMatch ? readAddressPart(noteMatch.note) : undefined,
    closeNote: () => navigate(below.current.address),
  }
}

interface Below {
  readonly address: string
  readonly view: CanvasView
  readonly block?: BlockId | undefined
  /** The section of the block. */
  readonly section?: string | undefined
  /** What the section has open. */
  readonly part?: string | undefined
  /** The note or motivation whose threads are followed. */
  readonly start?: string | undefined
  readonly workshop?: ReturnType<typeof readWorkshopMatch> | undefined
}

/** The part of the workshop that is asked for, the first where none is; undefined where there is no such part. */
function readWorkshopMatch({ part, detail }: WorkshopParts) {
  return {
    part: workshopParts.find((known) => known === (part ?? workshopParts[0])),
    detail: detail === undefined ? undefined : readAddressPart(detail),
  }
}
