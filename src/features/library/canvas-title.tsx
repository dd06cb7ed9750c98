import { useTranslation } from 'react-i18next'
import type { CanvasRow } from '../../state/library'

/** A canvas's title in the language of its content, or words of the interface that stand for a missing one. */
export function CanvasTitle({ row }: { readonly row: CanvasRow }) {
  const { t } = useTranslation('app')
  if (row.title.trim() === '') return <span>{t('untitled')}</span>
  return <span lang={row.contentLanguage}>{row.title}</span>
}
