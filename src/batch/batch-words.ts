import type { Language } from '../domain/language'
import { formatBytes } from '../i18n/formats/bytes'
import { loadTexts } from '../i18n/texts'
import type { ImportFailure } from '../importers/importer'
import type { OutputFailure } from './make-outputs'
import type { UsageFailure } from './read-arguments'
import { targetNames } from './targets'

/** What the command says about its work, in the language of the machine. */
export interface BatchWords {
  readonly help: string
  readonly seeHelp: string
  readonly usage: (failure: UsageFailure) => string
  readonly progress: (number: number, total: number, file: string) => string
  readonly failed: (file: string, failure: OutputFailure) => string
  readonly stopped: (done: number, total: number) => string
  readonly summary: (files: number, failures: number) => string
}

export async function loadBatchWords(language: Language): Promise<BatchWords> {
  const t = await loadTexts(language, ['batch', 'errors'])
  const sayFailure = (failure: OutputFailure): string => {
    switch (failure.type) {
      case 'import': {
        const { type } = failure.failure
        const reason = t(`errors:import.reason.${type}`, describe(failure.failure, language))
        return `${reason} ${t(`errors:import.advice.${type}`)}`
      }
      case 'export':
        return t('batch:notMade', { reason: failure.failure.type })
      case 'disk':
        return failure.code === 'ENOENT' ? t('batch:notThere') : t('batch:disk', { code: failure.code })
      case 'taken':
        return t('batch:taken', { path: failure.path })
    }
  }
  return {
    help: t('batch:help', { formats: targetNames.join(', ') }),
    seeHelp: t('batch:seeHelp'),
    usage: (failure) => t(`batch:usage.${failure.type}`, { ...failure }),
    progress: (number, total, file) => t('batch:progress', { number, total, file }),
    failed: (file, failure) => t('batch:failed', { file, reason: sayFailure(failure) }),
    stopped: (done, total) => t('batch:stopped', { done, total }),
    summary: (files, failures) => t('batch:summary', { files, failures }),
  }
}

function describe(failure: ImportFailure, language: Language): Record<string, string | number> {
  const { type: _, ...values } = failure
  if (failure.type === 'tooLarge') {
    return { size: formatBytes(failure.size, language), limit: formatBytes(failure.limit, language) }
  }
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))
}
