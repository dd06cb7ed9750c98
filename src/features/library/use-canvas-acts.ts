import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { loadTexts } from '../../i18n/texts'
import type { CanvasRow } from '../../state/library'
import { useServices } from '../../state/services'
import { useFailureToast } from './use-failure-toast'

/** What can be done with a canvas from outside of it. Each says in a toast what came of it and gives whether it happened. */
export interface CanvasActs {
  readonly duplicate: (row: CanvasRow) => Promise<boolean>
  readonly moveToBin: (row: CanvasRow) => Promise<boolean>
  readonly restore: (row: CanvasRow) => Promise<boolean>
  readonly deleteForever: (rows: readonly CanvasRow[]) => Promise<boolean>
}

export function useCanvasActs(): CanvasActs {
  const { t } = useTranslation('library')
  const { t: tApp } = useTranslation('app')
  const { library, toasts } = useServices()
  const showFailure = useFailureToast()
  return useMemo(() => {
    const { duplicateCanvas, moveToBin, restore, deleteForever } = library.getState()
    const { showToast } = toasts.getState()
    const nameCanvas = (title: string) => title.trim() || tApp('untitled')
    const attempt = async (act: () => Promise<void>): Promise<boolean> => {
      try {
        await act()
        return true
      } catch (error) {
        showFailure(error)
        return false
      }
    }
    return {
      duplicate: (row) =>
        attempt(async () => {
          const title = await nameCopy(row)
          await duplicateCanvas(row.id, title)
          showToast({ message: t('done.duplicated', { title: nameCanvas(title) }) })
        }),
      moveToBin: (row) =>
        attempt(async () => {
          await moveToBin([row.id])
          const undo = { label: tApp('undo'), run: () => void attempt(() => restore([row.id])) }
          showToast({ message: t('done.binned', { title: nameCanvas(row.title) }), action: undo })
        }),
      restore: (row) =>
        attempt(async () => {
          await restore([row.id])
          showToast({ message: t('done.restored', { title: nameCanvas(row.title) }) })
        }),
      deleteForever: (rows) => attempt(() => deleteForever(rows.map((row) => row.id))),
    }
  }, [library, toasts, showFailure, t, tApp])
}

/** A title is content: the word for "copy" is of the canvas's language, not of the interface's. */
async function nameCopy(row: CanvasRow): Promise<string> {
  if (row.title === '') return ''
  const t = await loadTexts(row.contentLanguage, ['library'])
  return t('copyTitle', { title: row.title })
}
