import type { LucideIcon } from 'lucide-react'
import type { BlockId } from '../../domain/kinds/block-ids'
import type { MenuItem } from '../../ui/menu'
import type { Shortcut } from '../../ui/shortcut'

/** The groups of the palette, in the order in which equally good ones stand. */
export const paletteGroups = ['selection', 'commands', 'blocks', 'notes', 'canvases'] as const

export type PaletteGroup = (typeof paletteGroups)[number]

/** A line of the palette: a command that is possible now, or a place to go to. */
export interface PaletteEntry {
  /** The same each time, and without a word of a canvas: it is kept on the device as recently used. */
  readonly id: string
  readonly group: PaletteGroup
  /** Where the label stands, such as the name of its menu. */
  readonly path?: string
  readonly label: string
  /** One of what a command lets choose from: what stands for itself comes first. */
  readonly isChoice?: boolean
  /** Found as well, and said after the label in a quieter voice. */
  readonly detail?: string
  /** Of label and detail, where they are content. */
  readonly lang?: string | undefined
  readonly icon?: LucideIcon | undefined
  /** The block whose picture stands before the label. */
  readonly block?: BlockId
  /** The name of a colour token. */
  readonly swatch?: string | undefined
  readonly shortcut?: Shortcut | undefined
  readonly isChecked?: boolean | undefined
  /** What the label was taken from: as long as it is the same object, it is not made ready for the search again. */
  readonly origin?: object
  readonly run: () => void
}

interface MenuPlace {
  readonly group: PaletteGroup
  /** Begins the ids of the entries. */
  readonly id: string
  readonly path?: string
  readonly isChoice?: boolean
}

/** The items of a menu and of those beside it, each as a line of its own. */
export function listMenuEntries(items: readonly MenuItem[], place: MenuPlace): readonly PaletteEntry[] {
  return items.flatMap((item): readonly PaletteEntry[] => {
    const { label, lang, icon, swatch, shortcut, isChecked, isDisabled, onSelect, items: beside } = item
    const id = `${place.id}/${item.id}`
    const path = place.path === undefined ? label : `${place.path} › ${label}`
    if (beside) {
      // What says nothing of its own looks like what it was chosen from.
      const children = icon ? beside.map((child) => (child.swatch ? child : { icon, ...child })) : beside
      return listMenuEntries(children, { ...place, id, path, isChoice: true })
    }
    if (!onSelect || isDisabled) return []
    const look = { lang, icon, swatch, shortcut, isChecked }
    return [
      {
        id,
        group: place.group,
        ...(place.path !== undefined && { path: place.path }),
        ...(place.isChoice && { isChoice: true }),
        label,
        ...look,
        run: onSelect,
      },
    ]
  })
}
