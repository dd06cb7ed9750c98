import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Note } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import type { RankedNote, VoteResult } from '../../domain/workshop/count-votes'
import { noteAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import styles from './votes.module.css'

interface RankingProps {
  readonly result: VoteResult
  /** The language of the content. */
  readonly language: Language
}

/** The notes by their dots, with ranks and bars. */
export function Ranking({ result, language }: RankingProps) {
  const { t } = useTranslation('votes')
  const { ranking, withoutDots, lost } = result
  const most = ranking[0]?.dots ?? 0
  return (
    <section className={styles.lines} aria-labelledby="ranking">
      <h3 id="ranking">{t('result.ranking')}</h3>
      {ranking.length === 0 && <p className={styles.quiet}>{t('result.nobody')}</p>}
      <ol className={styles.ranking}>
        {ranking.map((ranked) => (
          <RankedRow key={ranked.note.id} ranked={ranked} most={most} language={language} />
        ))}
      </ol>
      {lost > 0 && <p className={styles.quiet}>{t('result.lost', { count: lost })}</p>}
      {withoutDots.length > 0 && ranking.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('result.withoutDots', { count: withoutDots.length })}</summary>
          <ul>
            {withoutDots.map((note) => (
              <li key={note.id}>
                <NoteLink note={note} language={language} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface RankedRowProps {
  readonly ranked: RankedNote
  readonly most: number
  readonly language: Language
}

function RankedRow({ ranked, most, language }: RankedRowProps) {
  const { t } = useTranslation('votes')
  const { note, rank, dots, people } = ranked
  return (
    <li className={styles.ranked}>
      <span className={styles.rank}>
        <span className={styles.spoken}>{t('result.rank', { rank })}</span>
        <span aria-hidden>{rank}</span>
      </span>
      <NoteLink note={note} language={language} />
      <span className={styles.given}>
        <strong>{t('dots', { count: dots })}</strong> {t('result.from', { count: people })}
      </span>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ inlineSize: `${(dots / most) * 100}%` }} />
      </span>
    </li>
  )
}

function NoteLink({ note, language }: { readonly note: Note; readonly language: Language }) {
  const { t } = useTranslation('board')
  const { id } = useCanvasSession()
  return (
    <Link href={noteAddress(id, note.id)} className={styles.noteLink} lang={note.text ? language : undefined}>
      {note.text || t('emptyNote')}
    </Link>
  )
}
