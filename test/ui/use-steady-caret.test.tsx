import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { TextArea } from '../../src/ui/text-area'
import { carryOffset } from '../../src/ui/use-steady-caret'

describe('a field whose text changes from elsewhere', () => {
  const draw = (value: string) => <TextArea aria-label="Note" value={value} onValueChange={() => undefined} />

  test('keeps the caret between the same letters', () => {
    const { rerender } = render(draw('shop'))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox')
    field.focus()
    field.setSelectionRange(2, 3)
    rerender(draw('Our shop'))
    expect([field.selectionStart, field.selectionEnd]).toEqual([6, 7])
  })
})

describe('carrying a place over to another text', () => {
  test.each([
    ['shop', 'Our shop', 0, 0],
    ['shop', 'shops', 2, 2],
    ['shop', 'shops', 4, 4],
    ['web shop', 'shop', 2, 0],
    ['shop', 'Our shop', 4, 8],
    ['shop', '', 3, 0],
  ])('%j, now %j: from %i to %i', (before, after, offset, carried) => {
    expect(carryOffset(before, after, offset)).toBe(carried)
  })
})
