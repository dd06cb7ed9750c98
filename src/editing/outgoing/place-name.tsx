import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { textOfExtraBlock } from '../../domain/assignment/assignment'
import type { AnswerId, Canvas } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { Whereabouts } from '../../domain/list-confidential'
import { nameKind, wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { blockAddress, noteAddress, sectionAddress } from '../../state/addresses'
import styles from './outgoing.module.css'

interface PlaceNameProps {
  readonly canvas: Canvas
  readonly place: Whereabouts
  /** Before the place is gone to. */
  readonly onLeave: () => void
}

interface NamedPlace {
  readonly name: string
  /** Whether somebody typed the name. */
  readonly isContent?: boolean
  /** Undefined where there is no view of its own. */
  readonly address?: string | undefined
}

/** Where something stands, as a link to it where there is one. */
export function PlaceName({ canvas, place, onLeave }: PlaceNameProps) {
  const { name, isContent, address } = useNamedPlace(canvas, place)
  const language = isContent ? canvas.contentLanguage : undefined
  if (address === undefined)
    return (
      <span className={styles.place} lang={language}>
        {name}
      </span>
    )
  return (
    <Link href={address} className={styles.place} lang={language} onClick={onLeave}>
      {name}
    </Link>
  )
}

function useNamedPlace(canvas: Canvas, place: Whereabouts): NamedPlace {
  const { t } = useTranslation(['confidential', 'board', 'blocks', 'guide', 'kinds'])
  const { relationshipBlock } = findCanvasKind(canvas)
  const nameNote = (id: string) => canvas.notesById.get(id)?.text.split('\n', 1)[0] ?? ''
  switch (place.type) {
    case 'note': {
      const name = nameNote(place.noteId)
      const address = noteAddress(canvas.id, place.noteId)
      return name ? { name, isContent: true, address } : { name: t('emptyNote', { ns: 'board' }), address }
    }
    case 'motivation': {
      const { text = '', kind = '' } = canvas.motivationsById.get(place.motivationId) ?? {}
      const address = blockAddress(canvas.id, relationshipBlock)
      return text
        ? { name: text, isContent: true, address }
        : { name: nameKind(currentLanguage(), kind), address }
    }
    case 'answer': {
      const extra = canvas.assignment?.criteria.find(({ id }) => textOfExtraBlock(id) === place.answerId)
      if (extra) return extra.text ? { name: extra.text, isContent: true } : { name: t('places.assignment') }
      const { question, segment, block } = readAnswerId(canvas, place.answerId)
      const address = block && blockAddress(canvas.id, block)
      if (place.answerId === `${block}.text` && block)
        return { name: t('places.introduction', { block: t(block, { ns: 'blocks' }) }), address }
      const words = wordQuestion(currentLanguage(), question)
      const name = segment && t('places.forSegment', { question: words, segment: nameNote(segment) })
      return { name: name || words, address }
    }
    case 'run': {
      const run = canvas.customers?.runs.find(({ id }) => id === place.runId)
      const address = sectionAddress(canvas.id, relationshipBlock, 'noReply', place.runId)
      const name = run?.customer.trim()
      return name ? { name, isContent: true, address } : { name: t('places.run'), address }
    }
    case 'person':
      return { name: place.name, address: sectionAddress(canvas.id, relationshipBlock, 'people') }
    default:
      return { name: t(`places.${place.type}`) }
  }
}

function readAnswerId(canvas: Canvas, id: AnswerId) {
  const slash = id.indexOf('/')
  const question = slash < 0 ? id : id.slice(0, slash)
  const segment = slash < 0 ? undefined : id.slice(slash + 1)
  const { blocks } = findCanvasKind(canvas)
  const block = blocks.find((candidate) => question.startsWith(`${candidate.id}.`))?.id
  return { question, segment, block }
}
