import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import { listKindsOf } from '../../domain/relationships/kind-aspects'
import { NoteName } from '../../editing/note-name'
import { type FactId, type NoteFact, useNoteFacts } from '../../editing/relationship-facts'
import { Missing } from '../../editing/section'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { joinClasses } from '../../ui/button'
import { listLinkedMotivations, listLinkedNotes, useLinked } from './linked'
import styles from './relationship-card-facts.module.css'

/** What says most about a relationship, before that with whom it is kept. */
const firstFacts: readonly FactId[] = ['style', 'kinds']

/** What is known of a relationship, in words: its facts, and with whom, where and why it is kept. */
export function RelationshipCardFacts({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['tables', 'board'])
  const facts = useNoteFacts(note)
  const linked = useLinked()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const segments = listLinkedNotes(linked, note.id, 'customerSegments')
  const channels = listLinkedNotes(linked, note.id, 'channels')
  const motivations = listLinkedMotivations(linked, note.id)
  const isFirst = ({ id }: NoteFact) => firstFacts.includes(id)
  return (
    <dl className={styles.facts}>
      {facts.filter(isFirst).map((fact) => (
        <KnownFact key={fact.id} fact={fact} />
      ))}
      <Row term={t('card.segments')}>
        {segments.map((segment) => (
          <NoteName key={segment.id} note={segment} mark={linked.marks.get(segment.id)} />
        ))}
        {segments.length === 0 && <Missing>{t('customerSegments.emptyColumn')}</Missing>}
      </Row>
      <Row term={t('card.channels')}>
        {channels.map((channel) => (
          <span key={channel.id} className={styles.channel}>
            <NoteName note={channel} />
            {listKindsOf(channel, 'phase').map((phase) => (
              <span key={phase} className={styles.quiet}>
                {nameKind(currentLanguage(), phase)}
              </span>
            ))}
          </span>
        ))}
        {channels.length === 0 && <Missing>{t('channels.emptyColumn')}</Missing>}
      </Row>
      {motivations.length > 0 && (
        <Row term={t('card.motivations')}>
          {motivations.map(({ motivation, isLater }) => (
            <span key={motivation.id}>
              <span lang={language}>{motivation.text}</span>
              {isLater && <span className={styles.later}>{t('card.later')}</span>}
              <Means text={motivation.means} />
            </span>
          ))}
        </Row>
      )}
      {facts
        .filter((fact) => !isFirst(fact))
        .map((fact) => (
          <KnownFact key={fact.id} fact={fact} />
        ))}
      {note.isAddition && <Row term={t('card.origin')}>{t('isAddition', { ns: 'board' })}</Row>}
    </dl>
  )
}

function KnownFact({ fact }: { readonly fact: NoteFact }) {
  const isChip = firstFacts.includes(fact.id)
  return (
    <Row term={fact.term}>
      {fact.words.map((word) => (
        <span
          key={word}
          lang={fact.lang}
          className={joinClasses(isChip && styles.chip, fact.id === 'status' && styles.status)}
        >
          {word}
        </span>
      ))}
    </Row>
  )
}

function Means({ text }: { readonly text: string }) {
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return null
  return (
    <span className={styles.quiet} lang={language}>
      {' → '}
      {lines.join(' · ')}
    </span>
  )
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
