import { FACTION_INFO, FACTIONS, seatOf, type Faction, type Words } from '../../../rules'
import type { ClassGroup, RankedTable } from '../results/class-results'
import type { Cell } from './csv'
import headings from './content/headings.json'

/** The languages sheets are written in. */
export type SheetLanguage = keyof Words
/** What stands over a column, and the few words in cells. */
export type Heading = keyof typeof headings

/** A column: what stands over it, and its cell in each row. */
export interface Column<Row> {
  readonly heading: Heading
  readonly cell: (row: Row, lang: SheetLanguage) => Cell
}

/** A seat at a table of a class: what most rows are about. */
export interface SeatRow {
  readonly group: ClassGroup
  readonly table: RankedTable
  readonly seat: Faction
}

/** A word of the sheets in a language. */
export const headingIn = (heading: Heading, lang: SheetLanguage): string => headings[heading][lang]

/** Lays rows out under their headings. */
export const sheetOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], lang: SheetLanguage): readonly (readonly Cell[])[] => [
  columns.map(({ heading }) => headingIn(heading, lang)),
  ...rows.map((row) => columns.map(({ cell }) => cell(row, lang))),
]

/** Every seat of every table of some groups. */
export const seatRows = (groups: readonly ClassGroup[]): readonly SeatRow[] =>
  groups.flatMap((group) => group.tables.flatMap((table) => FACTIONS.map((seat) => ({ group, table, seat }))))

/** What says of a row whose it is. */
export const SEAT_COLUMNS: readonly Column<SeatRow>[] = [
  { heading: 'checkWord', cell: ({ group }, lang) => group.checkWord[lang] },
  { heading: 'table', cell: ({ table }) => table.file },
  { heading: 'role', cell: ({ seat }, lang) => FACTION_INFO[seat].name[lang] },
  { heading: 'who', cell: ({ table, seat }) => table.seats[seatOf(seat)].name },
  { heading: 'sitter', cell: ({ table, seat }, lang) => sitterOf(table, seat, lang) },
]

const sitterOf = ({ seats }: RankedTable, seat: Faction, lang: SheetLanguage): string => {
  const { kind, level } = seats[seatOf(seat)]
  return kind === 'human' ? headingIn('person', lang) : `${headingIn('bot', lang)} (${level ?? ''})`
}

/** Yes or no in a language. */
export const yesOrNo = (is: boolean, lang: SheetLanguage): string => headingIn(is ? 'yes' : 'no', lang)

/** A tenth of a figure: tenths of a percent as percent, hundreds of thousands as millions. */
export const tenthOf = (tenths: number): number => tenths / 10

/** A figure with so many digits after the point, and no more of them than it has. */
export const rounded = (figure: number | null, digits: number): number | null =>
  figure === null ? null : Math.round(figure * 10 ** digits) / 10 ** digits
