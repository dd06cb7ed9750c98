import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { TextArea } from '../../src/ui/text-area'

/** A field whose text is kept in NFC, as the document keeps it. */
function Kept({ onKeep }: { onKeep: (write: (text: string) => void) => void }) {
  const [kept, setKept] = useState('shop')
  onKeep(setKept)
  return <TextArea aria-label="text" value={kept} onValueChange={(text) => setKept(text.normalize('NFC'))} />
}

function showField() {
  let write: (text: string) => void = () => undefined
  render(
    <Kept
      onKeep={(set) => {
        write = set
      }}
    />,
  )
  return {
    field: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'text' }),
    user: userEvent.setup(),
    write: (text: string) => act(() => write(text)),
  }
}

describe('a text area', () => {
  test('R18: shows what the keyboard gave while a combined letter is typed', async () => {
    const { field, user } = showField()
    await user.clear(field)
    await user.type(field, 'n')
    await user.type(field, '\u0303')
    expect(field.value).toBe('n\u0303')
  })

  test('shows what is kept when that changes elsewhere', async () => {
    const { field, user, write } = showField()
    await user.type(field, '!')
    write('from another tab')
    expect(field.value).toBe('from another tab')
    write('shop!')
    expect(field.value).toBe('shop!')
  })

  test('R18: leaves spelling to the browser’s checker and changes nothing by itself', () => {
    const { field } = showField()
    expect(field.getAttribute('autocorrect')).toBe('off')
    expect(field.getAttribute('autocapitalize')).toBe('off')
  })
})
