import { FileUp, FolderUp, Save, X } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import { Warning } from '../../ui/warning'
import { isBlank } from './feedback-draft'
import { listChosen } from './gather-dropped'
import type { GivenFile } from './given-file'
import { clearSet, hasUnsaved, useHandInStore, useHandIns } from './hand-in-set'
import styles from './hand-ins.module.css'
import { useSaveFeedback } from './use-save-feedback'

interface HandInsHeadProps {
  readonly onGive: (files: readonly GivenFile[]) => void
}

/** What the view is for, the ways in, and what concerns all hand-ins at once. */
export function HandInsHead({ onGive }: HandInsHeadProps) {
  const { t } = useTranslation(['handIns', 'app'])
  const store = useHandInStore()
  const { toasts } = useServices()
  const { saveAll } = useSaveFeedback()
  const isEmpty = useHandIns((set) => set.handIns.length === 0)
  const hasFeedback = useHandIns((set) => [...set.drafts.values()].some((draft) => !isBlank(draft)))
  const isUnsaved = useHandIns(hasUnsaved)
  const reviewer = useHandIns((set) => set.reviewer)
  const close = () => {
    const run = clearSet(store)
    toasts.getState().showToast({ message: t('closed'), action: { label: t('undo', { ns: 'app' }), run } })
  }
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={styles.quiet}>{t('intro')}</p>
      <div className={styles.tools}>
        <PickButton label={t('chooseFiles')} isFolder={false} isFirst={isEmpty} onGive={onGive} />
        <PickButton label={t('chooseFolder')} isFolder isFirst={false} onGive={onGive} />
        {hasFeedback && (
          <Button icon={Save} onClick={() => void saveAll()}>
            {t('saveAll')}
          </Button>
        )}
        {!isEmpty && (
          <Button look="quiet" icon={X} onClick={close}>
            {t('closeAll')}
          </Button>
        )}
      </div>
      {isEmpty && <p>{t('empty')}</p>}
      {isUnsaved && <Warning>{t('unsaved')}</Warning>}
      {!isEmpty && (
        <div className={styles.reviewer}>
          <Field label={t('reviewer')} hint={t('reviewerHint')}>
            {(control) => (
              <TextInput
                {...control}
                spellCheck={false}
                value={reviewer}
                onValueChange={(name) => store.setState({ reviewer: name })}
              />
            )}
          </Field>
        </div>
      )}
    </header>
  )
}

interface PickButtonProps extends HandInsHeadProps {
  readonly label: string
  readonly isFolder: boolean
  readonly isFirst: boolean
}

function PickButton({ label, isFolder, isFirst, onGive }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        look={isFirst ? 'primary' : 'plain'}
        icon={isFolder ? FolderUp : FileUp}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(isFolder && { webkitdirectory: '' })}
        {...(!isFolder && { accept: '.json,.zip,.pdf,application/json' })}
        onChange={({ currentTarget }) => {
          onGive(listChosen([...(currentTarget.files ?? [])]))
          // Choosing the same file again is a change again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
