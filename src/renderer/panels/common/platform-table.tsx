import type { ReactNode } from 'react'
import type { Faction } from '../../../../rules'
import { SeatName } from './seat-name'

/** A column of figures: what stands over it, and what it holds for each row. */
export interface FigureColumn<Row> {
  readonly head: string
  readonly figure: (row: Row) => ReactNode
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
            {columns.map(({ head, figure }) => (
              <td key={head} className="num">
                {figure(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
