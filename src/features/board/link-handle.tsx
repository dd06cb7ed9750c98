import {
  DndContext,
  type DragMoveEvent,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { Link2 } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import { useCanvasSession, useSelection } from '../../state/open-canvas'
import styles from './link-handle.module.css'
import { type Point, type PointerTrack, scrollUnder, trackPointer } from './pointer-track'
import { silentDrag } from './silent-drag'
import { useLinkByDrag } from './use-link-by-drag'

/** Draws links by pointer or finger: one handle for all notes, at the one that is hovered or selected. */
export function LinkHandle() {
  const { isReadOnly } = useCanvasSession()
  const [isDragging, setDragging] = useState(false)
  const [aim, setAim] = useState<Aim>()
  const note = useHandledNote(isDragging)
  const host = useHostIn(note)
  const steps = useLinkSteps(setDragging, setAim)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { distance: 5 } }),
  )
  if (isReadOnly || !note) return null
  return (
    <DndContext {...steps} sensors={sensors} accessibility={silentDrag} autoScroll={false}>
      {createPortal(<Grip noteId={note.dataset.note ?? ''} />, host)}
      {aim && createPortal(<Line aim={aim} />, document.body)}
    </DndContext>
  )
}

/** Where a link that is being drawn begins and ends, in the window. */
interface Aim {
  readonly from: DOMRect
  readonly to: Point
  /** The note under the pointer. */
  readonly over: DOMRect | undefined
}

/** The menu and the key do the same: nobody has to stop here with Tab, nor hear of it. */
function Grip({ noteId }: { readonly noteId: NoteId }) {
  const { t } = useTranslation('links')
  const { setNodeRef, listeners } = useDraggable({ id: noteId })
  return (
    <span
      ref={setNodeRef}
      className={styles.grip}
      title={t('handle')}
      aria-hidden
      data-link-grip=""
      {...listeners}
    >
      <Link2 size={14} />
    </span>
  )
}

function Line({ aim: { from, to, over } }: { readonly aim: Aim }) {
  return (
    <svg className={styles.layer} aria-hidden>
      {over && <rect x={over.x} y={over.y} width={over.width} height={over.height} rx={7} />}
      <line x1={from.x + from.width / 2} y1={from.y + from.height / 2} x2={to.x} y2={to.y} />
      <circle cx={to.x} cy={to.y} r={5} />
    </svg>
  )
}

/** The element in which the handle wanders from note to note: one for each would weigh on a board of thousands. */
function useHostIn(note: HTMLElement | undefined): HTMLElement {
  const [host] = useState(() => {
    const element = document.createElement('span')
    element.className = styles.host ?? ''
    return element
  })
  useLayoutEffect(() => {
    note?.append(host)
    return () => host.remove()
  }, [note, host])
  return host
}

/** The note that carries the handle: the one the mouse is on, else the one that is selected alone. */
function useHandledNote(isHeld: boolean): HTMLElement | undefined {
  const [hovered, setHovered] = useState<HTMLElement>()
  const selectedId = useSelection(({ selectedNoteIds, editing, draft }) =>
    selectedNoteIds.length === 1 && !editing && !draft ? selectedNoteIds[0] : undefined,
  )
  const isMoving = useSelection(({ draft }) => draft !== undefined)
  const editedId = useSelection(({ editing }) => editing?.noteId)
  useEffect(() => {
    if (isHeld) return
    setHovered(findNoteUnderMouse())
    const onPointerOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse' || !(target instanceof Element)) return
      setHovered(target.closest<HTMLElement>(NOTE) ?? undefined)
    }
    document.addEventListener('pointerover', onPointerOver)
    return () => document.removeEventListener('pointerover', onPointerOver)
  }, [isHeld])
  if (isHeld) return hovered ?? findNote(selectedId)
  if (isMoving) return undefined
  const note = hovered?.isConnected ? hovered : findNote(selectedId)
  return note?.dataset.note === editedId ? undefined : note
}

const NOTE = '[data-place] li[data-note]'

/** The mouse may rest on a note already when this part has been loaded; a finger hovers over nothing. */
function findNoteUnderMouse(): HTMLElement | undefined {
  if (!globalThis.matchMedia?.('(hover: hover)').matches) return undefined
  return document.querySelector<HTMLElement>(`${NOTE}:hover`) ?? undefined
}

function findNote(id: NoteId | undefined): HTMLElement | undefined {
  const note = id && document.querySelector<HTMLElement>(`[data-place] li[data-note="${CSS.escape(id)}"]`)
  return note || undefined
}

/** From the grip to the note on which it is let go; Escape and every other place cancel. */
function useLinkSteps(setDragging: (is: boolean) => void, setAim: (aim: Aim | undefined) => void) {
  const links = useLinkByDrag()
  const grip = useRef<{ from: NoteId; over: NoteId | undefined; track: PointerTrack }>(undefined)
  useEffect(() => () => grip.current?.track.stop(), [])
  const aimAt = (pointer: Point) => {
    const { current } = grip
    const from = findNote(current?.from)
    if (!current || !from) return
    const note = findNoteAt(pointer, current.from)
    setAim({ from: from.getBoundingClientRect(), to: pointer, over: note?.getBoundingClientRect() })
    if (note?.dataset.note === current.over) return
    current.over = note?.dataset.note
    links.sayOver(current.over)
  }
  const letGo = () => {
    const { current } = grip
    current?.track.stop()
    grip.current = undefined
    setDragging(false)
    setAim(undefined)
    return current
  }
  return {
    onDragStart: ({ active, activatorEvent }: DragStartEvent) => {
      const from = String(active.id)
      const track = trackPointer(activatorEvent, (pointer) => {
        scrollUnder(document.elementFromPoint(pointer.x, pointer.y)?.closest('[data-place]') ?? null, pointer)
        aimAt(pointer)
      })
      grip.current = { from, over: undefined, track }
      setDragging(true)
      links.sayStarted(from)
    },
    onDragMove: (_: DragMoveEvent) => grip.current && aimAt(grip.current.track.read()),
    onDragEnd: () => {
      const { current } = grip
      if (current) aimAt(current.track.read())
      letGo()
      if (current?.over) links.link(current.from, current.over)
      else links.sayCancelled()
    },
    onDragCancel: () => {
      letGo()
      links.sayCancelled()
    },
  }
}

function findNoteAt({ x, y }: Point, from: NoteId): HTMLElement | undefined {
  const note = document.elementFromPoint(x, y)?.closest<HTMLElement>('li[data-note]')
  return note && note.dataset.note !== from ? note : undefined
}
