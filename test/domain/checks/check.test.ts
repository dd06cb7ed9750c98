import { expect, test } from 'vitest'
import { nameHint } from '../../../src/domain/checks/check'

test('the id of a hint is its check and what it is about, told apart whatever letters a file brought in', () => {
  expect(nameHint('segmentWithoutRelationship', 'cs-1')).toBe('segmentWithoutRelationship/cs-1')
  expect(nameHint('alikeInChain', 'a', 'b/c')).not.toBe(nameHint('alikeInChain', 'a/b', 'c'))
  expect(nameHint('alikeInChain', 'a%2Fb')).not.toBe(nameHint('alikeInChain', 'a/b'))
})
