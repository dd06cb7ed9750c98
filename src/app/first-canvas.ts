import type { CanvasId } from '../domain/canvas'
import { readAddressPart } from '../state/addresses'
import { type CanvasOpening, openCanvas } from '../state/canvas-session'
import type { Storage } from '../storage/storage'

interface FirstCanvas {
  readonly id: CanvasId
  readonly opened: Promise<CanvasOpening>
  opening?: CanvasOpening
}

let first: FirstCanvas | undefined

/** Opens the canvas at the address of the page while words and choices are still being read. Never rejects. */
export async function openFirstCanvas(storage: Storage): Promise<void> {
  const part = /^#\/canvas\/([^/]+)/.exec(location.hash)?.[1]
  if (!part) return
  const id = readAddressPart(part)
  const canvas: FirstCanvas = { id, opened: openCanvas(storage, id) }
  first = canvas
  try {
    canvas.opening = await canvas.opened
  } catch {
    // Whoever shows the canvas hears of it.
  }
}

/** What is known of it already, for a first drawing that has it at once. */
export function peekFirstCanvas(id: CanvasId): CanvasOpening | undefined {
  return first?.id === id ? first.opening : undefined
}

/** Hands it over to whoever shows it and closes it in the end; once only. */
export function takeFirstCanvas(id: CanvasId): Promise<CanvasOpening> | undefined {
  const taken = first?.id === id ? first.opened : undefined
  first = undefined
  return taken
}
