import { useLayoutEffect, useRef } from 'react'
import type { Note } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import styles from './show.module.css'

/** Sizes of letters in pixels; what does not fit in the smallest is scrolled. */
const SMALLEST = 16
const LARGEST = 72
const READABLE = 18

const MOST_COLUMNS = 3

interface FittedNotesProps {
  readonly notes: readonly Note[]
  readonly language: Language
}

/** Notes in the largest letters in which all of them can be seen at once. */
export function FittedNotes({ notes, language }: FittedNotesProps) {
  const room = useFittedSize<HTMLUListElement>(notes)
  return (
    <ul ref={room} data-scrolls="" className={styles.strong} data-count={Math.min(notes.length, 3)}>
      {notes.map(({ id, text, colour }) => (
        <li key={id} lang={language} data-colour={colour} className={styles.note}>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

interface FittedTextProps {
  readonly text: string
  readonly language: Language
}

/** The sentence of the canvas, as large as the screen holds it. */
export function FittedText({ text, language }: FittedTextProps) {
  const room = useFittedSize<HTMLParagraphElement>(text)
  return (
    <p ref={room} data-scrolls="" className={styles.sentence} lang={language}>
      <span>{text}</span>
    </p>
  )
}

/** Sets the letters of an element as large as its room allows, whenever the content or the room changes. */
function useFittedSize<Room extends HTMLElement>(content: unknown) {
  const room = useRef<Room>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content needs another size
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    fitLetters(element)
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => fitLetters(element))
    observer.observe(element)
    return () => observer.disconnect()
  }, [content])
  return room
}

function fitLetters(room: HTMLElement): void {
  const texts = [...room.querySelectorAll('span')]
  const fits = (size: number, columns: number) => {
    room.style.fontSize = `${size}px`
    room.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`
    const isWide = texts.some((text) => text.scrollWidth > text.clientWidth + 1)
    return !isWide && room.scrollHeight <= room.clientHeight + 1
  }
  const find = (largest: number, smallest: number) => {
    for (let size = largest; size >= smallest; size -= 2)
      for (let columns = Math.min(MOST_COLUMNS, texts.length); columns >= 1; columns -= 1)
        if (fits(size, columns)) return true
    return false
  }
  // A word is broken only where letters that can be read from the last row are not to be had otherwise.
  room.dataset.fitting = ''
  const isWhole = find(LARGEST, READABLE)
  delete room.dataset.fitting
  if (!isWhole && !find(READABLE, SMALLEST)) fits(SMALLEST, 1)
}
