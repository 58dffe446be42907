import { ALL_SEATS, POINT_INDEX, factionAt, type PerSeat, type Seat } from '../../../../rules'
import { useCountOver, useTable } from '../../table'
import { formatNumber, formatPoints, useWords } from '../../words'
import { SeatCalled } from '../common/seat-name'
import { bankedFrom, sourcesBanked, type BankedSource } from './banked-view'

/** Half time: what each seat has banked, counted over from the board source by source. */
export function HalfTimeShow({ points }: { readonly points: PerSeat }) {
  const { t, lang } = useWords()
  const { banked, config } = useTable().position
  const { halfTimePercent: percent, halfTimeLeadsPercent: leads } = config.numbers.points
  const sources = sourcesBanked(banked)
  const counted = sources.slice(0, useCountOver(sources.length))
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:show.half-time')}</h3>
        <p className="soft">{t('panels:show.halfTimeText', { percent, leads })}</p>
      </header>
      <ul className="show-totals show-banked" data-counted={counted.length === sources.length}>
        {ALL_SEATS.map((seat) => (
          <li key={seat} data-faction={factionAt(seat)}>
            <span className="show-name">
              <SeatCalled faction={factionAt(seat)} size={22} />
              <strong className="num display" aria-label={formatPoints(points[seat], lang, { signed: true })}>
                {formatNumber(bankedFrom(banked, seat, counted), lang, { signed: true })}
              </strong>
            </span>
            <Sources seat={seat} sources={sources} counted={counted} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface SourcesProps {
  readonly seat: Seat
  readonly sources: readonly BankedSource[]
  readonly counted: readonly BankedSource[]
}

/** The sources of what a seat has banked, one after the other; what brought nothing is left out. */
function Sources({ seat, sources, counted }: SourcesProps) {
  const { t, lang } = useWords()
  const own = useTable().position.banked[seat]
  return (
    <span className="show-lines num">
      {sources
        .filter((source) => own[POINT_INDEX[source]] !== 0)
        .map((source) => (
          <span key={source} className="show-source" data-counted={counted.includes(source)}>
            {t(`source.${source}`)} {formatNumber(own[POINT_INDEX[source]], lang, { signed: true })}
          </span>
        ))}
    </span>
  )
}
