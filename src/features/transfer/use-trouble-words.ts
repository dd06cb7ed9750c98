import { useTranslation } from 'react-i18next'
import { formatBytes } from '../../i18n/formats/bytes'
import { currentLanguage } from '../../i18n/texts'
import type { ImportTrouble } from './import-file'

/** Why a file was refused and what to do about it, in the reader's words. */
export function useTroubleWords() {
  const { t } = useTranslation(['errors', 'app'])
  return (trouble: ImportTrouble) => ({
    reason: t(`import.reason.${trouble.type}`, describe(trouble, t('app:untitled'))),
    advice: t(`import.advice.${trouble.type}`),
  })
}

function describe(trouble: ImportTrouble, untitled: string): Record<string, string | number> {
  switch (trouble.type) {
    case 'tooLarge': {
      const language = currentLanguage()
      return { size: formatBytes(trouble.size, language), limit: formatBytes(trouble.limit, language) }
    }
    case 'newerVersion':
      return { version: trouble.version }
    case 'kindTooManyBlocks':
      return { found: trouble.found, limit: trouble.limit }
    case 'kindOutside':
      return { block: trouble.block }
    case 'kindOverlap':
      return { block: trouble.block, other: trouble.other }
    case 'wrongType':
    case 'kindNameless':
    case 'reachingKey':
      return { path: trouble.path }
    case 'duplicateId':
    case 'brokenReference':
    case 'kindUnknownBlock':
      return { id: trouble.id }
    case 'otherTool':
      return { tool: trouble.tool }
    case 'canvasMissing':
      return { title: trouble.title || untitled }
    default:
      return {}
  }
}
