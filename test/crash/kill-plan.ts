import { setTimeout as wait } from 'node:timers/promises'
import type { SeededRandom } from './random.ts'
import type { Signal, Witness } from './witness.ts'

/** When to kill: at any instant, or so many milliseconds after something has happened so many times. */
type KillPlan =
  | { readonly type: 'instant'; readonly after: number }
  | { readonly type: 'aimed'; readonly signal: Signal; readonly count: number; readonly delay: number }

/** The longest wait for what is aimed at, which may never happen, in milliseconds. */
const PATIENCE = 2000

export function planKill(random: SeededRandom): KillPlan {
  if (random.isLucky(0.4)) return { type: 'instant', after: random.integer(0, 1500) }
  const signal = random.pick<Signal>(['writing', 'writing', 'saved', 'compacting'])
  const count = signal === 'compacting' ? random.integer(1, 3) : Math.ceil(40 * random.next() ** 2)
  return { type: 'aimed', signal, count, delay: random.integer(0, 12) }
}

/** Resolves when it is time to kill. The clock begins to run with the first write. */
export async function awaitMoment(plan: KillPlan, witness: Witness): Promise<void> {
  if (plan.type === 'aimed') {
    await awaitSignal(witness, plan.signal, plan.count)
    await wait(plan.delay)
  } else {
    await awaitSignal(witness, 'writing', 1)
    await wait(plan.after)
  }
}

function awaitSignal(witness: Witness, wanted: Signal, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count
    let hasBegun = false
    const end = () => {
      clearTimeout(limit)
      stop()
      resolve()
    }
    const giveUp = () => setTimeout(end, PATIENCE)
    let limit = giveUp()
    const stop = witness.listen((signal) => {
      if (!hasBegun && signal === 'writing') {
        hasBegun = true
        clearTimeout(limit)
        limit = giveUp()
      }
      if (signal === wanted) left -= 1
      if (left === 0) end()
    })
  })
}
