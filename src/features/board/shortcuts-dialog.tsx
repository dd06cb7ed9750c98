import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog'
import styles from './shortcuts-dialog.module.css'

const shortcuts = [
  { id: 'walk', keys: ['↑ ↓ ← →'] },
  { id: 'extend', keys: ['Shift + ↑ ↓ ← →'] },
  { id: 'edit', keys: ['Enter'] },
  { id: 'below', keys: ['Enter'] },
  { id: 'line', keys: ['Shift + Enter'] },
  { id: 'leave', keys: ['Esc'] },
  { id: 'move', keys: ['Space'] },
  { id: 'step', keys: ['Alt + ↑ ↓ ← →'] },
  { id: 'delete', keys: ['Delete'] },
  { id: 'duplicate', keys: ['Ctrl / ⌘ + D'] },
  { id: 'link', keys: ['L'] },
  { id: 'clipboard', keys: ['Ctrl / ⌘ + C', 'X', 'V'] },
  { id: 'undo', keys: ['Ctrl / ⌘ + Z'] },
  { id: 'redo', keys: ['Ctrl / ⌘ + Shift + Z'] },
  { id: 'guide', keys: ['F6'] },
  { id: 'messages', keys: ['F8'] },
  { id: 'help', keys: ['?'] },
] as const

/** Every key there is, in words. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['board', 'app'])
  return (
    <Dialog title={t('shortcuts', { ns: 'app' })} closeLabel={t('close', { ns: 'app' })} onClose={onClose}>
      {/* In a low window the list scrolls, also by keyboard. */}
      <dl className={styles.list} tabIndex={0}>
        {shortcuts.map(({ id, keys }) => (
          <div key={id}>
            <dt>{t(`shortcuts.${id}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
