import { useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../art'
import { useWords } from '../words'
import { useSize } from './use-size'

/** A chart as numbers: what stands in the head, and a row of texts for each line. */
export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface ChartFigureProps {
  readonly title: string
  /** A sentence under the title: how to read it. */
  readonly note?: string
  readonly table: ChartTable
  readonly className?: string
  /** Draws the picture in the room there is, in pixels; `rem` is the size of the page's text. */
  readonly renderIn: (room: { readonly width: number; readonly rem: number }) => ReactNode
}

/** A printed figure: a title, the picture, and the same as a table of numbers for whoever wants or needs it. */
export function ChartFigure({ title, note, table, className = '', renderIn }: ChartFigureProps) {
  const { t } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const { width, rem } = useSize(frame)
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className={`chart ${className}`}>
      <figcaption className="chart-head">
        <h3>{title}</h3>
        {note !== undefined && <p className="chart-note story">{note}</p>}
        <Button
          className="btn btn-small btn-quiet chart-twin"
          aria-label={t(asTable ? 'story:charts.showPictureOf' : 'story:charts.showTableOf', { title })}
          onPress={() => setAsTable(!asTable)}
        >
          <Icon name={asTable ? 'eye' : 'ledger'} size={16} />
          {t(asTable ? 'story:charts.showPicture' : 'story:charts.showTable')}
        </Button>
      </figcaption>
      <div className="chart-room" ref={frame}>
        {asTable ? <TwinTable title={title} table={table} /> : width > 0 && renderIn({ width, rem })}
      </div>
    </figure>
  )
}

function TwinTable({ title, table: { head, rows } }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <table className="table chart-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], index) => (
          <tr key={index}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={column} className="num">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
