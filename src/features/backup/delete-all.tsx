import { Trash2 } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useLibrary, useServices } from '../../state/services'
import { Button } from '../../ui/button'
import styles from './backup.module.css'
import { loadErasedPage } from './erased-page'
import { MakeBackup } from './make-backup'

/** Everything off this device, after a backup was offered and the person has said it twice (R85). */
export function DeleteAll() {
  const { t } = useTranslation('backup')
  const [isAsking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const cancel = () => {
    setAsking(false)
    opener.current?.focus()
  }
  return (
    <section className={styles.section}>
      <h3>{t('erase.title')}</h3>
      <p>{t('erase.text')}</p>
      <ErasedThings />
      <p className={styles.quiet}>{t('erase.stays')}</p>
      <MakeBackup label={t('erase.backup')} look="plain">
        <Button
          ref={opener}
          look="danger"
          icon={Trash2}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {t('erase.ask')}
        </Button>
      </MakeBackup>
      {isAsking && <ConfirmForm onCancel={cancel} />}
    </section>
  )
}

function ErasedThings() {
  const { t } = useTranslation('backup')
  const count = useLibrary((state) => (state.rows?.length ?? 0) + state.damaged.length)
  const number = formatNumber(count, currentLanguage())
  return (
    <ul className={styles.points}>
      {count > 0 && <li>{t('erase.list.canvases', { count, number })}</li>}
      <li>{t('erase.list.versions')}</li>
      <li>{t('erase.list.preferences')}</li>
      <li>{t('erase.list.folder')}</li>
      <li>{t('erase.list.offline')}</li>
    </ul>
  )
}

function ConfirmForm({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation('backup')
  const { storage } = useServices()
  const [isUnderstood, setUnderstood] = useState(false)
  const [state, setState] = useState<'asking' | 'working' | 'failed'>('asking')
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    box.current?.focus()
    // Some browsers answer with a promise, which is no way to tidy up.
    void box.current?.form?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const erase = async (event: FormEvent) => {
    event.preventDefault()
    if (!isUnderstood || state === 'working') return
    setState('working')
    try {
      // When all is gone the whole app makes way for this page, and there is nothing left to load it from.
      await loadErasedPage()
      await storage.erase()
    } catch {
      setState('failed')
    }
  }
  return (
    <form className={styles.differing} onSubmit={(event) => void erase(event)}>
      <p>{t('erase.tabs')}</p>
      <label className={styles.choice}>
        <input
          ref={box}
          type="checkbox"
          required
          checked={isUnderstood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        {t('erase.understood')}
      </label>
      <div className={styles.ways}>
        <Button type="submit" look="danger" icon={Trash2} disabled={!isUnderstood || state === 'working'}>
          {t('erase.act')}
        </Button>
        <Button disabled={state === 'working'} onClick={onCancel}>
          {t('cancel')}
        </Button>
        {state === 'working' && <span role="status">{t('erase.working')}</span>}
      </div>
      {state === 'failed' && (
        <p role="alert" className={styles.trouble}>
          {t('erase.failed')}
        </p>
      )}
    </form>
  )
}
