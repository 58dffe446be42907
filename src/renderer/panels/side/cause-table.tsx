import type { ReactNode } from 'react'
import { ALL_SEATS, type Cause, type PerSeat } from '../../../../rules'
import { useWords } from '../../words'
import { FactionColumns } from '../common/faction-columns'

interface CauseTableProps {
  /** What stands over the causes. */
  readonly corner: ReactNode
  readonly children: ReactNode
}

/** A table of causes: a row for each, a column for each platform. */
export function CauseTable({ corner, children }: CauseTableProps) {
  return (
    <table className="table cause-table">
      <thead>
        <tr>
          {corner}
          <FactionColumns />
        </tr>
      </thead>
      {children}
    </table>
  )
}

/** A figure for each platform. */
export function SeatCells({ figures }: { readonly figures: PerSeat<ReactNode> }) {
  return ALL_SEATS.map((seat) => (
    <td key={seat} className="num">
      {figures[seat]}
    </td>
  ))
}

/** The name of a cause, with what it means for whoever asks. */
export function CauseHead({ cause }: { readonly cause: Cause }) {
  const { t } = useWords()
  return (
    <th scope="row" title={t(`causeHelp.${cause}`)}>
      {t(`cause.${cause}`)}
    </th>
  )
}
