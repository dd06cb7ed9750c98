import { Download, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DamagedCanvas } from '../../state/library'
import { useLibrary } from '../../state/services'
import { Button } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import styles from './library.module.css'

/** Canvases that cannot be read stand apart, with what is left of them to take away. Shown only where there are any. */
export function DamagedCanvases() {
  const { t } = useTranslation('library')
  const damaged = useLibrary((state) => state.damaged)
  return (
    <section className={styles.damaged}>
      <h2>
        <TriangleAlert size={16} aria-hidden />
        {t('damaged.title')}
      </h2>
      <p>{t('damaged.text')}</p>
      <ul>
        {damaged.map((canvas) => (
          <li key={canvas.id}>
            <span>{t('damaged.name', { id: canvas.id })}</span>
            <Button icon={Download} onClick={() => saveRaw(canvas)}>
              {t('damaged.download')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function saveRaw({ id, raw }: DamagedCanvas): void {
  saveFile(new Blob([new Uint8Array(raw)]), `${id}.harreman-raw`)
}
