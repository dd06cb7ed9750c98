import { useEffect, useEffectEvent } from 'react'
import { hasCommandKey, isLetterKey } from '../../ui/letter-key'
import type { Show } from './use-show'

interface ShowKeys {
  readonly show: Show
  readonly sceneCount: number
  /** Absent where the key is the browser's. */
  readonly onEnd?: () => void
  readonly onFullScreen?: () => void
  /** Up and down through a text that is longer than the screen, by pixels. */
  readonly onScroll?: (by: number) => void
}

/** About three lines. */
const SCROLL_STEP = 80

/** The keys by which a show goes on, as clickers and other programs for slides have them (R96). */
export function useShowKeys({ show, sceneCount, onEnd, onFullScreen, onScroll }: ShowKeys): void {
  const findAct = (event: KeyboardEvent): (() => void) | undefined => {
    switch (event.key) {
      case 'ArrowRight':
      case 'PageDown':
      case 'Enter':
      case ' ':
        return () => show.goTo(show.index + 1)
      case 'ArrowLeft':
      case 'PageUp':
      case 'Backspace':
        return () => show.goTo(show.index - 1)
      case 'Home':
        return () => show.goTo(0)
      case 'End':
        return () => show.goTo(sceneCount - 1)
      case 'ArrowDown':
        return onScroll && (() => onScroll(SCROLL_STEP))
      case 'ArrowUp':
        return onScroll && (() => onScroll(-SCROLL_STEP))
      case 'Escape':
        return onEnd
      default:
        if (isLetterKey(event, 'b') || event.key === '.') return show.toggleBlack
        return isLetterKey(event, 'f') ? onFullScreen : undefined
    }
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return
    // Nobody sees what an undo would change, and the list of keys belongs to the board.
    const isOfCanvas = event.key === '?' || (hasCommandKey(event) && /^[zy]$/i.test(event.key))
    if (isOfCanvas) event.stopImmediatePropagation()
    const isOwn = !(hasCommandKey(event) || event.altKey || event.defaultPrevented || event.isComposing)
    const act = isOwn && !isPressing(event) ? findAct(event) : undefined
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
}

/** A button that has the focus is pressed by these two. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  const isPress = key === 'Enter' || key === ' '
  return isPress && target instanceof Element && target.closest('button, a, summary') !== null
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [role="dialog"] *')
}
