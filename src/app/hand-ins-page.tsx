import { useCriterionNames } from '../features/assignment/criterion-names'
import { HandIns } from '../features/hand-ins/hand-ins'
import { LibraryBar } from './library-bar'

/** What students handed in, for their teacher. */
export default function HandInsPage() {
  const nameCriterion = useCriterionNames()
  return (
    <>
      <LibraryBar />
      <HandIns nameCriterion={nameCriterion} />
    </>
  )
}
