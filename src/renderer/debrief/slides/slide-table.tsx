import type { ReactNode } from 'react'

/** A row of a slide's table: what it is about, and its cells. */
export interface SlideRow {
  readonly key: string
  readonly name: ReactNode
  readonly cells: readonly ReactNode[]
}

interface SlideTableProps {
  readonly head: readonly ReactNode[]
  readonly rows: readonly SlideRow[]
  readonly foot?: SlideRow
  /** How it is laid out. */
  readonly kind: 'figures' | 'roles' | 'ledger' | 'history'
}

/** A table of a slide, large enough for the last row of a room. */
export function SlideTable({ head, rows, foot, kind }: SlideTableProps) {
  return (
    <table className={kind === 'history' ? 'slide-table' : 'slide-table num'} data-kind={kind}>
      <thead>
        <tr>
          {head.map((cell, column) => (
            <th key={column} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
      {foot !== undefined && (
        <tfoot>
          <Row row={foot} />
        </tfoot>
      )}
    </table>
  )
}

function Row({ row: { name, cells } }: { readonly row: SlideRow }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </tr>
  )
}
