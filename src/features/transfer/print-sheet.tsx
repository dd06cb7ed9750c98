import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { type Canvas, listMotivations, listNotes, type Note, PARKING } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import { listNoteTies } from '../../domain/segments/note-ties'
import { withoutConfidential } from '../../domain/without-confidential'
import { formatDate } from '../../i18n/formats/dates'
import { usePreferences, useServices } from '../../state/services'
import styles from './print-sheet.module.css'
import { type BlockProps, colourStyle, Legend, type SheetProps, Signs } from './print-signs'
import { hasPrintConsent, loadPrintWords, type PrintWords } from './print-words'

interface PrintSheetProps {
  readonly language: Language
  readonly takeCanvas: () => Canvas
}

/**
 * What the browser prints instead of the screen, by the menu or by its own command: the whole canvas on one sheet.
 * It is there only while the browser prints.
 */
export default function PrintSheet({ language, takeCanvas }: PrintSheetProps) {
  const words = usePrintWords(language)
  const canvas = usePrintedCanvas(takeCanvas)
  if (!canvas || !words) return null
  return createPortal(<Sheet canvas={canvas} words={words} />, document.body)
}

function usePrintWords(language: Language): PrintWords | undefined {
  const [words, setWords] = useState<PrintWords>()
  useEffect(() => {
    let isWanted = true
    const take = (loaded: PrintWords) => isWanted && setWords(() => loaded)
    loadPrintWords(language).then(take, () => undefined)
    return () => {
      isWanted = false
    }
  }, [language])
  return words
}

/** The canvas from the moment the browser begins to print until it has done so. */
function usePrintedCanvas(takeCanvas: () => Canvas): Canvas | undefined {
  const [canvas, setCanvas] = useState<Canvas>()
  useEffect(() => {
    // The browser takes its picture when this event is over.
    const show = () => flushSync(() => setCanvas(choosePrinted(takeCanvas())))
    const hide = () => setCanvas(undefined)
    addEventListener('beforeprint', show)
    addEventListener('afterprint', hide)
    return () => {
      removeEventListener('beforeprint', show)
      removeEventListener('afterprint', hide)
    }
  }, [takeCanvas])
  return canvas
}

/** Without what is confidential, unless somebody has just asked for it. */
function choosePrinted(canvas: Canvas): Canvas {
  return hasPrintConsent() ? canvas : withoutConfidential(canvas)
}

function Sheet({ canvas, words }: SheetProps) {
  const paper = usePreferences((preferences) => preferences.paper)
  const { now } = useServices()
  const kind = findCanvasKind(canvas)
  const language = canvas.contentLanguage
  const tiesByNote = listNoteTies(canvas)
  return (
    <article ref={fitText} className={`${styles.sheet} ${styles[paper]}`} lang={language} data-print-sheet>
      <header className={styles.head}>
        <h1>{canvas.title || words('report:untitled')}</h1>
        <p className={styles.pitch}>{canvas.pitch}</p>
        <p>
          {canvas.author && <span>{words('report:author', { author: canvas.author })}</span>}
          <span>{formatDate(new Date(now()), language, 'long')}</span>
        </p>
      </header>
      <div
        className={styles.grid}
        style={{
          gridTemplateColumns: `repeat(${kind.grid.columns}, minmax(0, 1fr))`,
          gridTemplateRows: `repeat(${kind.grid.rows}, auto)`,
        }}
      >
        {kind.blocks.map((block) => (
          <Block key={block.id} block={block} canvas={canvas} words={words} tiesByNote={tiesByNote} />
        ))}
      </div>
      <Parking canvas={canvas} words={words} tiesByNote={tiesByNote} />
      <Legend canvas={canvas} words={words} tiesByNote={tiesByNote} />
    </article>
  )
}

function Block({ block, canvas, words, tiesByNote }: BlockProps & { readonly block: BlockDefinition }) {
  const { column, columnSpan, row, rowSpan } = block.area
  const motivations = block.motivationKinds.length > 0 ? listMotivations(canvas) : []
  return (
    <section
      className={styles.block}
      style={{ gridColumn: `${column} / span ${columnSpan}`, gridRow: `${row} / span ${rowSpan}` }}
    >
      <h2>{words(`blocks:${block.id}`)}</h2>
      <Notes notes={listNotes(canvas, block.id)} words={words} tiesByNote={tiesByNote} />
      {motivations.length > 0 && (
        <>
          <h3>{words('report:motivations')}</h3>
          <Notes
            notes={motivations.map((motivation) => ({ ...motivation, colour: 'plain' }))}
            words={words}
          />
        </>
      )}
    </section>
  )
}

function Parking({ canvas, words, tiesByNote }: BlockProps) {
  const notes = listNotes(canvas, PARKING)
  if (notes.length === 0) return null
  return (
    <section className={styles.parking}>
      <h2>{words('blocks:parking')}</h2>
      <Notes notes={notes} words={words} tiesByNote={tiesByNote} />
    </section>
  )
}

interface NotesProps {
  readonly notes: readonly Pick<Note, 'id' | 'text' | 'colour' | 'isAddition'>[]
  readonly words: PrintWords
  /** Absent for motivations, which carry no marks. */
  readonly tiesByNote?: BlockProps['tiesByNote']
}

function Notes({ notes, words, tiesByNote }: NotesProps) {
  return (
    <ul className={styles.notes}>
      {notes.map(({ id, text, colour, isAddition }) => (
        <li key={id} style={colourStyle(colour)}>
          {text}
          {isAddition && <small>{words('report:addition')}</small>}
          <Signs signs={tiesByNote?.get(id)?.signs ?? []} />
        </li>
      ))}
    </ul>
  )
}

/** Sizes in points, largest first; below the last nothing can be read, and the sheet goes on on a second page. */
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7]

function fitText(sheet: HTMLElement | null): void {
  if (!sheet) return
  for (const size of sizes) {
    sheet.style.fontSize = `${size}pt`
    if (sheet.offsetHeight <= Number.parseFloat(getComputedStyle(sheet).minHeight)) return
  }
}
