import { Check } from 'lucide-react'
import { memo, useMemo } from 'react'
import { BlockIcon } from '../../editing/block-icon'
import type { PaletteEntry } from '../../editing/commands/palette-entry'
import { writeShortcut } from '../../ui/write-shortcut'
import { findRanges } from './find-ranges'
import styles from './palette.module.css'

interface PaletteOptionProps {
  readonly entry: PaletteEntry
  readonly id: string
  /** Counted from 0, among everything that was found. */
  readonly index: number
  readonly total: number
  readonly isActive: boolean
  /** The folded words of the query. */
  readonly words: readonly string[]
  readonly onPoint: (index: number) => void
  readonly onChoose: (entry: PaletteEntry) => void
}

/** A line of the palette. It is not drawn again as long as it says the same. */
export const PaletteOption = memo(function PaletteOption(properties: PaletteOptionProps) {
  const { entry, id, index, total, isActive, words, onPoint, onChoose } = properties
  const { path, label, detail, lang, icon: Icon, block, swatch, shortcut, isChecked } = entry
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-posinset={index + 1}
      aria-setsize={total}
      className={styles.option}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => onPoint(index)}
      onClick={() => onChoose(entry)}
    >
      <span className={styles.sign}>
        {block && <BlockIcon block={block} />}
        {swatch && <span className={styles.swatch} style={{ background: `var(--${swatch})` }} aria-hidden />}
        {Icon && !swatch && <Icon size={16} aria-hidden />}
      </span>
      <span className={styles.label}>
        {path && <span className={styles.path}>{path} › </span>}
        <span lang={lang}>
          <MarkedText text={label} words={words} />
        </span>
      </span>
      {detail && (
        <span className={styles.detail} lang={entry.group === 'canvases' ? lang : undefined}>
          {detail}
        </span>
      )}
      {isChecked && <Check size={16} aria-hidden className={styles.check} />}
      {shortcut && (
        <kbd className={styles.shortcut} aria-hidden>
          {writeShortcut(shortcut)}
        </kbd>
      )}
    </div>
  )
})

interface MarkedTextProps {
  readonly text: string
  readonly words: readonly string[]
}

/** A text in which what was searched for is marked. */
function MarkedText({ text, words }: MarkedTextProps) {
  const parts = useMemo(() => {
    const ranges = findRanges(text, words)
    return ranges.map(({ start, end }, index) => ({
      start,
      before: text.slice(ranges[index - 1]?.end ?? 0, start),
      marked: text.slice(start, end),
      after: index === ranges.length - 1 ? text.slice(end) : '',
    }))
  }, [text, words])
  if (parts.length === 0) return text
  return parts.map(({ start, before, marked, after }) => (
    <span key={start}>
      {before}
      <mark className={styles.mark}>{marked}</mark>
      {after}
    </span>
  ))
}
