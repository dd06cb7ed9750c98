/**
 * What makes a spreadsheet take a cell for a formula: OWASP, "CSV Injection" (=, +, -, @, tab, line ending), their
 * full-width forms, and blanks before them, which some programs skip.
 */
const formula = /^'*[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/

/**
 * A text as a cell of CSV that no spreadsheet runs: with an apostrophe in front where it would, as OWASP recommends. A
 * text that begins so by itself gets one more, so that `readGuardedCell` always gives back what was guarded.
 */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text of a cell without the apostrophe of `guardCell`. */
export function readGuardedCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
