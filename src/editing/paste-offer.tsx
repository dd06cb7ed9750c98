import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import type { Note, PlaceId } from '../domain/canvas'

const PasteDialog = lazy(() => import('./paste-dialog'))

/** Text of several lines, and where it was pasted: beside the notes, or into the text of one. */
export interface PasteOffer {
  readonly text: string
  /** The same with its headings, bold and lists, where the clipboard has that. */
  readonly html?: string | undefined
  readonly into:
    | { readonly place: PlaceId; readonly index: number }
    | {
        readonly note: Note
        /** Where the note stood: a new one that was still empty goes away when the question takes the focus. */
        readonly index: number
        readonly selectionStart: number
        readonly selectionEnd: number
      }
}

const PasteOfferContext = createContext<(offer: PasteOffer) => void>(() => undefined)

/** Asks how text of several lines is to come in: one note per line, or all of it in one. */
export function usePasteOffer(): (offer: PasteOffer) => void {
  return useContext(PasteOfferContext)
}

export function PasteOfferProvider({ children }: { readonly children: ReactNode }) {
  const [offer, setOffer] = useState<PasteOffer>()
  return (
    <PasteOfferContext value={setOffer}>
      {children}
      {offer && (
        <Suspense fallback={null}>
          <PasteDialog offer={offer} onEnd={() => setOffer(undefined)} />
        </Suspense>
      )}
    </PasteOfferContext>
  )
}
