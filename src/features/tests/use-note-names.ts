import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import { useCanvasState } from '../../state/open-canvas'

/** Gives how a note is named, and in which language that is: an empty one is named by the interface. */
export function useNoteNames(): (note: Pick<Note, 'text'>) => { name: string; lang: Language | undefined } {
  const { t } = useTranslation('board')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  return ({ text }) => ({ name: text || t('emptyNote'), lang: text ? language : undefined })
}
