import { Link2, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { addLink, removeLinks } from '../document/commands/links'
import { listLinksOf, listNotes, type Motivation, type NoteId } from '../domain/canvas'
import { boostWithoutMoney, moneyBlocks } from '../domain/checks/boost-without-money'
import { makeCheckedModel } from '../domain/checks/checked-model'
import type { BlockId } from '../domain/kinds/block-ids'
import { findOtherEnd } from '../domain/relationships/motivation-timings'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { Button } from '../ui/button'
import { Chip } from '../ui/chip'
import { Menu } from '../ui/menu'
import styles from './motivation-choices.module.css'

/** Says that boosting sales hangs in the air without a cost or revenue (R14), until that is mended or set aside. */
export function MoneyHint({ motivation }: { readonly motivation: Motivation }) {
  const { t } = useTranslation('motivations')
  const isMissing = useCanvasState(({ canvas }) => {
    const hints = boostWithoutMoney.find(makeCheckedModel(canvas, ''))
    const hint = hints.find(({ motivationId }) => motivationId === motivation.id)
    return hint !== undefined && !canvas.remarksByDismissedHint.has(hint.id)
  })
  if (!isMissing) return null
  return (
    <p className={styles.warning}>
      <TriangleAlert size={16} aria-hidden />
      {t('money.hint')}
    </p>
  )
}

/** The costs and the revenue that a motivation is linked with (R14). */
export function MotivationMoney({ motivation }: { readonly motivation: Motivation }) {
  const { t } = useTranslation('motivations')
  return (
    <div className={styles.part}>
      <p className={styles.heading}>{t('money.title')}</p>
      {moneyBlocks.map((block) => (
        <MoneyLinks key={block} motivation={motivation} block={block} />
      ))}
    </div>
  )
}

interface MoneyLinksProps {
  readonly motivation: Motivation
  readonly block: BlockId
}

function MoneyLinks({ motivation, block }: MoneyLinksProps) {
  const { t } = useTranslation(['motivations', 'blocks', 'board'])
  const { isReadOnly } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { notes, isLinked, toggle } = useMoneyLinks(motivation, block)
  const name = t(block, { ns: 'blocks' })
  const nameNote = (text: string) => text || t('emptyNote', { ns: 'board' })
  if (notes.length === 0) return <p className={styles.hint}>{t('money.noNotes', { block: name })}</p>
  const items = notes.map(({ id, text }) => ({
    id,
    label: nameNote(text),
    lang: language,
    isChecked: isLinked(id),
    onSelect: () => toggle(id),
  }))
  const label = t('money.link', { block: name })
  return (
    <div className={styles.money}>
      {notes
        .filter(({ id }) => isLinked(id))
        .map(({ id, text }) => (
          <Chip
            key={id}
            removeLabel={isReadOnly ? undefined : t('money.unlink', { note: nameNote(text) })}
            onRemove={() => toggle(id)}
          >
            <span lang={language}>{nameNote(text)}</span>
          </Chip>
        ))}
      {!isReadOnly && (
        <Menu label={label} items={items}>
          {(trigger) => (
            <Button look="quiet" icon={Link2} className={styles.more} {...trigger}>
              {label}
            </Button>
          )}
        </Menu>
      )}
    </div>
  )
}

function useMoneyLinks({ id }: Motivation, block: BlockId) {
  const { document, history } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const links = listLinksOf(canvas, id)
  const linksWith = (note: NoteId) => links.filter((link) => findOtherEnd(link, id) === note)
  const toggle = (note: NoteId) => {
    history.endGroup()
    const between = linksWith(note)
    if (between.length === 0) return addLink(document, { from: id, to: note, label: '' })
    removeLinks(
      document,
      between.map((link) => link.id),
    )
  }
  return { notes: listNotes(canvas, block), isLinked: (note: NoteId) => linksWith(note).length > 0, toggle }
}
