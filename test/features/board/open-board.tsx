import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, vi } from 'vitest'
import type { Canvas } from '../../../src/domain/canvas'
import type { BlockId } from '../../../src/domain/kinds/block-ids'
import { BoardView } from '../../../src/features/board/board-view'
import { StatusBar } from '../../../src/features/board/status-bar'
import { useCanvasShortcuts } from '../../../src/features/board/use-canvas-shortcuts'
import { openTestCanvas, renderInCanvas } from '../../support/canvas-session'
import { drawCanvas, printCanvas } from '../../support/canvas-text'
import { readMessage } from '../../support/read-message'

// The board moves the focus with the next frame; it must not move that of the next test.
afterEach(() => new Promise((resolve) => requestAnimationFrame(resolve)))

interface Opening {
  readonly version?: number
  /** The block that is opened on its own. */
  readonly block?: BlockId
}

/** Shows the board of a canvas, or of the canvas that the lines draw, with the keys that hold in every view. */
export function openBoard(canvas: Canvas | string = '', { block, ...opening }: Opening = {}) {
  return openView(<BoardView block={block} bottomTool={null} />, canvas, opening)
}

/** Shows any view of notes in the same way. */
export async function openView(view: ReactNode, canvas: Canvas | string = '', opening: Opening = {}) {
  const drawn = typeof canvas === 'string' ? drawCanvas(canvas) : canvas
  const opened = await openTestCanvas(drawn, opening)
  const showShortcuts = vi.fn()
  await renderInCanvas(opened, <Page view={view} onShowShortcuts={showShortcuts} />)
  const { toasts } = opened.services
  return {
    ...opened,
    user: userEvent.setup(),
    showShortcuts,
    print: () => printCanvas(opened.read()),
    readAnnouncement: () => readMessage(toasts.getState().announcement),
    listSelected: () => opened.session.selection.getState().selectedNoteIds,
    undo: () => act(() => opened.session.undo()),
  }
}

function Page({ view, onShowShortcuts }: { view: ReactNode; onShowShortcuts: () => void }) {
  useCanvasShortcuts(onShowShortcuts)
  return (
    <>
      {view}
      <StatusBar onShowShortcuts={onShowShortcuts} />
    </>
  )
}

export const findRegion = (name: string) => screen.getByRole('region', { name })

/** The button that is a note's text. */
export const findNote = (text: string) =>
  screen.getByText(
    (_, element) => element?.matches('[data-focus="note"]') === true && element.textContent === text,
  )

export const findAddButton = (region: string) =>
  within(findRegion(region)).getByRole('button', { name: 'Add note' })

export const findEditor = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note text' })

/** Puts the focus on a note as Tab would, and tells the interface. */
export const focusNote = (text: string) => act(() => findNote(text).focus())

/** Waits until the element that has the focus is called so: the board moves the focus with the next frame. */
export async function waitForFocus(name: string): Promise<void> {
  await waitFor(() => {
    const element = document.activeElement
    const found = element?.getAttribute('aria-label') ?? element?.textContent
    if (found !== name) throw new Error(`the focus is on ${found}, not on ${name}`)
  })
}
