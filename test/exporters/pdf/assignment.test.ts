import { beforeAll, describe, expect, test } from 'vitest'
import { noAssignment } from '../../../src/domain/assignment/assignment'
import { languages } from '../../../src/domain/language'
import { makeEmptyCanvas } from '../../../src/domain/new-canvas'
import { exportPdf, startTextsInNode } from '../../support/export-pdf'
import { readPdf } from '../../support/read-pdf'

beforeAll(startTextsInNode)

const days = {
  en: '27 November 2026',
  eu: '2026ko azaroaren 27a',
  ka: '27 ნოემბერი, 2026',
  tr: '27 Kasım 2026',
}

describe('the PDF of an assignment', () => {
  test.each(languages)('R16: carries author, assignment, course and day: %s', async (language) => {
    const assignment = {
      ...noAssignment,
      title: 'Negozio-plana ★',
      course: 'მეწარმეობა',
      dueDate: '2026-11-27',
    }
    const canvas = { ...makeEmptyCanvas('c', 'businessModel', language), author: 'Gül Ağaoğlu', assignment }
    const { pages } = await readPdf(await exportPdf(canvas))
    const text = pages.join('\n')
    for (const part of ['Gül Ağaoğlu', 'Negozio-plana ★', 'მეწარმეობა', days[language]])
      expect(text).toContain(part)
  })
})
