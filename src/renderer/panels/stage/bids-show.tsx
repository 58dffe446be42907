import { ALL_SEATS, account, factionAt, seatOf, standingOf, type Seat } from '../../../../rules'
import { useTable, type BidsShow as Opened } from '../../table'
import { formatCash, formatPoints, stageNameIn, useWords } from '../../words'
import { SeatCalled } from '../common/seat-name'
import { useCallings } from '../common/use-callings'
import { restAfter } from './rest-left'

/** The bids for the season's stage, opened together: what each seat has bid or that it sits out, who wins, what is paid, and how a tie is decided. */
export function BidsShow({ show }: { readonly show: Opened }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const most = Math.max(...show.bids)
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:bid.opened', { stage: stageNameIn(position.config, show.quarter, lang) })}</h3>
        <Outcome show={show} />
      </header>
      <ul className="show-totals bid-totals">
        {ALL_SEATS.map((seat) => (
          <BidCell
            key={seat}
            seat={seat}
            amount={show.bids[seat]}
            wins={show.winner === factionAt(seat)}
            rests={show.resting.includes(factionAt(seat))}
            isTied={show.tied && show.bids[seat] === most}
          />
        ))}
      </ul>
    </>
  )
}

function Outcome({ show }: { readonly show: Opened }) {
  const { t, lang } = useWords()
  const { called } = useCallings()
  const { position, viewer } = useTable()
  const { bids, winner, tied } = show
  if (winner === null) return <p className="bid-outcome">{t('panels:bid.result.none')}</p>
  const most = Math.max(...bids)
  const standing = standingOf(position)
  const pointsOf = (seat: Seat): number => account(standing, factionAt(seat)).total
  const isLevel = ALL_SEATS.some((seat) => bids[seat] === most && factionAt(seat) !== winner && pointsOf(seat) === pointsOf(seatOf(winner)))
  const how = tied ? (isLevel ? 'levelPoints' : 'tied') : 'won'
  const whom = winner === viewer ? 'you' : 'other'
  const rest = restAfter({ config: position.config, quarter: show.quarter })
  return (
    <p className="bid-outcome">
      {t(`panels:bid.result.${how}.${whom}`, { seat: called(winner), amount: formatCash(most, lang) })}
      {rest > 0 && <span className="soft"> {t('panels:bid.rests', { count: rest })}</span>}
    </p>
  )
}

interface BidCellProps {
  readonly seat: Seat
  readonly amount: number
  readonly wins: boolean
  /** Whether it could not bid, having had a stage lately. */
  readonly rests: boolean
  /** Whether others have bid as much: then its points on the board decide. */
  readonly isTied: boolean
}

function BidCell({ seat, amount, wins, rests, isTied }: BidCellProps) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const faction = factionAt(seat)
  return (
    <li data-faction={faction} data-wins={wins} data-rests={rests} className="bid-cell">
      <SeatCalled faction={faction} size={24} />
      <span className="bid-sum">
        {amount === 0 ? (
          <span className="soft">{t(rests ? 'panels:bid.satOut' : 'panels:bid.none')}</span>
        ) : (
          <strong className="num display">{formatCash(amount, lang)}</strong>
        )}
        {wins && <span className="bid-wins">{t('panels:bid.wins')}</span>}
        {isTied && (
          <span className="num soft small">
            {t('panels:bid.points', { points: formatPoints(account(standingOf(position), faction).total, lang) })}
          </span>
        )}
      </span>
    </li>
  )
}
