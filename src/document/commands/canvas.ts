import * as Y from 'yjs'
import type { AnswerId } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import type { CurrencyCode } from '../../domain/money'
import { normaliseText } from '../../domain/normal-text'
import { act, type CanvasDocument } from '../schema'
import { replaceText } from '../text'

export function writeTitle(document: CanvasDocument, title: string): void {
  act(document, () => replaceText(document.title, title))
}

/** Sets the sentence "what does the business do?" (R61). */
export function writePitch(document: CanvasDocument, pitch: string): void {
  act(document, () => replaceText(document.pitch, pitch))
}

export function setContentLanguage(document: CanvasDocument, language: Language): void {
  setMeta(document, 'contentLanguage', language)
}

export function setAuthor(document: CanvasDocument, author: string): void {
  setMeta(document, 'author', normaliseText(author))
}

/** Sets the currency of every amount of the canvas (R50); amounts are not converted. */
export function setCurrency(document: CanvasDocument, currency: CurrencyCode): void {
  setMeta(document, 'currency', currency)
}

export function writeAnswer(document: CanvasDocument, id: AnswerId, answer: string): void {
  act(document, () => {
    const text = document.answers.get(id) ?? document.answers.set(id, new Y.Text())
    replaceText(text, answer)
  })
}

/** Setting what is there already would be a step of undo that does nothing. */
function setMeta(document: CanvasDocument, key: string, value: string): void {
  act(document, () => {
    if (document.meta.get(key) !== value) document.meta.set(key, value)
  })
}
