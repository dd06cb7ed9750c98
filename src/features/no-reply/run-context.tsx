import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Run } from '../../domain/customers/run'
import { type ContentField, useContentField } from '../../state/content-field'
import { CanvasSessionProvider, useCanvasSession } from '../../state/open-canvas'

interface RunFrame {
  readonly run: Run
  /** Whether the run, or this part of it, can only be read. */
  readonly isLocked: boolean
}

const RunContext = createContext<RunFrame | undefined>(undefined)

/** Gives the parts of a run what they belong to. */
export function RunProvider({ run, isLocked, children }: RunFrame & { readonly children: ReactNode }) {
  return <RunContext value={{ run, isLocked }}>{children}</RunContext>
}

/** Throws outside of `RunProvider`. */
export function useRun(): RunFrame {
  const frame = useContext(RunContext)
  if (!frame) throw new Error('no RunProvider above this component')
  return frame
}

/** Tells what is below, and knows nothing of runs, that nothing can be changed while the run is locked. */
export function ReadOnlyWhenLocked({ children }: { readonly children: ReactNode }) {
  const { isLocked } = useRun()
  const session = useCanvasSession()
  const locked = useMemo(() => ({ ...session, isReadOnly: true }), [session])
  return <CanvasSessionProvider session={isLocked ? locked : session}>{children}</CanvasSessionProvider>
}

/** The properties of a text field of the run; its typing between focus and blur is one step of undo. */
export function useRunField(): ContentField {
  const field = useContentField()
  return { ...field, readOnly: useRun().isLocked }
}
