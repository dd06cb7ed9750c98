import { expect, test } from 'vitest'
import { languages } from '../../../src/domain/language'
import { formatBytes } from '../../../src/i18n/formats/bytes'
import { describeInBothIntls } from '../../support/both-intls'

describeInBothIntls('a size in bytes', () => {
  test.each([
    [0, ['0_kB', '0_kB', '0_კბ', '0_kB']],
    [512, ['0.5_kB', '0,5_kB', '0,5_კბ', '0,5_kB']],
    [81_000, ['81_kB', '81_kB', '81_კბ', '81_kB']],
    [999_900, ['1_MB', '1_MB', '1_მბ', '1_MB']],
    [1_440_000, ['1.4_MB', '1,4_MB', '1,4_მბ', '1,4_MB']],
    [20_000_000, ['20_MB', '20_MB', '20_მბ', '20_MB']],
    [3_250_000_000, ['3.3_GB', '3,3_GB', '3,3_გბ', '3,3_GB']],
  ])('of %i is written as each language writes it', (bytes, expected) => {
    const written = languages.map((language) => formatBytes(bytes, language).replace('\u00a0', '_'))
    expect(written).toEqual(expected)
  })
})
