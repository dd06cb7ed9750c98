import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { fillPhrase, type Phrase } from '../../editing/phrase'
import { formatList } from '../../i18n/formats/lists'
import { currentLanguage } from '../../i18n/texts'
import type { ForeignRemark } from '../../importers/foreign/foreign-canvas'

/** More names than this are no help: there are as many as the file has headings. */
const MOST_NAMES = 8

/** What somebody should know of a file, in the reader's words; its own names are in the language of its notes. */
export function useRemarkWords(language: Language) {
  const { t } = useTranslation(['waysIn', 'blocks'])
  const nameAll = (names: readonly string[], say: (marks: { readonly names: string }) => string) =>
    fillPhrase({ names: quoteNames(names, language) }, say)
  return (remark: ForeignRemark): Phrase => {
    switch (remark.type) {
      case 'leanCanvas':
      case 'languagesMixed':
        return [t(`remarks.${remark.type}`)]
      case 'otherModels':
        return joinNames(remark.names)
          ? nameAll(remark.names, (marks) => t('remarks.otherModels', marks))
          : [t('remarks.otherModelsUnnamed')]
      case 'unknownParts':
        return nameAll(remark.names, (marks) => t('remarks.unknownParts', marks))
      case 'oneBlock':
        return [t('remarks.oneBlock', { block: t(`blocks:${remark.block}`) })]
      case 'addressesLeft':
      case 'linksLeft':
      case 'valuesLeft':
        return [t(`remarks.${remark.type}`, { count: remark.count })]
    }
  }
}

/** Names that a file has, shortened as a whole and one by one. */
export function joinNames(names: readonly string[]): string {
  const written = tidyNames(names)
  return writeList(written.slice(0, MOST_NAMES), written.length)
}

/** As `joinNames`, with what joins them in the language of the reader. */
function quoteNames(names: readonly string[], lang: Language): Phrase {
  const written = tidyNames(names)
  const quoted = written.slice(0, MOST_NAMES).map((text, index) => [index, [{ text, lang }]] as const)
  return fillPhrase<string>(Object.fromEntries(quoted), (marks) =>
    writeList(Object.values(marks), written.length),
  )
}

function tidyNames(names: readonly string[]): readonly string[] {
  return names
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')
    .map(shorten)
}

function writeList(shown: readonly string[], total: number): string {
  return total > shown.length ? `${shown.join(', ')} …` : formatList(shown, currentLanguage(), 'and')
}

function shorten(name: string): string {
  const letters = [...name]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : name
}
