import { ArrowLeft, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Risk } from '../../domain/workshop/risks'
import { StateSign } from '../../editing/hypothesis-sign'
import { noteAddress, workshopAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { EvidenceList } from './evidence-list'
import { ExperimentList } from './experiment-list'
import { HangingNotes, HangsOn } from './hangs-on'
import { PlaceFields } from './place-fields'
import { StateChoice } from './state-choice'
import styles from './tests-part.module.css'
import { useNoteNames } from './use-note-names'
import { useTestActs } from './use-test-acts'

/** One hypothesis: where it stands, how it is checked, and what was found (R96). */
export function HypothesisView({ risk }: { readonly risk: Risk }) {
  const { t } = useTranslation(['tests', 'board'])
  const { id, isReadOnly } = useCanvasSession()
  const [, navigate] = useLocation()
  const { unmark } = useTestActs()
  const { note, assumption } = risk
  const { name, lang } = useNoteNames()(note)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.hypothesis}>
      <Link href={workshopAddress(id, 'tests')} className={styles.link}>
        <ArrowLeft size={16} aria-hidden />
        {t('view.back')}
      </Link>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} lang={lang}>
          {name}
        </h2>
        <p className={styles.signs}>
          <StateSign state={assumption.state} />
          <Link href={noteAddress(id, note.id)} className={styles.link}>
            {t('openNote', { ns: 'board' })}
          </Link>
        </p>
        <HangsOn noteId={note.id} />
        <PlaceFields noteId={note.id} assumption={assumption} />
        <StateChoice risk={risk} />
      </div>
      <ExperimentList noteId={note.id} experiments={risk.experiments} />
      <EvidenceList risk={risk} />
      {assumption.state === 'refuted' && <HangingNotes noteId={note.id} />}
      {!isReadOnly && (
        <Button
          icon={Trash2}
          look="quiet"
          className={styles.remove}
          onClick={() => {
            navigate(workshopAddress(id, 'tests'), { replace: true })
            unmark(note)
          }}
        >
          {t('mark.remove')}
        </Button>
      )}
    </div>
  )
}
