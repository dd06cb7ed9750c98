import { useTranslation } from 'react-i18next'
import { redoCommand, shortcutsCommand, undoCommand } from '../../editing/commands/canvas-keys'
import { explainKeys } from '../../editing/commands/explain-keys'
import { deleteCommand, duplicateCommand, editCommand, linkCommand } from '../../editing/commands/note-keys'
import { paletteCommand } from '../../editing/commands/palette-sources'
import { movingKeys, placeKeys, walkKeys, writingKeys } from '../../editing/commands/plain-keys'
import { printCommand } from '../../editing/commands/print-command'
import { Dialog } from '../../ui/dialog'
import styles from './shortcuts-dialog.module.css'

/** Every key there is, in words. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['app', 'board'])
  const lines = useLines()
  return (
    <Dialog title={t('shortcuts')} closeLabel={t('close')} onClose={onClose}>
      {/* In a low window the list scrolls, also by keyboard. */}
      <dl className={styles.list} tabIndex={0}>
        {lines.map(({ id, words, keys }) => (
          <div key={id}>
            <dt>{words}</dt>
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

/** From what is needed first to what is needed seldom. */
function useLines() {
  const { t: app } = useTranslation(['app', 'board'])
  const { t: board } = useTranslation(['board', 'app'])
  const { t: plain } = useTranslation('board')
  const { t: transfer } = useTranslation(['transfer', 'app'])
  return [
    ...explainKeys([paletteCommand], app),
    ...explainKeys(walkKeys, plain),
    ...explainKeys([editCommand], board),
    ...explainKeys(writingKeys, plain),
    ...explainKeys(movingKeys, plain),
    ...explainKeys([deleteCommand, duplicateCommand, linkCommand], board),
    ...explainKeys([undoCommand, redoCommand], app),
    ...explainKeys(placeKeys, plain),
    ...explainKeys([printCommand], transfer),
    ...explainKeys([shortcutsCommand], app),
  ]
}
