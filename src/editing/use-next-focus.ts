import { useRef } from 'react'

/** A button that is pressed goes away with its difference: the focus then goes to the one that takes its place. */
export function useNextFocus<List extends HTMLElement>() {
  const list = useRef<List>(null)
  const keepPlace = () => {
    const { current } = list
    if (!current) return
    const place = listButtons(current).findIndex((button) => button.matches(':focus'))
    requestAnimationFrame(() => {
      if (place < 0 || document.activeElement !== document.body) return
      const buttons = listButtons(current)
      const next = buttons[Math.min(place, buttons.length - 1)] ?? current
      next.focus()
    })
  }
  return { list, keepPlace }
}

function listButtons(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-take-over]')]
}
