import { ALL_SEATS, POINT_INDEX, POINT_SOURCES, factionAt, type PerSeat, type Seat } from '../../../../rules'
import { useTable } from '../../table'
import { formatNumber, formatPoints, useWords } from '../../words'
import { SeatName } from '../common/seat-name'

/** Half time: what each seat has banked, counted over from the board source by source. */
export function HalfTimeShow({ points }: { readonly points: PerSeat }) {
  const { t, lang } = useWords()
  const { halfTimePercent: percent, halfTimeLeadsPercent: leads } = useTable().position.config.numbers.points
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:show.half-time')}</h3>
        <p className="soft">{t('panels:show.halfTimeText', { percent, leads })}</p>
      </header>
      <ul className="show-totals show-banked">
        {ALL_SEATS.map((seat) => (
          <li key={seat} data-faction={factionAt(seat)}>
            <span className="show-name">
              <SeatName faction={factionAt(seat)} size={22} />
              <strong className="num display" aria-label={formatPoints(points[seat], lang, { signed: true })}>
                {formatNumber(points[seat], lang, { signed: true })}
              </strong>
            </span>
            <Sources seat={seat} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The sources of what a seat has banked, one after the other; what brought nothing is left out. */
function Sources({ seat }: { readonly seat: Seat }) {
  const { t, lang } = useWords()
  const banked = useTable().position.banked[seat]
  const counted = POINT_SOURCES.filter((source) => banked[POINT_INDEX[source]] !== 0)
  return (
    <span className="show-lines num">
      {counted.map((source) => (
        <span key={source} className="show-source" style={{ '--turn': POINT_INDEX[source] } as React.CSSProperties}>
          {t(`source.${source}`)} {formatNumber(banked[POINT_INDEX[source]], lang, { signed: true })}
        </span>
      ))}
    </span>
  )
}
