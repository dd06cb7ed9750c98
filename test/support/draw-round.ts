import type { VoteRound } from '../../src/domain/workshop/vote-round'

/**
 * Builds an open round of ten dots from lines, one for each person: `Ane: shop 2, fair 1`. Each person's id is the name.
 */
export function drawRound(lines: string, rest: Partial<VoteRound> = {}): VoteRound {
  const people = lines.split('\n').map((line) => {
    const [name = '', given = ''] = line.split(':')
    return { name: name.trim(), given: given.split(',').flatMap((words) => readDots(words)) }
  })
  return {
    id: 'round',
    question: '',
    dotsPerPerson: 10,
    startedAt: 0,
    voters: people.map(({ name }) => ({ id: name, name })),
    dots: people.flatMap(({ name, given }) => given.map((dots) => ({ voterId: name, ...dots }))),
    ...rest,
  }
}

function readDots(words: string) {
  const found = /^\s*(.+) (\d+)\s*$/.exec(words)
  return found ? [{ noteId: found[1] ?? '', count: Number(found[2]) }] : []
}
