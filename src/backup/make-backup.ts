import type { Language } from '../domain/language'
import { formatDate } from '../i18n/formats/dates'
import { currentLanguage, loadTexts } from '../i18n/texts'
import { nameBackup } from './name-files'
import { type BackupRequest, type MadeBackup, packBackup } from './pack-backup'

export interface NamedBackup extends MadeBackup {
  readonly fileName: string
}

/** Packs everything as a file to be saved, with a page for people in the language of the interface. */
export async function makeBackup(request: Omit<BackupRequest, 'readme' | 'app'>): Promise<NamedBackup> {
  const readme = await writeReadme(request.now, currentLanguage())
  const made = await packBackup({ ...request, readme, app: String(import.meta.env.VITE_APP_VERSION ?? '') })
  return { ...made, fileName: nameBackup(request.now) }
}

async function writeReadme(now: Date, language: Language): Promise<string> {
  const t = await loadTexts(language, ['backup'])
  const date = formatDate(now, language, 'dateTime')
  const paragraphs = [
    t('readme.title', { date }),
    t('readme.restore'),
    t('readme.canvases'),
    t('readme.versions'),
    t('readme.states'),
    t('readme.damaged'),
    t('readme.private'),
  ]
  return `${paragraphs.join('\n\n')}\n`
}
