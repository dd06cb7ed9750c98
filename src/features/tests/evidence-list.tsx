import { Pencil, Plus, ThumbsDown, ThumbsUp, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../domain/workshop/experiment'
import type { Risk } from '../../domain/workshop/risks'
import { fillPhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { formatDay } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button, IconButton } from '../../ui/button'
import { EvidenceForm } from './evidence-form'
import styles from './tests-part.module.css'
import { useExperimentNames } from './use-experiment-names'
import { useTestActs } from './use-test-acts'

/** What was seen and heard of a hypothesis, and the way to add to it. */
export function EvidenceList({ risk }: { readonly risk: Risk }) {
  const { t } = useTranslation('tests')
  const { isReadOnly } = useCanvasSession()
  const { putEvidence } = useTestActs()
  const [editing, setEditing] = useState<string>()
  const add = useRef<HTMLButtonElement>(null)
  const close = () => {
    setEditing(undefined)
    add.current?.focus()
  }
  const { note, experiments, evidence } = risk
  return (
    <section className={styles.part} aria-label={t('evidence.title')}>
      <h3>{t('evidence.title')}</h3>
      {evidence.length === 0 && <p className={styles.quiet}>{t('evidence.none')}</p>}
      {evidence.length > 0 && (
        <ul className={styles.cards}>
          {evidence.map((piece) => (
            <li key={piece.id} className={styles.card}>
              {piece.id === editing ? (
                <EvidenceForm
                  label={t('evidence.edit')}
                  noteId={note.id}
                  experiments={experiments}
                  former={piece}
                  onKeep={(changed) => putEvidence(changed, piece.id)}
                  onClose={close}
                />
              ) : (
                <EvidenceItem piece={piece} risk={risk} onEdit={() => setEditing(piece.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Button
          ref={add}
          icon={Plus}
          className={styles.start}
          aria-expanded={editing === NEW}
          onClick={() => setEditing(editing === NEW ? undefined : NEW)}
        >
          {t('evidence.add')}
        </Button>
      )}
      {editing === NEW && (
        <EvidenceForm
          label={t('evidence.add')}
          noteId={note.id}
          experiments={experiments}
          onKeep={(piece) => putEvidence(piece)}
          onClose={close}
        />
      )}
    </section>
  )
}

/** No evidence has an empty id. */
const NEW = ''

interface EvidenceItemProps {
  readonly piece: Evidence
  readonly risk: Risk
  readonly onEdit: () => void
}

function EvidenceItem({ piece, risk, onEdit }: EvidenceItemProps) {
  const { t } = useTranslation('tests')
  const { isReadOnly } = useCanvasSession()
  const { removeEvidence } = useTestActs()
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const nameExperiment = useExperimentNames()
  const experiment = risk.experiments.find(({ id }) => id === piece.experimentId)
  const named = experiment && nameExperiment(experiment)
  const quoted = named?.lang ? { text: named.name, lang: named.lang } : named?.name
  const Icon = piece.direction === 'supports' ? ThumbsUp : ThumbsDown
  return (
    <>
      <p className={styles.found}>
        <Icon size={16} aria-hidden />
        <span lang={language}>{piece.text}</span>
      </p>
      <p className={styles.facts}>
        <span>{t(`evidence.directions.${piece.direction}`)}</span>
        <span>{t(`evidence.strengths.${piece.strength}`)}</span>
        {piece.on && <span>{formatDay(piece.on, currentLanguage())}</span>}
        {piece.source && <span lang={language}>{piece.source}</span>}
        {quoted && (
          <span>
            <PhraseText phrase={fillPhrase({ name: [quoted] }, (marks) => t('evidence.from', marks))} />
          </span>
        )}
      </p>
      {!isReadOnly && (
        <span className={styles.itemTools}>
          <IconButton icon={Pencil} label={t('evidence.edit')} onClick={onEdit} />
          <IconButton icon={Trash2} label={t('evidence.remove')} onClick={() => removeEvidence(piece.id)} />
        </span>
      )}
    </>
  )
}
