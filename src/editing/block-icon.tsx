import {
  Boxes,
  Coins,
  Gift,
  Handshake,
  HeartHandshake,
  LayoutPanelTop,
  type LucideIcon,
  ReceiptText,
  Truck,
  UsersRound,
  Wrench,
} from 'lucide-react'
import type { BlockId } from '../domain/kinds/block-ids'

const icons: { readonly [block in BlockId]?: LucideIcon } = {
  customerSegments: UsersRound,
  valuePropositions: Gift,
  channels: Truck,
  customerRelationships: HeartHandshake,
  revenueStreams: Coins,
  keyResources: Boxes,
  keyActivities: Wrench,
  keyPartners: Handshake,
  costStructure: ReceiptText,
}

/** The picture beside a block's name; it says nothing that the name does not. */
export function BlockIcon({ block, size = 16 }: { readonly block: BlockId; readonly size?: number }) {
  const Icon = icons[block] ?? LayoutPanelTop
  return <Icon size={size} aria-hidden color="var(--accent)" />
}
