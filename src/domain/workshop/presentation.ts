import type { NoteId } from '../canvas'
import type { BlockId } from '../kinds/block-ids'

/** What one step of a presentation tells: the sentence of the canvas, a whole block, or one note. */
export type StoryStepKey = 'pitch' | `block/${BlockId}` | `note/${NoteId}`

/** The order in which a canvas is told: by blocks, along the threads of one segment, or by `StoryStepKey`s of one's own. */
export type StoryOrder =
  | { readonly type: 'blocks' }
  | { readonly type: 'thread'; readonly segmentId: NoteId }
  | { readonly type: 'own'; readonly steps: readonly string[] }

/** How a canvas is presented (R96). */
export interface Presentation {
  readonly order: StoryOrder
  /** What the speaker wants to say, by `StoryStepKey`; only steps with words. */
  readonly speakerNotes: Readonly<Record<string, string>>
}

export const usualStory: Presentation = { order: { type: 'blocks' }, speakerNotes: {} }

/** Whether something names a step of a story; what it names may be gone. */
export function isStoryStepKey(value: unknown): value is StoryStepKey {
  return typeof value === 'string' && (value === 'pitch' || /^(?:block|note)\/./u.test(value))
}
