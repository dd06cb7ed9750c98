import { useEffect } from 'react'
import { useCanvasSession } from '../../state/open-canvas'
import { hasCommandKey, isLetterKey } from '../../ui/letter-key'

/** The keys that hold in every view of a canvas. In a text field the browser's own undo stays. */
export function useCanvasShortcuts(onShowShortcuts: () => void): void {
  const { undo, redo } = useCanvasSession()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isBusy =
        event.target instanceof Element && event.target.matches('input, textarea, select, [role="dialog"] *')
      if (isBusy || event.defaultPrevented || event.altKey) return
      if (hasCommandKey(event) && isLetterKey(event, 'z')) {
        event.preventDefault()
        if (event.shiftKey) redo()
        else undo()
      } else if (hasCommandKey(event) && isLetterKey(event, 'y')) {
        event.preventDefault()
        redo()
      } else if (event.key === '?') {
        event.preventDefault()
        onShowShortcuts()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo, onShowShortcuts])
}
