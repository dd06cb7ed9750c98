import { useEffect, useEffectEvent } from 'react'
import { matchesShortcut } from '../../ui/shortcut'
import { type Command, isPossible } from './command'

/** The keys of these commands hold in the whole window while the component is there; in a text field the browser's own. */
export function useCommandKeys<Context, Words>(
  commands: readonly Command<Context, Words>[],
  context: Context,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const isBusy =
      event.target instanceof Element && event.target.matches('input, textarea, select, [role="dialog"] *')
    const command = findByKey(commands, event)
    if (!command?.run || (isBusy && !command.isEverywhere)) return
    const canRun = isPossible(command, context)
    // Undoing in a field that was left long ago would be a surprise.
    if (canRun || !command.isEverywhere) event.preventDefault()
    if (canRun) command.run(context)
  })
  // A field may keep its keys to itself; what holds in fields too has to hear them first.
  const isFirst = commands.some((command) => command.isEverywhere)
  useEffect(() => {
    window.addEventListener('keydown', press, isFirst)
    return () => window.removeEventListener('keydown', press, isFirst)
  }, [isFirst])
}

/** The command that a key belongs to. */
export function findByKey<Context, Words>(
  commands: readonly Command<Context, Words>[],
  event: Parameters<typeof matchesShortcut>[0],
): Command<Context, Words> | undefined {
  return commands.find(({ shortcuts }) => shortcuts?.some((shortcut) => matchesShortcut(event, shortcut)))
}
