import { useEffect, useRef } from 'react'
import type { Language } from '../domain/language'
import { useCanvasSession, useCanvasState } from './open-canvas'

/** What every text field for content has in common. */
export interface ContentField {
  /** The language of the content, for the spelling checker, hyphenation and screen readers (R17, R18). */
  readonly lang: Language
  readonly spellCheck: true
  readonly readOnly: boolean
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** The properties of one text field for content. Its typing between focus and blur is one step of undo. */
export function useContentField(): ContentField {
  const { history, isReadOnly } = useCanvasSession()
  const lang = useCanvasState((state) => state.canvas.contentLanguage)
  const isTyping = useRef(false)
  const begin = () => {
    isTyping.current = true
    history.beginGroup()
  }
  const end = () => {
    if (isTyping.current) history.endGroup()
    isTyping.current = false
  }
  // A field that is taken away while it has the focus never hears of its blur.
  useEffect(
    () => () => {
      if (isTyping.current) history.endGroup()
    },
    [history],
  )
  return { lang, spellCheck: true, readOnly: isReadOnly, onFocus: begin, onBlur: end }
}
