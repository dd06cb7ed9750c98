import type { KeyboardEvent } from 'react'

/** The arrow keys lead through the notes: up and down to the next one, left and right to the first of the next block. */
export function useBoardKeys() {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const target = findNext(event.currentTarget, event.key)
      if (!target) return
      event.preventDefault()
      target.focus()
    },
  }
}

function findNext(board: HTMLElement, key: string): HTMLElement | undefined {
  const isBackwards = key === 'ArrowUp' || key === 'ArrowLeft'
  if (key === 'ArrowUp' || key === 'ArrowDown') return step(listNotes(board), isBackwards)
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const here = document.activeElement?.closest('ul')
  const lists = [...board.querySelectorAll<HTMLElement>('ul')].filter((list) => listNotes(list).length > 0)
  const list = lists[lists.findIndex((each) => here?.isSameNode(each)) + (isBackwards ? -1 : 1)]
  return list && listNotes(list)[0]
}

function step(notes: readonly HTMLElement[], isBackwards: boolean): HTMLElement | undefined {
  const index = notes.findIndex((note) => note.contains(document.activeElement))
  return index === -1 ? undefined : notes[index + (isBackwards ? -1 : 1)]
}

function listNotes(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[data-focus="note"]')]
}
