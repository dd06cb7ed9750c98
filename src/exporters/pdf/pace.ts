/** Keeps a long work from freezing the page: lets others in, tells how far it is, stops when asked to. */
export interface Pace {
  /** Call between small pieces of work; `fraction` is how much of the whole is done. Throws when cancelled. */
  readonly rest: (fraction: number) => Promise<void>
}

/** How long the page may wait for its next turn, in milliseconds. */
const LONGEST_STRETCH = 24

export function makePace(signal: AbortSignal, onProgress: (fraction: number) => void): Pace {
  let lastRest = performance.now()
  let reported = 0
  return {
    rest: async (fraction) => {
      signal.throwIfAborted()
      if (performance.now() - lastRest < LONGEST_STRETCH) return
      reported = Math.max(reported, Math.min(fraction, 1))
      onProgress(reported)
      await new Promise((resolve) => setTimeout(resolve))
      lastRest = performance.now()
      signal.throwIfAborted()
    },
  }
}

/** A part of the whole work as a pace of its own that counts from 0 to 1. */
export function takePart(pace: Pace, from: number, to: number): Pace {
  return { rest: (fraction) => pace.rest(from + (to - from) * fraction) }
}
