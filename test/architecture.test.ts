// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkArchitecture } from './support/check-architecture'

const inspect = (folder: string) => checkArchitecture(fileURLToPath(new URL(folder, import.meta.url)))

describe('the architecture', () => {
  const { complaints, fileCount } = inspect('../src')

  test('holds: layers, packages, sizes and names', () => {
    expect(complaints).toEqual([])
  })

  test('was looked at as a whole', () => {
    expect(fileCount).toBeGreaterThan(150)
  })
})

describe('the check of the architecture', () => {
  test('finds every kind of breach', () => {
    expect(inspect('fixtures/architecture-bad/src').complaints).toEqual([
      'document/read.ts has 302 lines, at most 300 are allowed',
      'document/read.ts: readEverything has 62 lines, at most 60 are allowed',
      'domain/total.ts reaches into storage',
      'domain/total.ts uses dexie',
      'exporters/json/write-json.ts loads pdfkit before anybody asks for it',
      'features/guide/answers.ts computes what it loads, so nobody can tell what that is',
      'features/guide/answers.ts reaches into features/board',
      'features/guide/answers.ts reaches into locales',
      'features/guide/index.ts only passes on what others export',
      'features/guide/index.ts reaches into features/board',
      'features/hooks/useBoard.ts is not written in kebab-case',
      'features/hooks: "hooks" says nothing of what is in the folder',
      'i18n/terms.ts reaches into domain',
      'loose.ts stands in no layer',
      'ui/wanted.ts reaches into domain',
      'ui/wanted.ts reaches into state',
    ])
  })
})
