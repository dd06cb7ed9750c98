import { FileUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CanvasKindId } from '../../domain/kinds/kind'
import { canvasKinds } from '../../domain/kinds/other-kinds'
import { Dialog } from '../../ui/dialog'
import { BoardPicture } from './board-picture'
import styles from './kind-dialog.module.css'

interface KindDialogProps {
  readonly onChoose: (kind: CanvasKindId) => void
  /** Lets the person pick the file of a kind of one's own. */
  readonly onFromFile: () => void
  readonly onClose: () => void
}

/** Every kind of canvas, each with what it is for and how its sheet looks. Load it late. */
export function KindDialog({ onChoose, onFromFile, onClose }: KindDialogProps) {
  const { t } = useTranslation(['canvasKinds', 'app', 'board'])
  return (
    <Dialog title={t('choose')} closeLabel={t('close', { ns: 'app' })} size="large" onClose={onClose}>
      <ul className={styles.kinds}>
        {Object.values(canvasKinds).map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.kind}
              aria-labelledby={`kind-${id}`}
              aria-describedby={`kind-${id}-is`}
              onClick={() => {
                onClose()
                onChoose(id)
              }}
            >
              <span className={styles.picture}>
                <BoardPicture row={{ kind: id, picture: {} }} />
              </span>
              <span className={styles.words}>
                <strong id={`kind-${id}`}>{t(`labels.${id}`, { ns: 'board' })}</strong>
                <span id={`kind-${id}-is`}>{t(`sentences.${id}`)}</span>
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.kind}
            aria-labelledby="kind-own"
            aria-describedby="kind-own-is"
            onClick={() => {
              onClose()
              onFromFile()
            }}
          >
            <span className={styles.file}>
              <FileUp size={28} aria-hidden />
            </span>
            <span className={styles.words}>
              <strong id="kind-own">{t('own.fromFile')}</strong>
              <span id="kind-own-is">{t('sentences.own')}</span>
            </span>
          </button>
        </li>
      </ul>
    </Dialog>
  )
}
