import { type RefObject, useEffect } from 'react'

/**
 * When what has the focus goes, such as the form that was sent or the experiment that was deleted, the heading of the part
 * it stood in takes the focus: else the next Tab would begin at the top of the page.
 */
export function useRescuedFocus(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = view.current
    if (!main) return undefined
    let last: HTMLElement | undefined
    let headings: readonly HTMLElement[] = []
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      last = target
      headings = listHeadings(target, main)
    }
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return
      const heading = headings.find(({ isConnected }) => isConnected)
      last = undefined
      if (!heading) return
      heading.tabIndex = -1
      heading.focus()
    })
    main.addEventListener('focusin', remember)
    observer.observe(main, { childList: true, subtree: true })
    return () => {
      main.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [view])
}

/** The headings of the parts that an element stands in, the nearest first; that of the view last. */
function listHeadings(element: HTMLElement, main: HTMLElement): readonly HTMLElement[] {
  const headings: HTMLElement[] = []
  let part = element.closest('section')
  while (part && main.contains(part)) {
    const heading = part.querySelector<HTMLElement>('h2, h3')
    if (heading) headings.push(heading)
    part = part.parentElement?.closest('section') ?? null
  }
  const title = main.querySelector<HTMLElement>('h1')
  return title ? [...headings, title] : headings
}
