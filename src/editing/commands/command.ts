import type { LucideIcon } from 'lucide-react'
import type { MenuItem } from '../../ui/menu'
import type { Shortcut } from '../../ui/shortcut'

/**
 * One thing that a person can do, told once: menus, palette, keys and the list of shortcuts read the same record.
 * `Context` is what it acts on, `Words` what it takes its name from.
 */
export interface Command<Context, Words> {
  /** Told apart within its list; kept on the device as recently used. */
  readonly id: string
  readonly name: (t: Words, context: Context) => string
  readonly icon?: LucideIcon
  readonly look?: 'danger'
  /** The keys that do the same; the first is the one that menus show. */
  readonly shortcuts?: readonly Shortcut[]
  /** The keys hold in text fields and above dialogs as well. */
  readonly isEverywhere?: true
  /** What the list of shortcuts says, where the name alone would not do. */
  readonly explain?: (t: Words) => string
  /** Possible always where it is missing; what is not possible is not offered. */
  readonly isPossible?: (context: Context) => boolean
  /** Present for what is chosen or not. */
  readonly isChosen?: (context: Context) => boolean
  /** What there is to choose from: a menu beside the item, each a line of its own in the palette. Then there is no `run`. */
  readonly choose?: (context: Context, t: Words) => readonly MenuItem[]
  readonly run?: (context: Context) => void
}

/** The commands that are possible now, as items of a menu. */
export function makeMenuItems<Context, Words>(
  commands: readonly Command<Context, Words>[],
  context: Context,
  t: Words,
): readonly MenuItem[] {
  return commands
    .filter((command) => isPossible(command, context))
    .map((command) => makeItem(command, context, t))
}

function makeItem<Context, Words>(command: Command<Context, Words>, context: Context, t: Words): MenuItem {
  const { id, name, icon, look, shortcuts, isChosen, choose, run } = command
  const [shortcut] = shortcuts ?? []
  return {
    id,
    label: name(t, context),
    ...(icon && { icon }),
    ...(look && { look }),
    ...(shortcut && { shortcut }),
    ...(isChosen && { isChecked: isChosen(context) }),
    ...(choose && { items: choose(context, t) }),
    ...(run && { onSelect: () => run(context) }),
  }
}

export function isPossible<Context, Words>(command: Command<Context, Words>, context: Context): boolean {
  return command.isPossible?.(context) ?? true
}
