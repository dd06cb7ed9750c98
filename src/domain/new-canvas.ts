import type { Canvas, CanvasId } from './canvas'
import type { CanvasKindId } from './kinds/kind'
import type { Language } from './language'
import { suggestCurrency } from './money'

/** A canvas with nothing on it. */
export function makeEmptyCanvas(id: CanvasId, kind: CanvasKindId, contentLanguage: Language): Canvas {
  return {
    id,
    kind,
    title: '',
    pitch: '',
    contentLanguage,
    author: '',
    currency: suggestCurrency(contentLanguage),
    notesById: new Map(),
    noteIdsByPlace: new Map(),
    linksById: new Map(),
    motivationsById: new Map(),
    answersById: new Map(),
    confidentialAnswerIds: new Set(),
    commentsById: new Map(),
    remarksByDismissedHint: new Map(),
  }
}
