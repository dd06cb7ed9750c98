import {
  Boxes,
  Coins,
  Gift,
  Handshake,
  HeartHandshake,
  type LucideIcon,
  ReceiptText,
  Truck,
  UsersRound,
  Wrench,
} from 'lucide-react'
import { lazy, Suspense } from 'react'
import { type BlockIconId, iconsByBlock } from '../domain/kinds/block-icons'
import { type BlockId, isBuiltInBlock } from '../domain/kinds/block-ids'

const OtherBlockIcon = lazy(() => import('./other-block-icon'))

const pictures: { readonly [icon in BlockIconId]?: LucideIcon } = {
  people: UsersRound,
  gift: Gift,
  truck: Truck,
  heart: HeartHandshake,
  coins: Coins,
  boxes: Boxes,
  wrench: Wrench,
  handshake: Handshake,
  receipt: ReceiptText,
}

/** The picture beside a block's name; it says nothing that the name does not. */
export function BlockIcon({ block, size = 16 }: { readonly block: BlockId; readonly size?: number }) {
  const icon = isBuiltInBlock(block) ? iconsByBlock[block] : undefined
  const Icon = icon && pictures[icon]
  if (Icon) return <Icon size={size} aria-hidden color="var(--accent)" />
  return (
    <Suspense fallback={<svg width={size} height={size} aria-hidden />}>
      <OtherBlockIcon icon={icon} size={size} />
    </Suspense>
  )
}
