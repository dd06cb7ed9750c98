import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OwnKind } from '../../domain/kinds/own-kind'
import { makeKindFile } from '../../exporters/kind/make-kind-file'
import { makeFileName } from '../../i18n/file-name'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import styles from './save-kind.module.css'

/** Gives the kind of a canvas away without the canvas. */
export function SaveKind({ kind }: { readonly kind: OwnKind }) {
  const { t } = useTranslation('canvasKinds')
  const { now } = useServices()
  const save = () =>
    saveFile(makeKindFile(kind), `${makeFileName(kind.name, new Date(now()))}.kind.harreman.json`)
  return (
    <div className={styles.save}>
      <Button icon={Download} onClick={save}>
        {t('own.save')}
      </Button>
      <p>{t('own.saveHint')}</p>
    </div>
  )
}
