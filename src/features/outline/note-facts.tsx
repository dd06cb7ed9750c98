import { Lock } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import type { Note } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { sortKinds } from '../../domain/kinds/sort-kinds'
import { nameSegments } from '../../editing/name-segments'
import { useNoteFacts } from '../../editing/relationship-facts'
import { usePlaceNames } from '../../editing/use-place-names'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import { useOpenCommentsOf } from './comments-by-note'
import { useLinksOf } from './links-by-note'
import styles from './outline-note.module.css'

interface NoteFactsProps {
  readonly note: Note
  readonly id: string
}

/** What the board shows by marks and colour, in words, and what is known of the note: kinds, details, segments, links. */
export function NoteFacts({ note, id }: NoteFactsProps) {
  const { t } = useTranslation(['board', 'note', 'comments'])
  const openComments = useOpenCommentsOf(note.id)
  const canvasKind = useCanvasState((state) => findCanvasKind(state.canvas))
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const language = currentLanguage()
  const told = useNoteFacts(
    useMemo(() => ({ ...note, kinds: sortKinds(canvasKind, note) }), [canvasKind, note]),
  )
  const { segments, others } = useLinkedNames(note)
  const nameBlock = usePlaceNames()
  const segmentsTerm = nameSegments(canvasKind, t('customerSegments'), nameBlock)
  const facts = [
    ...told,
    { term: segmentsTerm, words: segments, lang: contentLanguage },
    { term: t('links', { ns: 'note' }), words: others, lang: contentLanguage },
    {
      term: t('openTerm', { ns: 'comments' }),
      words: openComments > 0 ? [formatNumber(openComments, language)] : [],
      lang: language,
    },
    { term: t('colour'), words: [t(`colours.${note.colour}`)], lang: language },
  ].filter(({ words }) => words.length > 0)
  return (
    <div id={id} className={styles.facts}>
      {note.isAddition && <p>{t('isAddition')}</p>}
      {note.isConfidential && (
        <p>
          <Lock size={14} aria-hidden /> {t('confidential')}
        </p>
      )}
      <dl>
        {facts.map(({ term, words, lang }) => (
          <div key={term}>
            <dt>{term}</dt>
            {words.map((word, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two notes may have the same words
              <dd key={index} lang={lang}>
                {word}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The words of what the note is tied to; the customer segments apart from the rest. */
function useLinkedNames(note: Note) {
  const links = useLinksOf(note.id)
  const ends = links.map((link) => (link.from === note.id ? link.to : link.from))
  const segments = useCanvasState(
    useShallow(({ canvas }) => {
      const { segmentBlock } = findCanvasKind(canvas)
      return ends.filter((end) => canvas.notesById.get(end)?.place.block === segmentBlock)
    }),
  )
  const texts = useCanvasState(
    useShallow(({ canvas }) =>
      ends.map((end) => (canvas.notesById.get(end) ?? canvas.motivationsById.get(end))?.text ?? ''),
    ),
  )
  const nameEnds = (isWanted: (end: string) => boolean) =>
    texts.filter((text, index) => text !== '' && isWanted(ends[index] ?? ''))
  return {
    segments: nameEnds((end) => segments.includes(end)),
    others: nameEnds((end) => !segments.includes(end)),
  }
}
