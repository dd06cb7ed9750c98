import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addLink, removeLinks } from '../../document/commands/links'
import { listNotes, type Note } from '../../domain/canvas'
import { type Chain, listAlikePairs, listChains } from '../../domain/segments/list-chains'
import { MenuButton } from '../../editing/menu-button'
import { NoteName } from '../../editing/note-name'
import { NextStep, Section } from '../../editing/section'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import type { MenuItem } from '../../ui/menu'
import { ChainLink } from './chain-link'
import styles from './chain-section.module.css'
import { useLinked } from './linked'

/** The segments in the order in which they pass on to each other, with the relationships of each (R64). */
export function ChainSection() {
  const { t } = useTranslation('tables')
  const canvas = useCanvasState((state) => state.canvas)
  const segments = useMemo(() => listNotes(canvas, 'customerSegments'), [canvas])
  const chains = useMemo(() => listChains(canvas), [canvas])
  const chained = new Set(chains.flatMap((chain) => chain.map(({ segmentId }) => segmentId)))
  const others = segments.filter(({ id }) => !chained.has(id))
  const alike = useMemo(
    () => new Set(listAlikePairs(canvas).map(({ from, to }) => `${from} ${to}`)),
    [canvas],
  )
  const { marks } = useLinked()
  return (
    <Section title={t('sections.chain')} hint={t('chain.hint')}>
      {segments.length === 0 && <NextStep need="customerSegments" />}
      {segments.length === 1 && <p className={styles.quiet}>{t('chain.single')}</p>}
      {chains.map((chain) => (
        <ChainList key={chain[0]?.segmentId} chain={chain} segments={segments} alike={alike} />
      ))}
      {others.length > 0 && (
        <section className={styles.others} aria-label={t('chain.others')}>
          <h3>{t('chain.others')}</h3>
          <ul>
            {others.map((segment) => (
              <li key={segment.id}>
                <NoteName note={segment} mark={marks.get(segment.id)} />
                <NextMenu segment={segment} segments={segments} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Section>
  )
}

interface ChainListProps {
  readonly chain: Chain
  readonly segments: readonly Note[]
  /** The pairs of neighbours with the same relationships, by both ids. */
  readonly alike: ReadonlySet<string>
}

function ChainList({ chain, segments, alike }: ChainListProps) {
  const { t } = useTranslation(['tables', 'board'])
  const { notesById } = useLinked()
  const first = notesById.get(chain[0]?.segmentId ?? '')
  const title = t('chain.title', { segment: first?.text || t('emptyNote', { ns: 'board' }) })
  return (
    <ol className={styles.chain} aria-label={title}>
      {chain.map((row) => {
        const segment = notesById.get(row.segmentId)
        if (!segment) return null
        return (
          <ChainLink
            key={`${row.previousId} ${row.segmentId}`}
            row={row}
            segment={segment}
            previous={row.previousId === undefined ? undefined : notesById.get(row.previousId)}
            isAlike={alike.has(`${row.previousId} ${row.segmentId}`)}
          >
            {row.place === 'here' && <NextMenu segment={segment} segments={segments} />}
          </ChainLink>
        )
      })}
    </ol>
  )
}

/** Chooses who comes after a segment: a link from it to the other, made and taken away again. */
function NextMenu({ segment, segments }: { readonly segment: Note; readonly segments: readonly Note[] }) {
  const { t } = useTranslation('tables')
  const { document } = useCanvasSession()
  const { linksByEnd, marks } = useLinked()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const links = (linksByEnd.get(segment.id) ?? []).filter(({ from }) => from === segment.id)
  const isChoice = ({ id, text }: Note) =>
    text !== '' && (id !== segment.id || links.some(({ to }) => to === id))
  const choices = segments.filter(isChoice)
  if (choices.length === 0) return null
  const items = () =>
    choices.map(({ id, text }): MenuItem => {
      const existing = links.filter(({ to }) => to === id).map((link) => link.id)
      const mark = marks.get(id)
      return {
        id,
        label: text,
        lang: language,
        ...(mark && { swatch: `segment-${mark}` }),
        isChecked: existing.length > 0,
        onSelect: () => {
          if (existing.length > 0) removeLinks(document, existing)
          else addLink(document, { from: segment.id, to: id, label: '' })
        },
      }
    })
  return (
    <MenuButton id={segment.id} name={t('chain.nextOf', { segment: segment.text })} items={items}>
      {t('chain.next')}
    </MenuButton>
  )
}
