import {
  DndContext,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type RefObject, Suspense, useEffect, useRef } from 'react'
import type { NoteId, PlaceId } from '../../domain/canvas'
import { DraggedNotes } from './dragged-notes'
import { LinkHandle } from './link-handle'
import { silentDrag } from './silent-drag'
import { useDragSteps } from './use-drag-steps'
import type { GrabEvent, PointerGrab } from './use-pointer-grab'

interface PointerDragProps {
  /** Is given the function that the desk calls when a pointer goes down on a note. */
  readonly grab: RefObject<PointerGrab | undefined>
  /** Where notes can be dropped. */
  readonly places: readonly PlaceId[]
}

/**
 * Moving by mouse, or by touch after a long press. It comes late and stands beside the board, with one handle for all
 * notes: the board is there before it, and a thousand notes cost no more than one.
 */
export default function PointerDrag({ grab, places }: PointerDragProps) {
  const grabbed = useRef<NoteId>('')
  const steps = useDragSteps(grabbed)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  )
  return (
    <>
      <DndContext {...steps} sensors={sensors} collisionDetection={pointerWithin} accessibility={silentDrag}>
        <NoteHandle grab={grab} grabbed={grabbed} />
        {places.map((place) => (
          <DropPlace key={place} place={place} />
        ))}
        <DragOverlay dropAnimation={null}>
          <DraggedNotes />
        </DragOverlay>
      </DndContext>
      <Suspense fallback={null}>
        <LinkHandle />
      </Suspense>
    </>
  )
}

/** The one handle: it becomes the note that the pointer goes down on. */
function NoteHandle({ grab, grabbed }: Pick<PointerDragProps, 'grab'> & { grabbed: RefObject<NoteId> }) {
  const { setNodeRef, listeners } = useDraggable({ id: 'note' })
  useEffect(() => {
    grab.current = (element: HTMLElement, event: GrabEvent) => {
      grabbed.current = element.dataset.note ?? ''
      setNodeRef(element)
      listeners?.[event.type === 'touchstart' ? 'onTouchStart' : 'onMouseDown']?.(event)
    }
    return () => {
      grab.current = undefined
    }
  }, [grab, grabbed, setNodeRef, listeners])
  return null
}

function DropPlace({ place }: { readonly place: PlaceId }) {
  const { setNodeRef } = useDroppable({ id: place })
  useEffect(() => {
    setNodeRef(document.querySelector<HTMLElement>(`[data-place="${place}"]`))
  })
  return null
}
