import { describe, expect, test } from 'vitest'
import { makeKeyResource } from '../../../src/document/commands/service-means'
import { readCanvas } from '../../../src/document/read-canvas'
import { openSchema } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { writeCanvas } from '../../../src/document/write-canvas'
import { listServiceMeans } from '../../../src/domain/relationships/list-service-means'
import { noRelationshipDetails } from '../../../src/domain/relationships/relationship-details'
import { alignLines, drawCanvas, printCanvas } from '../../support/canvas-text'

function openMeans(lines: string, serviceMeans: string) {
  const drawn = drawCanvas(lines)
  const notes = [...drawn.notesById].map(([id, note]) => {
    const details = { relationship: { ...noRelationshipDetails, serviceMeans } }
    return [id, id === 'it' ? { ...note, ...details } : note] as const
  })
  const document = openSchema(writeCanvas({ ...drawn, notesById: new Map(notes) }))
  const read = () => readCanvas(document)
  const list = () => {
    const note = read().notesById.get('it')
    return note ? listServiceMeans(read(), note) : []
  }
  return { document, history: makeUndoHistory(document), read, list }
}

describe('making a key resource of what customers serve themselves with', () => {
  const lines = 'Customer Relationships: it\nKey Resources: web'

  test('R55: makes a linked note once, in one step of undo', () => {
    const { document, history, read, list } = openMeans(lines, 'FAQ\n\n web \nFAQ')
    expect(list().map(({ text }) => text)).toEqual(['FAQ', 'web'])
    for (const means of list()) makeKeyResource(document, 'it', means)
    const both = alignLines(`
      Customer Relationships: it
      Key Resources: web, FAQ
      it -> FAQ
      it -> web`)
    const order = (text: string) => text.split('\n').sort()
    expect(order(printCanvas(read()))).toEqual(order(both))
    for (const means of list()) makeKeyResource(document, 'it', means)
    expect(read().linksById.size).toBe(2)
    history.undo()
    history.undo()
    expect(printCanvas(read())).toBe(alignLines(lines))
  })

  test('R55: knows a resource whichever way the link goes', () => {
    const { list } = openMeans(`${lines}\nweb -> it`, 'web')
    expect(list()).toEqual([{ text: 'web', resourceId: 'web', unlinkedId: undefined }])
  })
})
