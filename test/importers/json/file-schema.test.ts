import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, test } from 'vitest'
import { fileSchema, noteSchema } from '../../../src/importers/json/file-schema'

describe('the published schema', () => {
  // Renew it with: npx vitest run test/importers/json/file-schema.test.ts -u
  test('says what the importer checks (when stale: run this file with -u)', async () => {
    const schema = toJsonSchema(fileSchema, {
      target: 'draft-2020-12',
      definitions: { note: noteSchema },
      // That a day is in the calendar, or of which kind of canvas a block is, is more than a schema can say.
      ignoreActions: ['check', 'guard'],
    })
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../../public/harreman.schema.json',
    )
  })
})
