import type { Faction } from '../../../../rules'
import { Change, type FigureKind } from './change'
import { SeatName } from './seat-name'

/** A column of figures: what stands over it, and what it holds for each row. */
export interface FigureColumn<Row> {
  readonly head: string
  /** Words that stand as they are. */
  readonly text?: (row: Row) => string
  /** A gain or a loss; in brackets where it stands behind words. */
  readonly change?: { readonly kind: FigureKind; readonly of: (row: Row) => number }
}

interface PlatformTableProps<Row> {
  readonly className?: string
  readonly columns: readonly FigureColumn<Row>[]
  readonly rows: readonly Row[]
  /** Whether a row is of those whom the table is about. */
  readonly isOwn?: (row: Row) => boolean
}

/** A table with a row for each platform and columns of figures. */
export function PlatformTable<Row extends { readonly faction: Faction }>({
  className = '',
  columns,
  rows,
  isOwn,
}: PlatformTableProps<Row>) {
  return (
    <table className={['table', className].join(' ').trim()}>
      <thead>
        <tr>
          <td />
          {columns.map(({ head }) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.faction} data-own={isOwn?.(row)}>
            <th scope="row">
              <SeatName faction={row.faction} size={16} />
            </th>
            {columns.map((column) => (
              <td key={column.head} className="num">
                <Figure column={column} row={row} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figure<Row>({ column: { text, change }, row }: { readonly column: FigureColumn<Row>; readonly row: Row }) {
  if (change === undefined) return text?.(row)
  const written = <Change kind={change.kind} value={change.of(row)} />
  if (text === undefined) return written
  return (
    <>
      {text(row)}({written})
    </>
  )
}
