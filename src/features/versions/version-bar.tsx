import { ArrowLeft, FilePlus2, GitCompare, History, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { compareAddress, versionsAddress } from '../../state/addresses'
import { writeSide } from '../../state/compare/compared-side'
import { useCanvasSession } from '../../state/open-canvas'
import { useToasts } from '../../state/services'
import type { CanvasVersion } from '../../state/versions/use-versions'
import { Button } from '../../ui/button'
import { useVersionActs } from './use-version-acts'
import { useVersionWords } from './version-words'
import styles from './versions.module.css'

const NameDialog = lazy(() => import('./name-dialog').then(({ NameDialog }) => ({ default: NameDialog })))

/** Says above a former version what it is, and what can be done with it. */
export function VersionBar({ version }: { readonly version: CanvasVersion }) {
  const { t } = useTranslation('versions')
  const { isReadOnly } = useCanvasSession()
  const acts = useVersionActs()
  const announce = useToasts((state) => state.announce)
  const { nameMoment } = useVersionWords()
  const [, navigate] = useLocation()
  const [isNaming, setNaming] = useState(false)
  const date = nameMoment(version)
  const compare = () => {
    const former = writeSide({ type: 'version', id: version.id })
    navigate(compareAddress(version.canvasId, former, writeSide({ type: 'now' })))
  }
  useEffect(() => announce(t('shown', { date })), [announce, t, date])
  return (
    <section className={styles.bar} aria-label={t('actions')}>
      <p className={styles.former}>
        <History size={16} aria-hidden />
        {t('former', { date })}
      </p>
      <div className={styles.acts}>
        {!isReadOnly && (
          <Button look="primary" icon={RotateCcw} onClick={() => acts.restore(version)}>
            {t('restore')}
          </Button>
        )}
        <Button icon={GitCompare} onClick={compare}>
          {t('compare')}
        </Button>
        <Button icon={FilePlus2} onClick={() => acts.copy(version)}>
          {t('copy')}
        </Button>
        <Button icon={Pencil} onClick={() => setNaming(true)}>
          {t('name')}
        </Button>
        <Button look="danger" icon={Trash2} onClick={() => acts.remove(version)}>
          {t('delete')}
        </Button>
      </div>
      <Suspense fallback={null}>
        {isNaming && (
          <NameDialog
            title={t('dialog.rename')}
            name={version.name ?? ''}
            onSave={(name) => acts.rename(version, name)}
            onClose={() => setNaming(false)}
          />
        )}
      </Suspense>
    </section>
  )
}

/** On a narrow window the list and the version take turns. */
export function BackToVersions() {
  const { t } = useTranslation('versions')
  const { id } = useCanvasSession()
  return (
    <nav aria-label={t('title')}>
      <Link href={versionsAddress(id)} className={styles.back}>
        <ArrowLeft size={16} aria-hidden />
        {t('back')}
      </Link>
    </nav>
  )
}
