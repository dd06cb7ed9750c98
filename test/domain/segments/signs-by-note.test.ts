import { describe, expect, test } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import { listSignsByNote } from '../../../src/domain/segments/signs-by-note'
import { writeCanvasDown } from '../../support/pdf-canvases'

const canvas = writeCanvasDown({
  notes: { customerSegments: ['Students', 'Teachers'], channels: ['Shop', 'Web'], parking: ['Later'] },
  motivations: [{ kind: 'motivation.retention', text: 'Keep' }],
})

function listNames(links: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const linksById: Canvas['linksById'] = new Map(
    links.map(([from, to], index) => [`l${index}`, { id: `l${index}`, from, to, label: '' }]),
  )
  const signs = listSignsByNote({ ...canvas, linksById })
  return Object.fromEntries(
    [...signs].map(([id, list]) => [id, list.map((sign) => sign.shortName).join(' ')]),
  )
}

const own = { 'customerSegments-0': 'Students', 'customerSegments-1': 'Teachers' }

describe('the signs of segments by note', () => {
  test('are those of the linked segments, whichever way the link leads, each once and in order', () => {
    const links = [
      ['channels-0', 'customerSegments-1'],
      ['customerSegments-0', 'channels-0'],
      ['channels-0', 'customerSegments-0'],
      ['customerSegments-1', 'parking-0'],
    ] as const
    expect(listNames(links)).toEqual({ ...own, 'channels-0': 'Students Teachers', 'parking-0': 'Teachers' })
  })

  test('are its own for a segment, also where it passes on to another', () => {
    expect(listNames([['customerSegments-0', 'customerSegments-1']])).toEqual(own)
  })

  test('are none for what is no note', () => {
    const links = [
      ['customerSegments-0', 'motivation-0'],
      ['customerSegments-0', 'gone'],
      ['gone', 'channels-1'],
    ] as const
    expect(listNames(links)).toEqual(own)
  })
})
