import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** The whole screen for the page, where the browser gives it: a phone often does not, and the show runs without. */
export function useFullScreen(onLeft: () => void) {
  const [isFull, setFull] = useState(() => isFilled())
  const isLeaving = useRef(false)
  // In full screen the browser keeps Escape for itself: that the screen was left is all one hears of it.
  const follow = useEffectEvent(() => {
    setFull(isFilled())
    if (!isFilled() && !isLeaving.current) onLeft()
    isLeaving.current = false
  })
  useEffect(() => {
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  const enter = () => {
    if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined)
  }
  const leave = () => {
    if (!isFilled()) return
    isLeaving.current = true
    document.exitFullscreen().catch(() => undefined)
  }
  return { isFull, isPossible: document.fullscreenEnabled === true, enter, leave }
}

function isFilled(): boolean {
  return (document.fullscreenElement ?? null) !== null
}
