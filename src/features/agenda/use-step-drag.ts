import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { AgendaStep, AgendaStepId } from '../../domain/workshop/agenda'
import { useStepActs } from './use-step-acts'

export interface StepDrag {
  readonly draggedId: AgendaStepId | undefined
  /** The place before which the step would stand, from 0 to the number of steps. */
  readonly dropIndex: number | undefined
  readonly lift: (id: AgendaStepId, event: PointerEvent) => void
}

interface Drag {
  readonly id: AgendaStepId
  readonly index: number
}

/** Moving steps by the pointer, by their grips. Escape leaves everything as it was. */
export function useStepDrag(list: RefObject<HTMLElement | null>, agenda: readonly AgendaStep[]): StepDrag {
  const [drag, setDrag] = useState<Drag>()
  const { move } = useStepActs()
  const drop = useRef<() => void>(undefined)
  drop.current = () => {
    const from = agenda.findIndex(({ id }) => id === drag?.id)
    const step = agenda[from]
    // Without the step itself, those behind it stand one place further up.
    if (drag && step) move(step, drag.index > from ? drag.index - 1 : drag.index)
  }
  const isDragging = drag !== undefined
  useEffect(() => {
    if (!isDragging) return
    const follow = ({ clientY }: globalThis.PointerEvent) =>
      setDrag((before) => before && { ...before, index: findIndexAt(list.current, clientY) })
    const release = () => {
      drop.current?.()
      setDrag(undefined)
    }
    const leave = () => setDrag(undefined)
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && leave()
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', leave)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', leave)
      window.removeEventListener('keydown', press)
    }
  }, [isDragging, list])
  return {
    draggedId: drag?.id,
    dropIndex: drag?.index,
    lift: (id, event) => {
      if (event.button !== 0) return
      event.preventDefault()
      setDrag({ id, index: findIndexAt(list.current, event.clientY) })
    },
  }
}

function findIndexAt(list: HTMLElement | null, y: number): number {
  const items = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect())
  return items.filter(({ top, height }) => y > top + height / 2).length
}
