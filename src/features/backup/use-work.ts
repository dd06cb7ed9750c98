import { useCallback, useEffect, useRef, useState } from 'react'
import type { WorkWatch } from '../../state/backup'

/** Work that can be called off; `fraction` is undefined while nothing is going on. */
export function useWork() {
  const [fraction, setFraction] = useState<number>()
  const running = useRef<AbortController>(undefined)
  const cancel = useCallback(() => {
    running.current?.abort()
    setFraction(undefined)
  }, [])
  useEffect(() => () => running.current?.abort(), [])

  /** Undefined when it was called off; rejects as the work does. */
  const run = useCallback(
    async <Value>(work: (watch: WorkWatch) => Promise<Value>): Promise<Value | undefined> => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const { signal } = controller
      setFraction(0)
      try {
        const value = await work({ signal, onProgress: (done) => signal.aborted || setFraction(done) })
        return signal.aborted ? undefined : value
      } catch (error) {
        if (signal.aborted) return undefined
        throw error
      } finally {
        if (!signal.aborted) setFraction(undefined)
      }
    },
    [],
  )
  return { fraction, run, cancel }
}
