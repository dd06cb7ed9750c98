import { describe, expect, test } from 'vitest'
import { stubIntlOfChromium } from './stub-intl'

describe('the Intl of Chromium', () => {
  test('answers in English for Basque and Georgian until it is put back', () => {
    const day = new Date(2024, 1, 21)
    const write = (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day)
    const restore = stubIntlOfChromium()
    expect(['eu', 'ka', 'tr'].map(write)).toEqual(['February 21, 2024', 'February 21, 2024', '21 Şubat 2024'])
    expect(new Intl.NumberFormat('ka').format(1234567.5)).toBe('1,234,567.5')
    restore()
    expect(write('ka')).toBe('21 თებერვალი, 2024')
  })
})
