import { type Canvas, type NoteColour, type NoteId, noteColours } from '../../domain/canvas'
import type { NoteTies } from '../../domain/segments/note-ties'
import type { SegmentMark } from '../../domain/segments/segment-details'
import { listSegmentSigns, type SegmentSign } from '../../domain/segments/segment-signs'
import styles from './print-sheet.module.css'
import type { PrintWords } from './print-words'

/** What every part of the printed sheet is drawn from. */
export interface SheetProps {
  readonly canvas: Canvas
  readonly words: PrintWords
}

export interface BlockProps extends SheetProps {
  readonly tiesByNote: ReadonlyMap<NoteId, NoteTies>
}

/** Which mark is whose; what the colours of the notes mean is the author's affair, and one colour alone says nothing. */
export function Legend({ canvas, words, tiesByNote }: BlockProps) {
  const used = new Set([...canvas.notesById.values()].map((note) => note.colour))
  const signs = listSegmentSigns(canvas).filter(({ segmentId }) => tiesByNote.has(segmentId))
  if (used.size < 2 && signs.length === 0) return null
  return (
    <footer className={styles.legend}>
      {signs.length > 0 && (
        <p>
          {signs.map((sign) => {
            const text = canvas.notesById.get(sign.segmentId)?.text ?? ''
            return (
              <Sign key={sign.segmentId} mark={sign.mark}>
                {text === sign.shortName ? text : `${sign.shortName}: ${text}`}
              </Sign>
            )
          })}
        </p>
      )}
      {used.size > 1 && (
        <p>
          {noteColours
            .filter((colour) => used.has(colour))
            .map((colour) => (
              <span key={colour} className={styles.swatch} style={colourStyle(colour)} />
            ))}
          <span>{words('report:colours')}</span>
        </p>
      )}
    </footer>
  )
}

function Sign({ mark, children }: { readonly mark: SegmentMark; readonly children: string }) {
  return (
    <span className={styles.sign}>
      <span className={styles.dot} style={{ background: `var(--segment-${mark})` }} />
      {children}
    </span>
  )
}

/** The segments a note is tied to, each with its mark and its name. */
export function Signs({ signs }: { readonly signs: readonly SegmentSign[] }) {
  if (signs.length === 0) return null
  return (
    <small className={styles.signs}>
      {signs.map(({ segmentId, mark, shortName }) => (
        <Sign key={segmentId} mark={mark}>
          {shortName}
        </Sign>
      ))}
    </small>
  )
}

/** The look of a note or swatch in a colour of the light theme. */
export function colourStyle(colour: NoteColour) {
  return { background: `var(--note-${colour})`, borderColor: `var(--swatch-${colour})` }
}
