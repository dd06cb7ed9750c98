import type { Voter, VoterId } from './vote-round'

/** By what people tell each other apart: a name, or a number where somebody gave none. */
export type VoterSign =
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'number'; readonly number: number }

/** Of two people with one name the second gets a number behind it: nobody is refused, nobody merged. */
export function tellVotersApart(voters: readonly Voter[]): ReadonlyMap<VoterId, VoterSign> {
  const typed = new Set(voters.map(({ name }) => name))
  const used = new Set<string>()
  return new Map(
    voters.map(({ id, name }, index): [VoterId, VoterSign] => {
      if (name === '') return [id, { type: 'number', number: index + 1 }]
      const free = used.has(name) ? findFree(name, (taken) => used.has(taken) || typed.has(taken)) : name
      used.add(free)
      return [id, { type: 'name', name: free }]
    }),
  )
}

function findFree(name: string, isTaken: (candidate: string) => boolean): string {
  let number = 2
  while (isTaken(`${name} (${number})`)) number += 1
  return `${name} (${number})`
}

/** One name per line; blank lines are nobody. */
export function readVoterNames(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Names that more than one person has, each once. */
export function listSharedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index))]
}
