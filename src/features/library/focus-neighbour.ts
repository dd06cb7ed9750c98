/**
 * Waits for an act that takes an item out of its list and, when it happened, gives the focus to what stands beside
 * it, else to the heading of the page: whoever uses the keyboard is not thrown back to the start.
 */
export async function focusNeighbour(item: HTMLElement | null, removal: Promise<boolean>): Promise<void> {
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  const target = neighbour?.querySelector<HTMLElement>('a, button')
  if (await removal) (target ?? document.querySelector('h1'))?.focus()
}
