/** A cell of a sheet: a text, a figure, or nothing. */
export type Cell = string | number | null

/** Tells spreadsheets that a file is UTF-8, so that Chinese names come through whole. */
const BOM = '\uFEFF'
/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Writes rows as the text of a CSV file (RFC 4180, UTF-8 with a byte order mark) that spreadsheets open with nothing asked. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `${BOM}${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`

/** A text that a spreadsheet would work out as a formula is kept a text: names are typed by anybody. */
const cellText = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const plain = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
