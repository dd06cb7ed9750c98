import { useTranslation } from 'react-i18next'
import { formatList } from '../../i18n/formats/lists'
import { currentLanguage } from '../../i18n/texts'
import type { ForeignRemark } from '../../importers/foreign/foreign-canvas'

/** More names than this are no help: there are as many as the file has headings. */
const MOST_NAMES = 8

/** What somebody should know of a file, in the reader's words. */
export function useRemarkWords() {
  const { t } = useTranslation(['waysIn', 'blocks'])
  return (remark: ForeignRemark): string => {
    switch (remark.type) {
      case 'leanCanvas':
      case 'languagesMixed':
        return t(`remarks.${remark.type}`)
      case 'otherModels': {
        const names = joinNames(remark.names)
        return names ? t('remarks.otherModels', { names }) : t('remarks.otherModelsUnnamed')
      }
      case 'unknownParts':
        return t('remarks.unknownParts', { names: joinNames(remark.names) })
      case 'oneBlock':
        return t('remarks.oneBlock', { block: t(`blocks:${remark.block}`) })
      case 'addressesLeft':
      case 'linksLeft':
      case 'valuesLeft':
        return t(`remarks.${remark.type}`, { count: remark.count })
    }
  }
}

/** Names that a file has, shortened as a whole and one by one. */
export function joinNames(names: readonly string[]): string {
  const written = names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '')
  const shown = written.slice(0, MOST_NAMES).map(shorten)
  if (written.length > MOST_NAMES) return `${shown.join(', ')} …`
  return formatList(shown, currentLanguage(), 'and')
}

function shorten(name: string): string {
  const letters = [...name]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : name
}
