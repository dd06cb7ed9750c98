import { describe, expect, test } from 'vitest'
import { setDecision } from '../../../src/document/commands/alternatives'
import { takeOverAll } from '../../../src/document/commands/take-over'
import { readCanvas } from '../../../src/document/read-canvas'
import { openSchema } from '../../../src/document/schema'
import { makeUndoHistory } from '../../../src/document/undo'
import { writeCanvas } from '../../../src/document/write-canvas'
import type { Canvas } from '../../../src/domain/canvas'
import { compareCanvases } from '../../../src/domain/compare/compare-canvases'
import { listNoteOffers } from '../../../src/domain/compare/note-offers'
import { foldText } from '../../../src/i18n/fold-text'
import { drawCanvas, printCanvas } from '../../support/canvas-text'

const open = (canvas: Canvas) => openSchema(writeCanvas(canvas))

describe('choosing an alternative', () => {
  test('R96: keeps the reason; saying it anew, withdrawing and undo', () => {
    const document = open(drawCanvas('Channels: shop'))
    const history = makeUndoHistory(document)
    const read = () => readCanvas(document).workshop?.decision
    setDecision(document, { reason: 'cheap', at: 5 })
    setDecision(document, { reason: 'cheap, and quick', at: 6 })
    expect(read()).toEqual({ reason: 'cheap, and quick', at: 6 })
    setDecision(document, undefined)
    expect(read()).toBeUndefined()
    history.undo()
    expect(read()).toEqual({ reason: 'cheap, and quick', at: 6 })
    history.undo()
    history.undo()
    expect(readCanvas(document)).toEqual(drawCanvas('Channels: shop'))
  })
})

describe('taking several notes over', () => {
  test('R96: keeps their order and the links among one another, as one step', () => {
    const theirs = drawCanvas(
      'Channels: shop, van, fair, web\nCustomer Segments: farmers\nvan -> fair\nfair -> farmers',
    )
    const ours = drawCanvas('Channels: shop, web\nCustomer Segments: farmers')
    const document = open(ours)
    const history = makeUndoHistory(document)
    const comparison = compareCanvases(theirs, ours, foldText)
    const offers = [...listNoteOffers(comparison).values()].flat()
    takeOverAll(document, offers, { comparison, side: 'before' })
    expect(printCanvas(readCanvas(document))).toBe(printCanvas(theirs))
    history.undo()
    expect(readCanvas(document)).toEqual(ours)
  })

  test('R96: passes over what has gone from the open canvas meanwhile', () => {
    const theirs = drawCanvas('Channels: shop, van')
    const text = new Map(theirs.notesById)
    const shop = text.get('shop')
    if (!shop) throw new Error('no note')
    const changed = { ...theirs, notesById: text.set('shop', { ...shop, text: 'store' }) }
    const comparison = compareCanvases(changed, drawCanvas('Channels: shop'), foldText)
    const document = open(drawCanvas(''))
    takeOverAll(document, [...listNoteOffers(comparison).values()].flat(), { comparison, side: 'before' })
    expect(printCanvas(readCanvas(document))).toBe('Channels: van')
  })
})
