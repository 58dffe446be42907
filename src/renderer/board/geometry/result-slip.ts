/** Sizes of a slip of figures with their words beside them, board units. */
export const SLIP = { figure: 12, gap: 4, between: 10, row: 19, edge: 5 } as const

/** Where one entry of a slip stands: the middle of its figure and the middle of its word, from the middle of the slip. */
export interface EntryPlace {
  readonly figureX: number
  readonly wordX: number
  readonly y: number
}

/** A slip just large enough for its words, whatever the language makes of them. */
export interface SlipLayout {
  readonly width: number
  readonly height: number
  readonly entries: readonly EntryPlace[]
}

/** Lays out up to four entries, two in a row, from the widths of their words; a last one alone stands in the middle. */
export function layOutSlip(words: readonly number[]): SlipLayout {
  const cell = SLIP.figure + SLIP.gap + Math.max(...words, 0)
  const columns = Math.min(2, words.length)
  const rows = Math.ceil(words.length / 2)
  const step = cell + SLIP.between
  const entries = words.map((width, i) => {
    const row = Math.floor(i / 2)
    const inRow = row === rows - 1 && words.length % 2 === 1 ? 1 : columns
    const left = ((i % 2) - (inRow - 1) / 2) * step - cell / 2
    return { figureX: left + SLIP.figure / 2, wordX: left + SLIP.figure + SLIP.gap + width / 2, y: (row - (rows - 1) / 2) * SLIP.row }
  })
  return { width: columns * step - SLIP.between + 2 * SLIP.edge, height: rows * SLIP.row + 6, entries }
}
