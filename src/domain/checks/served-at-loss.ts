import { noCustomerRecords } from '../customers/customer-records'
import { listCountedSegments, readFigureBook } from '../customers/figure-book'
import { isDecided, listLetGoProposals, listPeriodsAtLoss } from '../customers/judge-profit'
import type { Check } from './check'
import { hintAtFigures } from './hint-at-figures'

/**
 * Care must not cost more than the profit (R65, R82), in the last period that is known. Of several periods `letGo` tells,
 * and who has decided about it since knows.
 */
export const servedAtLoss: Check = {
  id: 'servedAtLoss',
  weight: 'gap',
  find: (model) => {
    const { customers = noCustomerRecords } = model.canvas
    const book = readFigureBook(model.canvas)
    const proposed = new Set(listLetGoProposals(book, customers).map(({ segmentId }) => segmentId))
    return listCountedSegments(book)
      .filter((id) => !proposed.has(id))
      .flatMap((id) => {
        const last = listPeriodsAtLoss(book, id).at(-1)
        if (last === undefined || isDecided(book, customers.decisions, id, last)) return []
        return [hintAtFigures(model, 'servedAtLoss', id, last)]
      })
  },
}
