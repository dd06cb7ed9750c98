import { OctagonX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { listNotes, type Note } from '../../domain/canvas'
import { isNotGenuine } from '../../domain/customers/verdict'
import { useCanvasState } from '../../state/open-canvas'
import { AnswerItem } from './answer-item'
import { useRun } from './run-context'
import styles from './run-view.module.css'

/** Step A: is the customer genuine? (R26–R28) */
export function AuthenticityStep() {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  return (
    <>
      <AnswerItem item="a1" />
      <AnswerItem item="a2" />
      <AnswerItem item="a3" />
      <AnswerItem item="a4">
        <Sectors />
      </AnswerItem>
      <div role="status">
        {isNotGenuine(run) && (
          <p className={styles.verdict}>
            <OctagonX size={18} aria-hidden />
            <span>
              <strong>{t('state.notGenuine')}</strong> {t('items.a5')}
            </span>
          </p>
        )}
      </div>
    </>
  )
}

/** The target sectors to compare with (R27): of the segment that the run is about, else of every segment that names some. */
function Sectors() {
  const { t } = useTranslation('noReply')
  const { run } = useRun()
  const canvas = useCanvasState((state) => state.canvas)
  const named = listNotes(canvas, 'customerSegments').filter((note) => listSectors(note).length > 0)
  const own = named.filter(({ id }) => id === run.aboutId)
  const segments = own.length > 0 ? own : named
  if (segments.length === 0) return <p className={styles.hint}>{t('sectors.none')}</p>
  return segments.map((segment) => (
    <div key={segment.id} className={styles.sectors}>
      <p id={`sectors-${segment.id}`}>{t('sectors.title', { segment: segment.text })}</p>
      <ul aria-labelledby={`sectors-${segment.id}`} lang={canvas.contentLanguage}>
        {listSectors(segment).map((sector) => (
          <li key={sector}>{sector}</li>
        ))}
      </ul>
    </div>
  ))
}

function listSectors({ segment }: Note): readonly string[] {
  const lines = segment?.sectors.split('\n').map((line) => line.trim()) ?? []
  return [...new Set(lines)].filter((line) => line !== '')
}
