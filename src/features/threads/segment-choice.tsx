import { useTranslation } from 'react-i18next'
import type { LinkEnd } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { Language } from '../../domain/language'
import type { SegmentSign } from '../../domain/segments/segment-signs'
import { useCanvasState } from '../../state/open-canvas'
import { ChipButton } from '../../ui/chip'
import styles from './threads-view.module.css'

interface SegmentChoiceProps {
  readonly signs: readonly SegmentSign[]
  /** The language of the canvas. */
  readonly language: Language
  readonly start: LinkEnd | undefined
  readonly onFollow: (end: LinkEnd | undefined) => void
}

/** Every segment with its colour: one press follows it, the next lets it go. */
export function SegmentChoice({ signs, language, start, onFollow }: SegmentChoiceProps) {
  const { t } = useTranslation(['threads', 'board', 'blocks'])
  const block = useCanvasState(({ canvas }) => findCanvasKind(canvas).segmentBlock)
  if (signs.length === 0)
    return block === 'customerSegments' ? <p className={styles.hint}>{t('noSegments')}</p> : null
  return (
    <fieldset className={styles.segments}>
      <legend>{t(block, { ns: 'blocks' })}</legend>
      {signs.map(({ segmentId, mark, shortName }) => {
        const isPressed = segmentId === start
        return (
          <ChipButton
            key={segmentId}
            isPressed={isPressed}
            className={styles.segment}
            lang={shortName ? language : undefined}
            onClick={() => onFollow(isPressed ? undefined : segmentId)}
          >
            <span className={styles.dot} style={{ background: `var(--segment-${mark})` }} aria-hidden />
            {shortName || t('emptyNote', { ns: 'board' })}
          </ChipButton>
        )
      })}
    </fieldset>
  )
}
