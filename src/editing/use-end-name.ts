import { useTranslation } from 'react-i18next'
import type { LinkEnd } from '../domain/canvas'
import { nameKind } from '../i18n/subject-words'
import { currentLanguage } from '../i18n/texts'
import { useCanvasState } from '../state/open-canvas'

/** Gives the words by which a link names one of its ends: its text; for a motivation without text its kind. */
export function useEndName(): (end: LinkEnd) => string {
  const { t } = useTranslation(['board', 'kinds'])
  const canvas = useCanvasState((state) => state.canvas)
  return (end) => {
    const motivation = canvas.motivationsById.get(end)
    if (motivation) return motivation.text || nameKind(currentLanguage(), motivation.kind)
    return canvas.notesById.get(end)?.text || t('emptyNote')
  }
}
