import { noCustomerRecords } from '../customers/customer-records'
import { readFigureBook } from '../customers/figure-book'
import { listLetGoProposals } from '../customers/judge-profit'
import type { Check } from './check'
import { hintAtFigures } from './hint-at-figures'

/** Sometimes it is cheaper to give a customer up; a decision silences this (R83). */
export const letGo: Check = {
  id: 'letGo',
  weight: 'gap',
  find: (model) =>
    listLetGoProposals(readFigureBook(model.canvas), model.canvas.customers ?? noCustomerRecords).map(
      ({ segmentId, periods }) => hintAtFigures(model, 'letGo', segmentId, periods.at(-1)),
    ),
}
