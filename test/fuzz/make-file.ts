import { hostileFileNames } from '../fixtures/hostile/texts'
import { Chance } from './chance'
import { mutateBytes } from './mutate-bytes'
import { mutateCanvas } from './mutate-canvas'
import type { Seed } from './seeds'

/** The file number `index` of a run: the same for the same seed and the same files to begin with. */
export function makeMutatedFile(seeds: readonly Seed[], seed: number, index: number): File {
  const chance = new Chance(seed, index)
  const begun = chance.pick(seeds)
  let { bytes } = begun
  const isStructured = chance.isHit(0.7)
  if (isStructured) bytes = mutateCanvas(bytes, chance)
  if (!isStructured || chance.isHit(0.1)) {
    for (let count = 1 + chance.below(3); count > 0; count -= 1) {
      bytes = mutateBytes(bytes, chance, chance.pick(seeds).bytes)
    }
  }
  const name = chance.isHit(0.2) ? chance.pick(hostileFileNames) : begun.name
  return new File([bytes.slice()], name)
}
