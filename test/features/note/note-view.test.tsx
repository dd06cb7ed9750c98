import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { useLocation } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import { deleteNotes } from '../../../src/document/commands/notes'
import { act as write } from '../../../src/document/schema'
import type { Canvas } from '../../../src/domain/canvas'
import { NoteView } from '../../../src/features/note/note-view'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

const picture = `
  Customer Relationships: seller
  Channels: shop [channel.shop], other
  shop -> seller
`

async function openNote(canvas: Canvas = drawCanvas(picture), opening = {}) {
  const opened = await openTestCanvas(canvas, opening)
  const close = vi.fn()
  await renderInCanvas(opened, <NoteView noteId="shop" onClose={close} />)
  const readNote = () => opened.read().notesById.get('shop')
  return { ...opened, close, readNote, user: userEvent.setup() }
}

/** The view of the note that the address names. */
function NoteAtAddress() {
  const [address] = useLocation()
  return <NoteView noteId={address.split('/').at(-1) ?? ''} onClose={vi.fn()} />
}

const getText = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note text' })
const getDescription = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Longer description' })

describe('the view of a note', () => {
  test('R15, R18: keeps the short text byte for byte, in NFC, as one step of undo', async () => {
    const { user, readNote, session } = await openNote()
    await user.clear(getText())
    await user.type(getText(), 'dendda fisikoa ★  n\u0303{Enter}İŞ ')
    expect(readNote()?.text).toBe('dendda fisikoa ★  ñ\nİŞ ')
    await user.tab()
    session.undo()
    expect(readNote()?.text).toBe('shop')
  })

  test('R17: marks content with its language, whatever the language of the interface', async () => {
    await switchLanguage('tr')
    await openNote(drawCanvas(picture, { contentLanguage: 'eu' }))
    for (const field of screen.getAllByRole('textbox')) {
      expect(field.lang).toBe('eu')
      expect(field.getAttribute('spellcheck')).toBe('true')
    }
    expect(screen.getByRole('textbox', { name: 'Not metni' })).toBeDefined()
    expect(document.documentElement.lang).toBe('tr')
  })

  test('gives the note another colour by its name', async () => {
    const { user, readNote } = await openNote()
    const colours = within(screen.getByRole('group', { name: 'Colour' })).getAllByRole('radio')
    expect(colours).toHaveLength(6)
    await user.click(screen.getByRole('radio', { name: 'Violet' }))
    expect(readNote()?.colour).toBe('violet')
  })

  test('lists what the note is linked with, each leading to its own view', async () => {
    await openNote()
    const links = within(screen.getByRole('region', { name: 'Linked with' }))
    expect(links.getByRole('link', { name: 'seller' }).getAttribute('href')).toContain(
      '/canvas/canvas/note/seller',
    )
    expect(links.getByText('Customer Relationships')).toBeDefined()
  })

  test('names the motivations it is linked with', async () => {
    const motivation = drawMotivation('m', { text: 'keep them' })
    const link = { id: 'l', from: 'm', to: 'shop', label: 'because' }
    await openNote(
      drawCanvas('Channels: shop', {
        motivationsById: new Map([['m', motivation]]),
        linksById: new Map([['l', link]]),
      }),
    )
    const links = screen.getByRole('region', { name: 'Linked with' })
    expect(within(links).getByRole('listitem').textContent).toBe('keep them Motivation')
    const meaning = within(links).getByRole<HTMLInputElement>('textbox', {
      name: 'Meaning of the link with “keep them”',
    })
    expect(meaning.value).toBe('because')
  })

  test('R10: writes the meaning of a link in place, takes it away, and brings it back by undo', async () => {
    const { user, read, listToasts, pressToast } = await openNote()
    const links = within(screen.getByRole('region', { name: 'Linked with' }))
    const meaning = links.getByRole('textbox', { name: 'Meaning of the link with “seller”' })
    await user.type(meaning, 'sells there')
    expect([...read().linksById.values()].map((link) => link.label)).toEqual(['sells there'])
    expect(links.getByText('1 link')).toBeDefined()
    await user.click(links.getByRole('button', { name: 'Remove the link with “seller”' }))
    expect(read().linksById.size).toBe(0)
    expect(listToasts()).toEqual(['Link removed'])
    expect(document.activeElement).toBe(links.getByRole('button', { name: 'Link with…' }))
    pressToast()
    expect([...read().linksById.values()].map((link) => link.label)).toEqual(['sells there'])
  })

  test('R09: one reaches the other end of a link from a note, and comes back the same way', async () => {
    const opened = await openTestCanvas(
      drawCanvas(
        'Customer Segments: unconvinced\nCustomer Relationships: co-creation\nunconvinced -> co-creation',
      ),
    )
    navigate('/canvas/canvas/note/unconvinced')
    await renderInCanvas(opened, <NoteAtAddress />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('link', { name: 'co-creation' }))
    expect(await screen.findByDisplayValue('co-creation')).toBe(getText())
    await user.click(screen.getByRole('link', { name: 'unconvinced' }))
    expect(await screen.findByDisplayValue('unconvinced')).toBe(getText())
  })

  test('gives a segment its short name and colour, each named in words', async () => {
    const opened = await openTestCanvas(drawCanvas('Customer Segments: students'))
    await renderInCanvas(opened, <NoteView noteId="students" onClose={vi.fn()} />)
    const user = userEvent.setup()
    await user.type(screen.getByRole('textbox', { name: 'Short name' }), 'young')
    const marks = within(screen.getByRole('group', { name: 'Colour of the segment' }))
    expect(marks.getAllByRole('radio')).toHaveLength(9)
    await user.click(marks.getByRole('radio', { name: 'Teal' }))
    expect(opened.read().notesById.get('students')?.segment).toMatchObject({
      shortName: 'young',
      mark: 'teal',
    })
    await user.click(marks.getByRole('radio', { name: 'Automatic' }))
    expect(opened.read().notesById.get('students')?.segment?.mark).toBeUndefined()
  })

  test('says that a note is an addition to the example', async () => {
    const canvas = drawCanvas('Channels: shop')
    const notes = [...canvas.notesById.values()].map(
      (note) => [note.id, { ...note, isAddition: true }] as const,
    )
    await openNote({ ...canvas, notesById: new Map(notes) })
    expect(screen.getByText('Addition to the example')).toBeDefined()
  })

  test('says so when the note is deleted elsewhere, and leads back', async () => {
    const { session, user, close } = await openNote()
    write(session.document, () => deleteNotes(session.document, ['shop']))
    expect(await screen.findByText(/It has been deleted/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Back to the board' }))
    expect(close).toHaveBeenCalled()
  })

  test('only reads in a canvas from a newer version', async () => {
    const { user, readNote } = await openNote(drawCanvas(picture), { version: 99 })
    expect(screen.getByText(/can be read and exported; to change it, reload/)).toBeDefined()
    await user.type(getText(), 'x')
    await user.type(getDescription(), 'x')
    expect(readNote()).toMatchObject({ text: 'shop', description: '' })
    expect(screen.queryByRole('button', { name: 'Bold' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Remove kind/ })).toBeNull()
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: 'Colour' }).disabled).toBe(true)
  })
})

describe('the kinds of a note', () => {
  test('R05: several stand on one note; taking one away keeps the other', async () => {
    const { user, readNote } = await openNote()
    await user.click(screen.getByRole('button', { name: 'Choose kinds' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'online shop' }))
    expect(readNote()?.kinds).toEqual(['channel.shop', 'channel.webShop'])
    await user.click(screen.getByRole('button', { name: 'Remove kind: physical shop' }))
    expect(readNote()?.kinds).toEqual(['channel.webShop'])
    expect(screen.getByRole('region', { name: 'Kinds' }).textContent).toContain('online shop')
  })

  test('are kept when this Harreman does not know them', async () => {
    await openNote(drawCanvas('Channels: shop [channel.drone]'))
    expect(screen.getByRole('button', { name: 'Remove kind: channel.drone' })).toBeDefined()
  })
})

describe('the longer description', () => {
  const readPreview = () => screen.getByRole('region', { name: 'Preview' })

  test('R15: becomes paragraphs, bold and lists; the star survives', async () => {
    const { user, readNote } = await openNote()
    await user.type(getDescription(), '★ bat **bi**{Enter}{Enter}- hiru{Enter}lau')
    expect(readNote()?.description).toBe('★ bat **bi**\n\n- hiru\n- lau')
    expect(within(readPreview()).getAllByRole('listitem')).toHaveLength(2)
    expect(readPreview().querySelector('strong')?.textContent).toBe('bi')
    expect(readPreview().textContent).toContain('★ bat')
  })

  test('is formatted by the toolbar, which keeps the words selected and shows what they are', async () => {
    const { user, readNote, session } = await openNote()
    await user.type(getDescription(), 'bat bi')
    getDescription().setSelectionRange(4, 6)
    await user.click(screen.getByRole('button', { name: 'Bold' }))
    expect(readNote()?.description).toBe('bat **bi**')
    expect(document.activeElement).toBe(getDescription())
    expect([getDescription().selectionStart, getDescription().selectionEnd]).toEqual([6, 8])
    expect(screen.getByRole('button', { name: 'Bold' }).ariaPressed).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Bullet list' }))
    expect(readNote()?.description).toBe('- bat **bi**')
    session.undo()
    expect(readNote()?.description).toBe('')
  })

  test.each([
    ['an English', { key: 'b', code: 'KeyB' }, '**bat**'],
    ['a Georgian', { key: 'ბ', code: 'KeyB' }, '**bat**'],
    ['a Dvorak', { key: 'x', code: 'KeyB' }, 'bat'],
    ['a Turkish', { key: '(', code: 'Digit8', shiftKey: true }, '- bat'],
    ['a German', { key: '/', code: 'Digit7', shiftKey: true }, '1. bat'],
  ])('obeys the shortcuts of %s keyboard', async (_name, key, expected) => {
    const { user, readNote } = await openNote()
    await user.type(getDescription(), 'bat')
    getDescription().setSelectionRange(0, 3)
    fireEvent.keyDown(getDescription(), { ...key, ctrlKey: true })
    expect(readNote()?.description).toBe(expected)
  })
})
