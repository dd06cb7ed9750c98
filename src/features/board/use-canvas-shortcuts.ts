import { canvasKeys } from '../../editing/commands/canvas-keys'
import { useCommandKeys } from '../../editing/commands/use-command-keys'
import { useCanvasSession } from '../../state/open-canvas'

/** The keys that hold in every view of a canvas. In a text field the browser's own undo stays. */
export function useCanvasShortcuts(onShowShortcuts: () => void): void {
  useCommandKeys(canvasKeys, { session: useCanvasSession(), showShortcuts: onShowShortcuts })
}
