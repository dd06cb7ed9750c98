import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, test } from 'vitest'
import { kindFileSchema } from '../../../src/importers/kind/kind-schema'

describe('the published schema of kinds', () => {
  // Renew it with: npx vitest run test/importers/kind/kind-schema.test.ts -u
  test('says what the importer checks (when stale: run this file with -u)', async () => {
    const schema = toJsonSchema(kindFileSchema, { target: 'draft-2020-12' })
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../../public/harreman-kind.schema.json',
    )
  })
})
