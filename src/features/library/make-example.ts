import type { Canvas, CanvasId } from '../../domain/canvas'
import { buildExample } from '../../domain/example/build-example'
import type { Language } from '../../domain/language'
import { loadExampleWords } from '../../i18n/load-example-words'

/** The worked example in a language (R20); rejects when its words cannot be loaded. Few visits ask for it, so it comes late. */
export async function makeExample(id: CanvasId, language: Language): Promise<Canvas> {
  return buildExample(id, language, await loadExampleWords(language))
}
