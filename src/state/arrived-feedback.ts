import { createStore, useStore } from 'zustand'
import type { FeedbackFile } from '../domain/assignment/assignment-file'
import type { CanvasId } from '../domain/canvas'

/** Feedback that somebody opened and that is not laid on its canvas yet: it waits until the canvas is on the screen. */
const arrived = createStore<{ readonly file?: FeedbackFile | undefined }>(() => ({}))

/** Whoever opens a feedback file puts it here, then leads to the canvas of its id. A former one gives way. */
export function putArrivedFeedback(file: FeedbackFile): void {
  arrived.setState({ file })
}

/** It was laid on the canvas, or is not wanted. */
export function dropArrivedFeedback(): void {
  arrived.setState({ file: undefined })
}

/** The feedback that waits for this canvas. */
export function useArrivedFeedback(canvasId: CanvasId): FeedbackFile | undefined {
  return useStore(arrived, ({ file }) => (file?.canvas === canvasId ? file : undefined))
}
