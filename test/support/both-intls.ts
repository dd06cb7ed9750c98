import { afterEach, beforeEach, describe } from 'vitest'
import { stubIntlOfChromium } from './stub-intl'

/** Runs the same tests with all of Intl and with what Chromium has of it: the strings must not differ. */
export function describeInBothIntls(name: string, tests: () => void): void {
  describe(`${name}, with all of Intl`, tests)
  describe(`${name}, with the Intl of Chromium`, () => {
    let restore: () => void
    beforeEach(() => {
      restore = stubIntlOfChromium()
    })
    afterEach(() => restore())
    tests()
  })
}
