import type { FigureBook } from '../../domain/customers/figure-book'

export function Overview(_: { readonly book: FigureBook }) {
  return null
}
