import { describe, expect, test } from 'vitest'
import { addLink, removeLinks } from '../../../src/document/commands/links'
import { deleteNotes } from '../../../src/document/commands/notes'
import { readCanvas } from '../../../src/document/read-canvas'
import { makeUndoHistory } from '../../../src/document/undo'
import { listLinksOf } from '../../../src/domain/canvas'
import { forkDocument, mergeDocuments, openDrawn, printDocument } from '../../support/replicas'

const picture = `
  Customer Relationships: co-creation
  Key Activities: research
`

describe('a link', () => {
  test('R10: carries what it means, and both ends list it', () => {
    const document = openDrawn(picture)
    const id = addLink(document, { from: 'co-creation', to: 'research', label: 'ideas' })
    const canvas = readCanvas(document)
    const link = { id, from: 'co-creation', to: 'research', label: 'ideas' }
    expect(listLinksOf(canvas, 'co-creation')).toEqual([link])
    expect(listLinksOf(canvas, 'research')).toEqual([link])
  })

  test('goes away alone', () => {
    const document = openDrawn(`${picture}
      co-creation -> research`)
    removeLinks(document, ['co-creation -> research'])
    expect(printDocument(document)).toBe('Customer Relationships: co-creation\nKey Activities: research')
  })

  test('made while another person deletes its end is on nobody’s canvas, until that is undone', () => {
    const one = openDrawn(picture)
    const other = forkDocument(one)
    const history = makeUndoHistory(other)
    const label = 'I\u0307deas'
    const id = addLink(one, { from: 'co-creation', to: 'research', label })
    deleteNotes(other, ['research'])
    mergeDocuments(one, other)
    for (const document of [one, other]) expect(readCanvas(document).linksById.size).toBe(0)
    history.undo()
    mergeDocuments(one, other)
    const link = { id, from: 'co-creation', to: 'research', label: label.normalize('NFC') }
    for (const document of [one, other]) expect([...readCanvas(document).linksById.values()]).toEqual([link])
    history.stop()
  })
})
