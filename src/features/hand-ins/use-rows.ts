import { useMemo } from 'react'
import { currentLanguage } from '../../i18n/texts'
import { arrangeRows, makeRows, type Row } from './arrange-rows'
import { compareHandIns } from './compare-hand-ins'
import { useHandIns } from './hand-in-set'

interface Rows {
  readonly all: readonly Row[]
  /** Those that the filter lets through, in order. */
  readonly shown: readonly Row[]
  readonly lonelyPdfs: readonly string[]
}

/** The lines of the table. What is compared with all others is compared once for each set, not at each letter typed. */
export function useRows(): Rows {
  const handIns = useHandIns((set) => set.handIns)
  const pdfs = useHandIns((set) => set.pdfs)
  const drafts = useHandIns((set) => set.drafts)
  const typedCodes = useHandIns((set) => set.typedCodes)
  const sorting = useHandIns((set) => set.sorting)
  const filter = useHandIns((set) => set.filter)
  const language = currentLanguage()
  const { ties, lonelyPdfs } = useMemo(() => compareHandIns(handIns, pdfs), [handIns, pdfs])
  const all = useMemo(
    () => makeRows({ handIns, drafts, typedCodes, ties }),
    [handIns, drafts, typedCodes, ties],
  )
  const shown = useMemo(() => arrangeRows(all, sorting, filter, language), [all, sorting, filter, language])
  return { all, shown, lonelyPdfs }
}
