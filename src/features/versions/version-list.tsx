import { Bookmark } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { versionsAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { type CanvasVersion, useVersions } from '../../state/versions/use-versions'
import { Button } from '../../ui/button'
import { groupByDay } from './group-versions'
import { useVersionActs } from './use-version-acts'
import { useVersionWords } from './version-words'
import styles from './versions.module.css'

const NameDialog = lazy(() => import('./name-dialog').then(({ NameDialog }) => ({ default: NameDialog })))

/** The former states of the open canvas by day, newest first. */
export function VersionList({ shownId }: { readonly shownId: string | undefined }) {
  const { t } = useTranslation(['versions', 'app'])
  const { isReadOnly } = useCanvasSession()
  const { keep } = useVersionActs()
  const [isNaming, setNaming] = useState(false)
  const versions = useVersions()
  const days = useMemo(() => versions && groupByDay(versions), [versions])
  return (
    <aside className={styles.list} aria-label={t('title')}>
      <header className={styles.head}>
        <h2>{t('title')}</h2>
        {!isReadOnly && (
          <Button icon={Bookmark} onClick={() => setNaming(true)}>
            {t('keep')}
          </Button>
        )}
      </header>
      <LeftOut />
      {versions?.length === 0 && <p className={styles.quiet}>{t('none')}</p>}
      {days?.map(({ day, versions: ofDay }) => (
        <Day key={day} day={day} versions={ofDay} shownId={shownId} />
      ))}
      <Suspense fallback={null}>
        {isNaming && (
          <NameDialog title={t('dialog.keep')} name="" onSave={keep} onClose={() => setNaming(false)} />
        )}
      </Suspense>
    </aside>
  )
}

interface DayProps {
  readonly day: number
  readonly versions: readonly CanvasVersion[]
  readonly shownId: string | undefined
}

function Day({ day, versions, shownId }: DayProps) {
  const { now } = useServices()
  const { nameDay } = useVersionWords()
  const name = nameDay(day, new Date(now()))
  return (
    <section aria-label={name}>
      <h3 className={styles.day}>{name}</h3>
      <ul aria-label={name} className={styles.items}>
        {versions.map((version) => (
          <li key={version.id}>
            <VersionLink version={version} isShown={version.id === shownId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function VersionLink({ version, isShown }: { readonly version: CanvasVersion; readonly isShown: boolean }) {
  const { t } = useTranslation(['versions', 'app'])
  const { title, contentLanguage } = useCanvasState((state) => state.canvas)
  const { nameTime, countNotes } = useVersionWords()
  const cause = t(`cause.${version.cause}`)
  const formerTitle = version.title || t('untitled', { ns: 'app' })
  return (
    <Link
      href={versionsAddress(version.canvasId, version.id)}
      className={styles.version}
      aria-current={isShown ? 'page' : undefined}
    >
      <span className={styles.time}>{nameTime(version)}</span>
      <span className={styles.words}>
        {version.name && <b lang={contentLanguage}>{version.name}</b>}
        <span>{cause}</span>
        <span className={styles.facts}>{countNotes(version)}</span>
        {version.title !== title && (
          <span className={styles.facts}>{t('otherTitle', { title: formerTitle })}</span>
        )}
      </span>
    </Link>
  )
}

/** When no version could be kept: a person has to know that there is less to go back to. */
function LeftOut() {
  const { t } = useTranslation('versions')
  const failure = useCanvasState((state) => state.versionFailure)
  if (!failure) return null
  const reason = failure.type === 'quotaExceeded' ? 'full' : 'other'
  return (
    <p role="alert" className={styles.warning}>
      {t(`leftOut.${reason}`)}
    </p>
  )
}
