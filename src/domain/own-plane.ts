/** The id of the group around the sheet, by which Harreman knows its own JSON Canvas files: in these no card is a heading. */
export const SHEET_GROUP = 'harreman.sheet'
