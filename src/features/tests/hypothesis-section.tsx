import { FlaskConical } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { NoteId } from '../../domain/canvas'
import { listRisks, type Risk } from '../../domain/workshop/risks'
import { workshopAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { HangsOn } from './hangs-on'
import { PlaceFields } from './place-fields'
import { StateChoice } from './state-choice'
import styles from './tests-part.module.css'
import { useExperimentNames } from './use-experiment-names'
import { useTestActs } from './use-test-acts'

/** What a note's full view says of it as a hypothesis (R96): its place, its state, and what was found; or how to mark it. */
export default function HypothesisSection({ noteId }: { readonly noteId: NoteId }) {
  const { t } = useTranslation(['tests', 'app', 'board', 'kinds'])
  const { isReadOnly } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const risk = useMemo(() => listRisks(canvas).find(({ note }) => note.id === noteId), [canvas, noteId])
  const { mark } = useTestActs()
  if (!canvas.notesById.has(noteId)) return null
  return (
    <section className={styles.section} aria-label={t('mark.title')}>
      <h3>{t('mark.title')}</h3>
      <HangsOn noteId={noteId} />
      {risk && <Marked risk={risk} />}
      {!risk && !isReadOnly && (
        <>
          <p className={styles.quiet}>{t('mark.hint')}</p>
          <Button icon={FlaskConical} onClick={() => mark([noteId])}>
            {t('mark.button')}
          </Button>
        </>
      )}
    </section>
  )
}

function Marked({ risk }: { readonly risk: Risk }) {
  const { t } = useTranslation('tests')
  const { id, isReadOnly } = useCanvasSession()
  const { unmark } = useTestActs()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const nameExperiment = useExperimentNames()
  const { note, assumption, experiments, evidence } = risk
  return (
    <>
      <PlaceFields noteId={note.id} assumption={assumption} />
      <StateChoice risk={risk} />
      {experiments.length > 0 && (
        <Found title={t('experiments.title')}>
          {experiments.map((experiment) => {
            const { name, lang } = nameExperiment(experiment)
            return (
              <li key={experiment.id} className={styles.facts}>
                <span lang={lang}>{name}</span>
                <span>{t(`experiments.states.${experiment.state}`)}</span>
              </li>
            )
          })}
        </Found>
      )}
      {evidence.length > 0 && (
        <Found title={t('evidence.title')}>
          {evidence.map((piece) => (
            <li key={piece.id} className={styles.facts}>
              <span lang={language}>{piece.text}</span>
              <span>{t(`evidence.directions.${piece.direction}`)}</span>
            </li>
          ))}
        </Found>
      )}
      <p className={styles.signs}>
        <Link href={workshopAddress(id, 'tests', note.id)} className={styles.link}>
          {t('mark.toTests')}
        </Link>
        {!isReadOnly && (
          <Button look="quiet" onClick={() => unmark(note)}>
            {t('mark.remove')}
          </Button>
        )}
      </p>
    </>
  )
}

function Found({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h4 className={styles.quiet}>{title}</h4>
      <ul aria-label={title}>{children}</ul>
    </div>
  )
}
