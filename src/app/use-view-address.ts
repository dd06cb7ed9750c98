import { useRef } from 'react'
import { useLocation, useRoute } from 'wouter'
import { isBlock } from '../document/read-canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import { canvasAddress, readAddressPart } from '../state/addresses'
import { useCanvasSession } from '../state/open-canvas'

export type CanvasView = 'board' | 'block' | 'outline' | 'versions'

/** What the address asks for. A note opens above the view that was there before. */
export function useViewAddress() {
  const { id } = useCanvasSession()
  const [address, navigate] = useLocation()
  const [, blockMatch] = useRoute('/canvas/:id/block/:block')
  const [, noteMatch] = useRoute('/canvas/:id/note/:note')
  const [isBoardAddress] = useRoute('/canvas/:id')
  const [isOutlineAddress] = useRoute('/canvas/:id/outline')
  const [isVersionsAddress, versionMatch] = useRoute('/canvas/:id/versions/:version?')
  const below = useRef<Below>({ address: canvasAddress(id), view: 'board', block: undefined })
  const asked = blockMatch?.block
  const block = isBlock(asked) ? asked : undefined
  const column = isOutlineAddress ? 'outline' : isVersionsAddress ? 'versions' : undefined
  const view = block ? 'block' : (column ?? (isBoardAddress ? 'board' : undefined))
  if (view) below.current = { address, view, block }
  return {
    view: view || noteMatch ? below.current.view : ('unknown' as const),
    block: below.current.block,
    versionId: versionMatch?.version && readAddressPart(versionMatch.version),
    noteId: noteMatch ? readAddressPart(noteMatch.note) : undefined,
    closeNote: () => navigate(below.current.address),
  }
}

interface Below {
  readonly address: string
  readonly view: CanvasView
  readonly block: BlockId | undefined
}
