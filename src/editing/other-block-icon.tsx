import {
  Frown,
  Gauge,
  LayoutPanelTop,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  PiggyBank,
  ShieldCheck,
  Smile,
  Target,
} from 'lucide-react'
import type { BlockIconId } from '../domain/kinds/block-icons'

const pictures: { readonly [icon in BlockIconId]?: LucideIcon } = {
  bulb: Lightbulb,
  frown: Frown,
  smile: Smile,
  gauge: Gauge,
  shield: ShieldCheck,
  list: ListChecks,
  target: Target,
  savings: PiggyBank,
}

/** The pictures that the business model does without. Load it late. */
export default function OtherBlockIcon({
  icon,
  size,
}: {
  readonly icon: BlockIconId | undefined
  readonly size: number
}) {
  const Icon = (icon && pictures[icon]) ?? LayoutPanelTop
  return <Icon size={size} aria-hidden color="var(--accent)" />
}
