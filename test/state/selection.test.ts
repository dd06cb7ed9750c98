import { describe, expect, test } from 'vitest'
import { createSelection } from '../../src/state/selection'

describe('the selection', () => {
  test('is empty at first', () => {
    expect(createSelection().getState()).toMatchObject({
      selectedNoteIds: [],
      activeBlock: undefined,
      editing: undefined,
      draft: undefined,
      isFilteredToAdditions: false,
    })
  })

  test('is the note that is edited, and stays when the editing ends', () => {
    const selection = createSelection()
    selection.getState().selectNotes(['a', 'b'])
    selection.getState().startEditing({ noteId: 'c', isNew: true })
    expect(selection.getState()).toMatchObject({
      selectedNoteIds: ['c'],
      editing: { noteId: 'c', isNew: true },
    })
    selection.getState().stopEditing()
    expect(selection.getState()).toMatchObject({ selectedNoteIds: ['c'], editing: undefined })
  })
})
