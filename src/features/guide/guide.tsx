import { X } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockId } from '../../domain/kinds/block-ids'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import { MotivationChoices } from '../../editing/motivation-choices'
import { useCanvasSession, useCanvasState, useSelection } from '../../state/open-canvas'
import { IconButton } from '../../ui/button'
import { Tabs } from '../../ui/tabs'
import styles from './guide.module.css'
import { GuideKinds } from './guide-kinds'
import { GuideQuestions } from './guide-questions'
import { NextBlock } from './next-block'

const BlockHints = lazy(() => import('../../editing/checks/block-hints'))

interface GuideProps {
  readonly block: BlockId
  readonly onClose?: () => void
}

/** The help beside a block, in the language of the interface (R42): definition, questions, kinds. Load it late. */
export function Guide({ block, onClose }: GuideProps) {
  const { t } = useTranslation(['guide', 'blocks', 'kinds', 'motivations', 'relationships', 'app', 'board'])
  const { isReadOnly } = useCanvasSession()
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  // What is picked becomes content in its own language: the words must be there at the press.
  useTranslation(['kinds', 'motivations'], { lng: useCanvasState((state) => state.canvas.contentLanguage) })
  const activateBlock = useSelection((state) => state.activateBlock)
  const [chosen, setChosen] = useState<'questions' | 'kinds' | 'motivations'>('questions')
  const heading = useRef<HTMLHeadingElement>(null)
  const definition = findBlock(kind, block)
  const isThere = {
    questions: true,
    kinds: definition.noteKinds.length > 0,
    motivations: definition.motivationKinds.length > 0,
  }
  const kinds = {
    id: 'kinds' as const,
    label: t('panel.kinds'),
    content: <GuideKinds block={definition} />,
  }
  const motivations = {
    id: 'motivations' as const,
    label: t('panel.motivations'),
    content: <MotivationChoices block={definition} />,
  }
  return (
    // Working here holds the guide at this block, also when the block is filled and another would be next.
    <aside className={styles.guide} aria-label={t('panel.name')} onFocus={() => activateBlock(block)}>
      <header className={styles.head}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {t(block, { ns: 'blocks' })}
        </h2>
        {onClose && <IconButton icon={X} label={t('panel.close')} onClick={onClose} />}
        <p className={styles.definition}>{t(`definitions.${block}`)}</p>
        {isReadOnly && <p className={styles.quiet}>{t('readOnly', { ns: 'app' })}</p>}
      </header>
      <Tabs
        label={t('panel.name')}
        current={isThere[chosen] ? chosen : 'questions'}
        onChange={setChosen}
        tabs={[
          { id: 'questions', label: t('panel.questions'), content: <GuideQuestions block={definition} /> },
          ...(isThere.kinds ? [kinds] : []),
          ...(isThere.motivations ? [motivations] : []),
        ]}
      />
      <Suspense fallback={null}>
        <BlockHints block={block} />
      </Suspense>
      <NextBlock block={block} onLeave={() => heading.current?.focus()} />
    </aside>
  )
}
