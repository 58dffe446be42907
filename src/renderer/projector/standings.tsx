import { ALL_SEATS, factionAt, seatOf, type Faction, type Position, type Seat } from '../../../rules'
import { itemAt } from '../../shared/item-at'
import { AccessGate, Emblem, Icon } from '../art'
import { ScrutinyMeter } from '../panels/seats/scrutiny-meter'
import { describeHeaps } from '../panels/seats/point-heaps'
import { seatFigures, type SeatFigures } from '../panels/seats/seat-figures'
import { DECIDING } from '../panels/seats/turn-banner'
import { useLivePoints, useTable } from '../table'
import { factionName, formatNumber, formatPercent, formatPoints, sitterName, quarterShort, useWords } from '../words'

/** The four platforms each in its own place; when the game is over, in the order of their points. */
export function Standings() {
  const { t } = useWords()
  const { position } = useTable()
  return (
    <section className="projector-seats" aria-label={t('panels:seats.label')}>
      <ol>
        {orderOf(position).map((seat) => (
          <Standing key={seat} faction={factionAt(seat)} />
        ))}
      </ol>
    </section>
  )
}

/** Cash tells apart who is level, as in the final account; then the order of seats. */
function orderOf(position: Position): readonly Seat[] {
  if (position.phase !== 'over') return ALL_SEATS
  const pointsOf = (seat: Seat): number => seatFigures(position, factionAt(seat)).points
  return [...ALL_SEATS].sort((a, b) => pointsOf(b) - pointsOf(a) || position.cash[b] - position.cash[a] || a - b)
}

function Standing({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const { position, decider, stage } = useTable()
  const liveScore = useLivePoints()
  const figures = seatFigures(position, faction)
  // After the end the points are no longer a matter of taste.
  const scored = liveScore || position.phase === 'over'
  return (
    <li className="panel projector-seat" data-faction={faction} data-turn={decider?.seat === faction && DECIDING.includes(stage)}>
      <Emblem faction={faction} size={44} />
      <Who faction={faction} />
      {scored ? <Points figures={figures} /> : <span className="projector-points" />}
      <div className="projector-facts num">
        <Ladder figures={figures} />
        <dl>
          <div>
            <dt>
              <Icon name="shoppers" size={18} title={t('panels:seats.share')} />
            </dt>
            <dd>{formatPercent(figures.shareTenths / 10, lang)}</dd>
          </div>
          <div data-purse={faction}>
            <dt>
              <Icon name="cash" size={18} title={t('panels:seats.cash')} />
            </dt>
            <dd>{formatNumber(figures.cash, lang)}</dd>
          </div>
        </dl>
      </div>
      {figures.scrutiny !== null && <ScrutinyMeter now={figures.scrutiny.now} limit={figures.scrutiny.limit} faction={faction} />}
    </li>
  )
}

/** What a seat has, and before it, once half time has counted, what of it can still change and, behind a lock, what is safe. */
function Points({ figures: { points, heaps } }: { readonly figures: SeatFigures }) {
  const { t, lang } = useWords()
  return (
    <span className="projector-score num">
      {heaps.banked !== 0 && (
        <span className="projector-heaps" role="img" aria-label={describeHeaps(heaps, t, lang)} title={describeHeaps(heaps, t, lang)}>
          {formatNumber(points - heaps.banked, lang)} + <Icon name="lock" size={14} />
          {formatNumber(heaps.banked, lang)}
        </span>
      )}
      <strong className="projector-points display" aria-label={formatPoints(points, lang)}>
        {points}
      </strong>
    </span>
  )
}

/** The seat's place in this quarter's order of play; none before the first quarter and after the last. */
function Place({ faction }: { readonly faction: Faction }) {
  const { t } = useWords()
  const { position } = useTable()
  const place = position.order.indexOf(seatOf(faction)) + 1
  if (position.phase === 'over' || place === 0) return null
  const words = t('panels:seats.order', { place })
  return (
    <span className="seat-place num" role="img" aria-label={words} title={words}>
      {place}
    </span>
  )
}

function Who({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const who = itemAt(useTable().seats, seatOf(faction))
  return (
    <p className="projector-who">
      <strong className="display">{factionName(faction, lang)}</strong>
      <Place faction={faction} />
      <span className="soft">{who.level === null ? sitterName(who, t) : t(`botLevel.${who.level}`)}</span>
    </p>
  )
}

/** How far a platform is let into WeChat, and until when. */
function Ladder({ figures: { access, contract, tencent } }: { readonly figures: SeatFigures }) {
  const { t, lang } = useWords()
  const { startsAt } = useTable().position.config
  const name = t(`panels:seats.access.${access}`)
  if (tencent !== null) return <p className="projector-ladder">{t('panels:seats.gatekeeper')}</p>
  return (
    <p className="projector-ladder">
      <AccessGate level={access} size={20} />
      <span>
        {contract === null ? name : t('panels:seats.accessUntil', { access: name, quarter: quarterShort(startsAt, contract.until, lang) })}
      </span>
    </p>
  )
}
