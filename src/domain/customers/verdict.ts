import type { Run } from './run'

/**
 * Whether the customer is not genuine, so that no more time goes into the run (R28): the address is false, and the website
 * does not open or is false. Unknown is not "no".
 */
export function isNotGenuine({ answers }: Pick<Run, 'answers'>): boolean {
  return answers.a2 === 'no' && answers.a3 === 'no'
}
