import { LayoutGrid } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { writeTitle } from '../../document/commands/canvas'
import { redoCommand, undoCommand } from '../../editing/commands/canvas-keys'
import { paletteCommand } from '../../editing/commands/palette-sources'
import type { CanvasActs } from '../../editing/commands/settings-commands'
import {
  canvasAddress,
  checksAddress,
  libraryAddress,
  outlineAddress,
  reportAddress,
  threadsAddress,
  workshopAddress,
} from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { IconButton } from '../../ui/button'
import { nameKeys } from '../../ui/shortcut'
import { useCurrentInSight } from '../../ui/use-current-in-sight'
import { useIsPainted } from '../../ui/use-is-painted'
import { useSteadyCaret } from '../../ui/use-steady-caret'
import styles from './header.module.css'
import { LanguageMenu } from './language-menu'
import { SaveStatus } from './save-status'
import { SettingsMenu } from './settings-menu'

const ChecksSign = lazy(() => import('../../editing/checks/checks-sign'))

interface HeaderProps {
  /** The view that is shown: its link is marked. */
  readonly view:
    | 'board'
    | 'block'
    | 'outline'
    | 'threads'
    | 'report'
    | 'checks'
    | 'compare'
    | 'versions'
    | 'workshop'
  readonly acts: CanvasActs
  /** The ways out. */
  readonly children: ReactNode
}

/** The one bar above every view of a canvas. */
export function Header({ view, acts, children }: HeaderProps) {
  const { t } = useTranslation(['app', 'board'])
  const { id, undo, redo } = useCanvasSession()
  const canUndo = useCanvasState((state) => state.canUndo)
  const canRedo = useCanvasState((state) => state.canRedo)
  const isPainted = useIsPainted()
  const views = useCurrentInSight<HTMLElement>(view)
  return (
    <header className={styles.header}>
      <Link
        href={libraryAddress}
        className={styles.home}
        aria-label={t('myCanvases')}
        title={t('myCanvases')}
      >
        <LayoutGrid size={16} aria-hidden />
      </Link>
      <TitleField />
      <SaveStatus />
      <nav ref={views} className={styles.views} data-scrolls-sideways="" aria-label={t('views')}>
        <Link href={canvasAddress(id)} aria-current={view === 'board' ? 'page' : undefined}>
          {t('board')}
        </Link>
        <Link href={threadsAddress(id)} aria-current={view === 'threads' ? 'page' : undefined}>
          {t('threads')}
        </Link>
        <Link href={reportAddress(id)} aria-current={view === 'report' ? 'page' : undefined}>
          {t('report')}
        </Link>
        <Link
          href={checksAddress(id)}
          aria-current={view === 'checks' ? 'page' : undefined}
          aria-describedby="checks-sign"
        >
          {t('checks')}
          {/* Has its room before it comes, so that no view jumps away under a finger. */}
          <span className={styles.sign}>
            <Suspense fallback={null}>{isPainted && <ChecksSign id="checks-sign" />}</Suspense>
          </span>
        </Link>
        <Link href={workshopAddress(id)} aria-current={view === 'workshop' ? 'page' : undefined}>
          {t('workshop')}
        </Link>
        <Link href={outlineAddress(id)} aria-current={view === 'outline' ? 'page' : undefined}>
          {t('outline')}
        </Link>
      </nav>
      <div className={styles.tools}>
        {/* Not `disabled`: whoever undoes the last step keeps the focus here, and can redo. */}
        <IconButton
          icon={undoCommand.icon}
          label={undoCommand.name(t)}
          aria-keyshortcuts={nameKeys(undoCommand.shortcuts)}
          aria-disabled={!canUndo}
          onClick={undo}
        />
        <IconButton
          icon={redoCommand.icon}
          label={redoCommand.name(t)}
          aria-keyshortcuts={nameKeys(redoCommand.shortcuts)}
          aria-disabled={!canRedo}
          onClick={redo}
        />
        <IconButton
          icon={paletteCommand.icon}
          label={paletteCommand.name(t)}
          aria-keyshortcuts={nameKeys(paletteCommand.shortcuts)}
          className={styles.palette}
          onClick={paletteCommand.run}
        />
        <LanguageMenu />
        <SettingsMenu canvas={acts} />
        {children}
      </div>
    </header>
  )
}

function TitleField() {
  const { t } = useTranslation('app')
  const { document, history, isReadOnly } = useCanvasSession()
  const title = useCanvasState((state) => state.canvas.title)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const field = useRef<HTMLInputElement>(null)
  useSteadyCaret(field, title)
  return (
    <div className={styles.title}>
      <input
        ref={field}
        aria-label={t('canvasTitle')}
        placeholder={t('untitled')}
        size={1}
        lang={language}
        value={title}
        readOnly={isReadOnly}
        spellCheck
        onFocus={history.beginGroup}
        onBlur={history.endGroup}
        onChange={(event) => writeTitle(document, event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && history.beginGroup()}
      />
      {/* The field is as wide as its words: this copy, never seen, gives the width. */}
      <span aria-hidden>{title || t('untitled')}</span>
    </div>
  )
}
