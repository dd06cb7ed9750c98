import { useEffect, useState } from 'react'
import type { Canvas } from '../../domain/canvas'
import { withoutConfidential } from '../../domain/without-confidential'
import { makeFingerprint } from '../../exporters/fingerprint'
import { useCanvasSession } from '../../state/open-canvas'

/** How long a canvas has to be left alone before its fingerprint is taken, in milliseconds. */
const REST = 400

/**
 * Whether the canvas, as it would leave the device, still has this fingerprint; told a moment after each change.
 * Undefined until it is known, and where no fingerprint is given.
 */
export function useIsUnchanged(fingerprint: string | undefined): boolean | undefined {
  const { state } = useCanvasSession()
  const [known, setKnown] = useState<{ readonly canvas: Canvas; readonly fingerprint: string }>()
  useEffect(() => {
    if (!fingerprint) return
    const look = () => {
      const { canvas } = state.getState()
      setKnown((before) =>
        before?.canvas === canvas
          ? before
          : { canvas, fingerprint: makeFingerprint(withoutConfidential(canvas)) },
      )
    }
    look()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = state.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(look, REST)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [state, fingerprint])
  return fingerprint && known ? known.fingerprint === fingerprint : undefined
}
