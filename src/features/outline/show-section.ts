import type { PlaceId } from '../../domain/canvas'

/** Brings a section into view and gives its heading the focus; from there a screen reader goes on reading. */
export function showSection(place: PlaceId): void {
  const section = document.querySelector<HTMLElement>(`[data-section="${place}"]`)
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector('h2')?.focus({ preventScroll: true })
}
