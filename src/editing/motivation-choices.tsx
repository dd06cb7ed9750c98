import { Check, Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addMotivation, removeMotivations } from '../document/commands/motivations'
import { listMotivations } from '../domain/canvas'
import type { BlockDefinition, MotivationKindId } from '../domain/kinds/kind'
import { explainMotivation, nameKind } from '../i18n/subject-words'
import { suggestMotivation } from '../i18n/suggest-motivation'
import { currentLanguage } from '../i18n/texts'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { useServices } from '../state/services'
import { showUndoToast } from '../state/undo-toast'
import { ChipButton } from '../ui/chip'
import styles from './motivation-choices.module.css'
import { MotivationEditor } from './motivation-editor'
import { MoneyHint } from './motivation-money'
import { OwnAims } from './own-aims'

/** Why relationships are kept: each motivation with its reason and its means, and how they change with time. */
export function MotivationChoices({ block }: { readonly block: BlockDefinition }) {
  const { t } = useTranslation(['guide', 'kinds', 'motivations'])
  // What is chosen begins with words in the language of the content: they must be there at the press.
  useTranslation(['kinds', 'motivations'], { lng: useCanvasState((state) => state.canvas.contentLanguage) })
  return (
    <>
      <p className={styles.hint}>{t('panel.motivationsHint')}</p>
      <ul className={styles.choices}>
        {block.motivationKinds.map((kind) => (
          <li key={kind}>
            <MotivationChoice kind={kind} />
          </li>
        ))}
      </ul>
      <OwnAims block={block} />
      <p className={styles.hint}>{t('changeOverTime')}</p>
    </>
  )
}

function MotivationChoice({ kind }: { readonly kind: MotivationKindId }) {
  const { isReadOnly } = useCanvasSession()
  const { chosen, toggle } = useMotivation(kind)
  const [isOpen, setOpen] = useState(false)
  const description = useId()
  const language = currentLanguage()
  const explanation = explainMotivation(language, kind)
  const isChosen = chosen.length > 0
  return (
    <>
      <ChipButton
        isPressed={isChosen}
        aria-describedby={description}
        disabled={isReadOnly}
        onClick={() => {
          toggle()
          setOpen(!isChosen)
        }}
      >
        {isChosen ? <Check size={14} aria-hidden /> : <Plus size={14} aria-hidden />}
        {nameKind(language, kind)}
      </ChipButton>
      <div id={description} className={styles.explanation}>
        <p>{explanation?.why}</p>
        <p>{explanation?.means}</p>
      </div>
      {chosen.map((motivation) => (
        <div key={motivation.id} className={styles.chosen}>
          <MoneyHint motivation={motivation} />
          <MotivationEditor motivation={motivation} isOpenAtFirst={isOpen} />
        </div>
      ))}
    </>
  )
}

function useMotivation(kind: MotivationKindId) {
  const { t } = useTranslation(['guide', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const chosen = listMotivations(canvas).filter((motivation) => motivation.kind === kind)
  const toggle = () => {
    const [first] = chosen
    if (!first) {
      // A motivation is content, so its words are in the content's language (R17).
      const { text, ...start } = suggestMotivation(canvas.contentLanguage, kind)
      return addMotivation(session.document, kind, text, start)
    }
    removeMotivations(
      session.document,
      chosen.map((motivation) => motivation.id),
    )
    const message = t('panel.motivationRemoved', { motivation: first.text })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
  return { chosen, toggle }
}
