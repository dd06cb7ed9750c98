import {
  Boxes,
  Coins,
  Frown,
  Gauge,
  Gift,
  Handshake,
  HeartHandshake,
  LayoutPanelTop,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  PiggyBank,
  ReceiptText,
  ShieldCheck,
  Smile,
  Target,
  Truck,
  UsersRound,
  Wrench,
} from 'lucide-react'
import { type BlockIconId, iconsByBlock } from '../domain/kinds/block-icons'
import { type BlockId, isBuiltInBlock } from '../domain/kinds/block-ids'

const pictures = {
  people: UsersRound,
  gift: Gift,
  truck: Truck,
  heart: HeartHandshake,
  coins: Coins,
  boxes: Boxes,
  wrench: Wrench,
  handshake: Handshake,
  receipt: ReceiptText,
  bulb: Lightbulb,
  frown: Frown,
  smile: Smile,
  gauge: Gauge,
  shield: ShieldCheck,
  list: ListChecks,
  target: Target,
  savings: PiggyBank,
} satisfies Record<BlockIconId, LucideIcon>

/** The picture beside a block's name; it says nothing that the name does not. */
export function BlockIcon({ block, size = 16 }: { readonly block: BlockId; readonly size?: number }) {
  const Icon = isBuiltInBlock(block) ? pictures[iconsByBlock[block]] : LayoutPanelTop
  return <Icon size={size} aria-hidden color="var(--accent)" />
}
