import { ChevronDown, ChevronUp } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setMotivationStages, writeMotivationPart } from '../document/commands/motivations'
import { act } from '../document/schema'
import type { Motivation } from '../domain/canvas'
import { customerStages } from '../domain/relationships/relationship-kinds'
import { nameKind } from '../i18n/subject-words'
import { suggestMotivation } from '../i18n/suggest-motivation'
import { currentLanguage } from '../i18n/texts'
import { useContentField } from '../state/content-field'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { TextArea } from '../ui/text-area'
import styles from './motivation-choices.module.css'
import { MotivationMoney } from './motivation-money'
import { MotivationOffers } from './motivation-offers'
import { MotivationPromise } from './motivation-promise'

interface MotivationEditorProps {
  readonly motivation: Motivation
  readonly isOpenAtFirst: boolean
  /** Where the text of the motivation is written elsewhere. */
  readonly hasOwnName?: boolean
}

/** What a motivation says, what its means become, whom it is meant for, what it promises them and what money it has to do with (R12–R14, R68). */
export function MotivationEditor({ motivation, isOpenAtFirst, hasOwnName = false }: MotivationEditorProps) {
  const { t } = useTranslation('motivations')
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const id = useId()
  return (
    <>
      <Button
        look="quiet"
        icon={isOpen ? ChevronUp : ChevronDown}
        className={styles.more}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('editor.show')}
      </Button>
      <div id={id} className={styles.editor} hidden={!isOpen}>
        {isOpen && (
          <>
            {!hasOwnName && <PartField motivation={motivation} part="text" label={t('editor.text')} />}
            <PartField motivation={motivation} part="why" label={t('editor.why')} />
            <PartField motivation={motivation} part="means" label={t('editor.means')} />
            <Suggestion motivation={motivation} />
            <MotivationOffers motivation={motivation} />
            <MotivationPromise motivation={motivation} />
            <StageChoice motivation={motivation} />
            <MotivationMoney motivation={motivation} />
          </>
        )}
      </div>
    </>
  )
}

interface PartFieldProps {
  readonly motivation: Motivation
  readonly part: 'text' | 'why' | 'means'
  readonly label: string
}

function PartField({ motivation, part, label }: PartFieldProps) {
  const { document } = useCanvasSession()
  const field = useContentField()
  return (
    <Field label={label}>
      {(control) => (
        <TextArea
          {...control}
          {...field}
          value={motivation[part]}
          onValueChange={(text) => writeMotivationPart(document, motivation.id, part, text)}
        />
      )}
    </Field>
  )
}

/** Fills what is still empty with the words of the guide, in the language of the content. */
function Suggestion({ motivation }: { readonly motivation: Motivation }) {
  const { t } = useTranslation('motivations')
  const { document, isReadOnly, history } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const start = suggestMotivation(language, motivation.kind)
  const missing = (['why', 'means'] as const).filter((part) => !motivation[part] && start[part])
  if (isReadOnly || missing.length === 0) return null
  const fill = () => {
    history.endGroup()
    act(document, () => {
      for (const part of missing) writeMotivationPart(document, motivation.id, part, start[part])
    })
  }
  return (
    <Button className={styles.more} onClick={fill}>
      {t('editor.useSuggestion')}
    </Button>
  )
}

/** For which stages of the customer base a motivation is meant (R13). */
function StageChoice({ motivation: { id, stages } }: { readonly motivation: Motivation }) {
  const { t } = useTranslation('motivations')
  const { document, isReadOnly } = useCanvasSession()
  return (
    <fieldset className={styles.part} disabled={isReadOnly}>
      <legend className={styles.heading}>{t('stages.title')}</legend>
      {customerStages.map((stage) => {
        const isChosen = stages.includes(stage)
        const others = stages.filter((each) => each !== stage)
        return (
          <label key={stage} className={styles.stage}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => setMotivationStages(document, id, isChosen ? others : [...stages, stage])}
            />
            {nameKind(currentLanguage(), stage)}
          </label>
        )
      })}
    </fieldset>
  )
}
