import { ALL_SEATS, factionAt, type PerSeat } from '../../../../rules'
import { useTable } from '../../table'
import { formatPoints, useWords } from '../../words'
import { SeatName } from '../common/seat-name'

/** Half time: what each seat has banked. */
export function HalfTimeShow({ points }: { readonly points: PerSeat }) {
  const { t, lang } = useWords()
  const { halfTimePercent: percent, halfTimeLeadsPercent: leads } = useTable().position.config.numbers.points
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:show.half-time')}</h3>
        <p className="soft">{t('panels:show.halfTimeText', { percent, leads })}</p>
      </header>
      <ul className="show-totals show-sums">
        {ALL_SEATS.map((seat) => (
          <li key={seat} data-faction={factionAt(seat)}>
            <SeatName faction={factionAt(seat)} size={24} />
            <strong className="num display">{formatPoints(points[seat], lang, { signed: true })}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
