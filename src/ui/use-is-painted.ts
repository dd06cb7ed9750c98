import { useEffect, useState } from 'react'

let hasPainted = false

/** False while the page is drawn for the first time: what is not needed for that waits until it is on the screen. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(hasPainted)
  useEffect(() => {
    if (isPainted) return
    let timer: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      // The frame's own work comes first.
      timer = setTimeout(() => {
        hasPainted = true
        setPainted(true)
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [isPainted])
  return isPainted
}
