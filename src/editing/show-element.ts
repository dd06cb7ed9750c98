/**
 * Brings an element into view. Notes that were never seen have a size that was guessed: once those around it have been
 * drawn, it is brought there again.
 */
export function showElement(element: Element | null | undefined): void {
  const show = () => element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  show()
  requestAnimationFrame(() => requestAnimationFrame(show))
}
