import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import words from '../../../locales/en/presentation.json'
import { DOCUMENT_VERSION } from '../../../src/document/schema'
import type { Canvas } from '../../../src/domain/canvas'
import PresentView from '../../../src/features/presentation/present-view'
import SpeakerView from '../../../src/features/presentation/speaker-view'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { openView } from '../board/open-board'

beforeAll(() => startTestTexts())
beforeEach(() => history.replaceState(null, ''))

const picture = `
  Customer Segments: students, teachers
  Channels: shop, fair
`

function drawTold(hidden: readonly string[] = [], rest: Partial<Canvas> = {}): Canvas {
  const canvas = drawCanvas(picture, { title: 'Book bicycle', pitch: 'We lend books.', ...rest })
  const notes = [...canvas.notesById].map(
    ([id, note]) => [id, hidden.includes(id) ? { ...note, isConfidential: true as const } : note] as const,
  )
  return { ...canvas, notesById: new Map(notes) }
}

const start = async (canvas: Canvas = drawTold()) => {
  const opened = await openView(<PresentView />, canvas)
  await opened.user.click(screen.getByRole('button', { name: words.start }))
  return opened
}

const findStage = () => screen.getByRole('region', { name: words.show.label })
const findStrong = () => within(findStage()).queryByRole('heading', { level: 1 })?.textContent

describe('the set-up', () => {
  test('R85: says before anybody looks how many notes stay hidden', async () => {
    await openView(<PresentView />, drawTold(['students', 'shop']))
    screen.getByText('2 confidential notes stay hidden.')
    expect(screen.queryByText('students')).toBeNull()
  })

  test('says of an empty canvas what it needs, and leads there', async () => {
    await openView(<PresentView />, '')
    screen.getByText(words.empty.text)
    screen.getByRole('link', { name: words.empty.toBoard })
    expect(screen.queryByRole('button', { name: words.start })).toBeNull()
  })

  test('R85: says of a canvas where everything is confidential that there is nothing to show', async () => {
    await openView(<PresentView />, drawTold(['students', 'teachers', 'shop', 'fair'], { pitch: '' }))
    screen.getByText(words.empty.hidden)
  })

  test('R96: puts together an order of one’s own, moves and takes out steps, and undoes it', async () => {
    const { user, read, undo, readAnnouncement } = await openView(<PresentView />, drawTold())
    await user.click(screen.getByRole('radio', { name: words.order.own }))
    const listOrder = () => {
      const order = read().workshop?.presentation?.order
      return order?.type === 'own' ? order.steps : []
    }
    expect(listOrder()).toEqual(['pitch', 'block/customerSegments', 'block/channels'])
    await user.selectOptions(screen.getByRole('combobox', { name: words.add.label }), 'note/fair')
    expect(listOrder().at(-1)).toBe('note/fair')
    const up = screen.getByRole('button', { name: 'Move up: fair' })
    await user.click(up)
    expect(readAnnouncement()).toBe('fair: place 3 of 4')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move up: fair' }))
    await user.click(screen.getByRole('button', { name: 'Take out: Channels' }))
    expect(listOrder()).toEqual(['pitch', 'block/customerSegments', 'note/fair'])
    undo()
    expect(listOrder()).toEqual(['pitch', 'block/customerSegments', 'note/fair', 'block/channels'])
  })

  test('offers to take back an order of one’s own that another one replaced', async () => {
    const { user, read, pressToast } = await openView(<PresentView />, drawTold())
    await user.click(screen.getByRole('radio', { name: words.order.own }))
    await user.click(screen.getByRole('radio', { name: words.order.thread }))
    expect(read().workshop?.presentation?.order).toEqual({ type: 'thread', segmentId: 'students' })
    pressToast()
    expect(read().workshop?.presentation?.order.type).toBe('own')
  })

  test('leaves the focus where the PDF was asked for and where it is cancelled', async () => {
    const { user } = await openView(<PresentView />, drawTold())
    const save = screen.getByRole('button', { name: words.pdf.save })
    await user.click(save)
    expect(save.getAttribute('aria-disabled')).toBe('true')
    expect(document.activeElement).toBe(save)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(save.getAttribute('aria-disabled')).toBe('false')
    await waitFor(() => expect(document.activeElement).toBe(save))
  })

  test('keeps what the speaker wants to say at a step', async () => {
    const { user, read } = await openView(<PresentView />, drawTold())
    await user.type(screen.getByRole('textbox', { name: 'Speaker notes: Channels' }), 'Show the photo')
    expect(read().workshop?.presentation?.speakerNotes).toEqual({ 'block/channels': 'Show the photo' })
  })

  test('says that a second window cannot find a canvas which is not kept', async () => {
    const { services } = await openView(<PresentView />, drawTold())
    expect(services.storage.mode).toBe('memory')
    screen.getByText(words.speaker.memory)
    expect(screen.queryByRole('button', { name: words.speaker.open })).toBeNull()
  })

  test('of a canvas from a newer version can be presented and not changed', async () => {
    const { user } = await openView(<PresentView />, drawTold(), { version: DOCUMENT_VERSION + 1 })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: words.order.own }).matches(':disabled')).toBe(
      true,
    )
    await user.click(screen.getByRole('button', { name: words.start }))
    expect(document.activeElement).toBe(findStage())
  })
})

describe('the show', () => {
  test('R61, R96: begins with the sentence, and shows only what has been told', async () => {
    const { user, readAnnouncement } = await start()
    within(findStage()).getByText('We lend books.')
    expect(screen.queryByText('students')).toBeNull()
    await user.keyboard('{ArrowRight}')
    expect(findStrong()).toBe('Customer Segments')
    expect(readAnnouncement()).toBe('Step 2 of 3. Customer Segments: students · teachers')
    expect(screen.queryByText('shop')).toBeNull()
    await user.keyboard(' ')
    expect(findStrong()).toBe('Channels')
    screen.getByText('students')
  })

  test('R96: goes on and back by the keys of clickers, and no further than its ends', async () => {
    const { user } = await start()
    const steps: (string | undefined | null)[] = []
    for (const key of ['Enter', 'PageDown', 'ArrowRight', 'Backspace', 'PageUp', 'PageUp', 'End', 'Home']) {
      await user.keyboard(`{${key}}`)
      steps.push(findStrong())
    }
    const [title, first, last] = ['Book bicycle', 'Customer Segments', 'Channels']
    expect(steps).toEqual([first, last, last, first, title, title, last, title])
  })

  test('ends by Escape and leads back to where it began', async () => {
    const { user } = await start()
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.start }))
  })

  test('goes black by B, on any keyboard, and is seen again at the next step', async () => {
    const { user, readAnnouncement } = await start()
    await user.keyboard('b')
    screen.getByRole('button', { name: words.show.isBlack })
    expect(readAnnouncement()).toBe(words.show.isBlack)
    await user.keyboard('{ArrowRight}')
    expect(screen.queryByRole('button', { name: words.show.isBlack })).toBeNull()
  })

  test('goes on by a click on what is shown, and by its buttons', async () => {
    const { user } = await start()
    await user.click(findStage())
    expect(findStrong()).toBe('Customer Segments')
    await user.click(screen.getByRole('button', { name: words.show.back }))
    expect(findStrong()).toBe('Book bicycle')
    // The button that has the focus is pressed by Enter; the show does not go on besides.
    await user.click(screen.getByRole('button', { name: words.show.next }))
    await user.keyboard('{Enter}')
    expect(findStrong()).toBe('Channels')
  })

  test('R85: never shows a confidential note, also one that is marked while it is on the screen', async () => {
    const { user, session } = await start(drawTold(['students']))
    const { setNotesConfidential } = await import('../../../src/document/commands/confidential')
    await user.keyboard('{End}')
    expect(screen.queryByText('students')).toBeNull()
    screen.getByText('shop')
    act(() => setNotesConfidential(session.document, ['shop'], true))
    expect(screen.queryByText('shop')).toBeNull()
  })

  test('changes nothing on the canvas by the keys of undo', async () => {
    const { user, session, read, showShortcuts } = await start()
    const { writeTitle } = await import('../../../src/document/commands/canvas')
    act(() => writeTitle(session.document, 'Other'))
    await user.keyboard('{Control>}z{/Control}?')
    expect(read().title).toBe('Other')
    expect(showShortcuts).not.toHaveBeenCalled()
  })

  test('goes on where it was after the page was loaded anew', async () => {
    const { user } = await start()
    await user.keyboard('{End}')
    expect(JSON.stringify(history.state)).not.toMatch(/shop|students|bicycle/)
    document.body.innerHTML = ''
    await openView(<PresentView />, drawTold())
    expect(findStrong()).toBe('Channels')
  })
})

describe('the speaker window', () => {
  test('R96: shows what is on the screen, what comes next and what to say', async () => {
    const { user, read } = await openView(<SpeakerView />, drawTold())
    const current = screen.getByRole('region', { name: words.speaker.current })
    const next = screen.getByRole('region', { name: words.speaker.next })
    within(current).getByText('We lend books.')
    within(next).getByText('students')
    await user.type(screen.getByRole('textbox', { name: words.speaker.notes }), 'Slowly b')
    expect(read().workshop?.presentation?.speakerNotes).toEqual({ pitch: 'Slowly b' })
    await user.click(screen.getByRole('button', { name: words.show.next }))
    within(current).getByText('students')
    await user.keyboard('{End}')
    within(next).getByText(words.show.last)
  })

  test('R85: shows nothing confidential of the slides', async () => {
    await openView(<SpeakerView />, drawTold(['students']))
    expect(screen.queryByText('students')).toBeNull()
  })
})
