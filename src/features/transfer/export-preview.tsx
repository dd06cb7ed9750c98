import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { Warning } from '../../ui/warning'
import styles from './export-dialog.module.css'
import type { Preview } from './make-preview'
import type { ExportOrder } from './use-export'
import { type PreviewState, usePreview } from './use-preview'

/** What the file will look like, as far as it can be told before it is made. */
export function ExportPreview({ order }: { readonly order: ExportOrder }) {
  const { t } = useTranslation('waysOut')
  const state = usePreview(order)
  return (
    <section className={styles.part} aria-label={t('preview.title')}>
      <h3>{t('preview.title')}</h3>
      <PreviewContent state={state} language={order.canvas.contentLanguage} />
    </section>
  )
}

interface PreviewContentProps {
  readonly state: PreviewState
  readonly language: Language
}

function PreviewContent({ state, language }: PreviewContentProps) {
  const { t } = useTranslation(['waysOut', 'errors'])
  switch (state.type) {
    case 'waiting':
      return (
        <p className={styles.waiting} role="status">
          {t('preview.waiting')}
        </p>
      )
    case 'failed':
      return (
        <>
          <Warning>{t('preview.failed')}</Warning>
          {state.trouble !== 'cancelled' && <p>{t(`errors:export.${state.trouble}`)}</p>}
        </>
      )
    case 'shown':
      return <ShownPreview preview={state.preview} language={language} />
  }
}

interface ShownPreviewProps {
  readonly preview: Preview
  readonly language: Language
}

function ShownPreview({ preview, language }: ShownPreviewProps) {
  const { t } = useTranslation('waysOut')
  switch (preview.type) {
    case 'sheet':
      return <Sheet picture={preview.picture} />
    case 'text':
      return (
        <>
          <section aria-label={t('preview.file')}>
            <pre className={styles.file} lang={language}>
              {preview.lines.join('\n')}
            </pre>
          </section>
          {preview.isCut && <p className={styles.hint}>{t('preview.more')}</p>}
        </>
      )
    case 'chapters':
      return (
        <ol className={styles.chapters} aria-label={t('preview.chapters')}>
          {preview.chapters.map((chapter, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two parts may be called alike
            <li key={index}>{chapter}</li>
          ))}
        </ol>
      )
  }
}

/** The picture is always light, as paper is. */
function Sheet({ picture }: { readonly picture: Blob }) {
  const { t } = useTranslation('waysOut')
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(picture)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [picture])
  return address && <img className={styles.sheet} src={address} alt={t('preview.sheet')} />
}
