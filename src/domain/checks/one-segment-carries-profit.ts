import { noCustomerRecords } from '../customers/customer-records'
import { readFigureBook } from '../customers/figure-book'
import { listProfitShares } from '../customers/judge-profit'
import { listShareWarnings } from '../customers/list-warnings'
import type { Check } from './check'
import { hintAtFigures } from './hint-at-figures'

/** The largest buyer brings the maximum income, and with it a risk (R72), in the last period whose shares are known. */
export const oneSegmentCarriesProfit: Check = {
  id: 'oneSegmentCarriesProfit',
  weight: 'advice',
  find: (model) => {
    const { customers = noCustomerRecords } = model.canvas
    const book = readFigureBook(model.canvas)
    const last = book.periods.findLast((period) =>
      [...listProfitShares(book, [period]).values()].some(({ type }) => type === 'known'),
    )
    if (last === undefined) return []
    return listShareWarnings(book, customers, last).map(({ segmentId }) =>
      hintAtFigures(model, 'oneSegmentCarriesProfit', segmentId, last),
    )
  },
}
