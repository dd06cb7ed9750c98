import { ArrowRight, CalendarCheck, CalendarClock, Link2, Link2Off } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { listNotes } from '../../domain/canvas'
import type { Hint, Mend } from '../../domain/checks/check'
import { blockAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Menu, type MenuItem } from '../../ui/menu'
import styles from './checks-view.module.css'
import { useHintActs } from './use-hint-acts'

interface HintMendsProps {
  readonly hint: Hint
  /** The element that says what the hint is about. */
  readonly describedBy: string
}

/** What can be done about a hint. The notes it names lead to themselves. */
export function HintMends({ hint, describedBy }: HintMendsProps) {
  return hint.mends.map((mend) => <MendWay key={keyOf(mend)} mend={mend} describedBy={describedBy} />)
}

function MendWay({ mend, describedBy }: { readonly mend: Mend; readonly describedBy: string }) {
  const { t } = useTranslation(['checks', 'blocks'])
  const { id, isReadOnly } = useCanvasSession()
  const acts = useHintActs()
  if (mend.type === 'openBlock') {
    return (
      <Link href={blockAddress(id, mend.block)} className={styles.way}>
        <ArrowRight size={16} aria-hidden />
        {t('mend.openBlock', { block: t(mend.block, { ns: 'blocks' }) })}
      </Link>
    )
  }
  if (isReadOnly || mend.type === 'openNote') return null
  if (mend.type === 'link') return <LinkWay mend={mend} describedBy={describedBy} />
  if (mend.type === 'review') {
    return (
      <Button icon={CalendarCheck} aria-describedby={describedBy} onClick={() => acts.review(mend)}>
        {t('mend.review')}
      </Button>
    )
  }
  const isPlan = mend.type === 'plan'
  return (
    <Button
      icon={isPlan ? CalendarClock : Link2Off}
      aria-describedby={describedBy}
      onClick={() => (isPlan ? acts.plan(mend.noteIds) : acts.removeLinks(mend.linkIds))}
    >
      {isPlan ? t('mend.plan') : t('mend.removeLinks')}
    </Button>
  )
}

interface LinkWayProps {
  readonly mend: Extract<Mend, { type: 'link' }>
  readonly describedBy: string
}

/** Links at once where there is one note to link with, and asks with which where there are several. */
function LinkWay({ mend, describedBy }: LinkWayProps) {
  const { t } = useTranslation(['checks', 'blocks'])
  const { state } = useCanvasSession()
  const { link, nameNote } = useHintActs()
  const { canvas } = state.getState()
  const blocks = mend.blocks.map((block) => ({ block, notes: listNotes(canvas, block) }))
  const [only, ...others] = blocks.flatMap(({ notes }) => notes)
  if (only && others.length === 0) {
    return (
      <Button icon={Link2} aria-describedby={describedBy} onClick={() => link(mend.end, only)}>
        {t('mend.linkOne', { note: nameNote(only) })}
      </Button>
    )
  }
  const listItems = (notes: ReturnType<typeof listNotes>): MenuItem[] =>
    notes.map((note) => ({
      id: note.id,
      label: note.text || nameNote(note),
      lang: canvas.contentLanguage,
      onSelect: () => link(mend.end, note),
    }))
  const items = () =>
    blocks.length === 1
      ? blocks.flatMap(({ notes }) => listItems(notes))
      : blocks.map(({ block, notes }) => ({
          id: block,
          label: t(block, { ns: 'blocks' }),
          items: listItems(notes),
        }))
  return (
    <Menu label={t('mend.link')} items={items}>
      {(trigger) => (
        <Button icon={Link2} aria-describedby={describedBy} {...trigger}>
          {t('mend.link')}
        </Button>
      )}
    </Menu>
  )
}

function keyOf(mend: Mend): string {
  return mend.type === 'openBlock' ? `${mend.type} ${mend.block}` : mend.type + JSON.stringify(mend)
}
