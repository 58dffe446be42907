import { factionAt, seatOf, type Faction, type Position, type Seat } from '../../../rules'
import { itemAt } from '../../shared/item-at'
import { AccessGate, Emblem, Icon } from '../art'
import { ScrutinyMeter } from '../panels/seats/scrutiny-meter'
import { playOrder, seatFigures, type SeatFigures } from '../panels/seats/seat-figures'
import { DECIDING } from '../panels/seats/turn-banner'
import { useLivePoints, useTable } from '../table'
import { factionName, formatNumber, formatPercent, formatPoints, sitterName, quarterShort, useWords } from '../words'

/** The four platforms in this quarter's order of play; when the game is over, in the order of their points. */
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
  const order = playOrder(position)
  if (position.phase !== 'over') return order
  const pointsOf = (seat: Seat): number => seatFigures(position, factionAt(seat)).points
  return [...order].sort((a, b) => pointsOf(b) - pointsOf(a) || position.cash[b] - position.cash[a] || a - b)
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
      {scored ? (
        <strong className="projector-points num display" aria-label={formatPoints(figures.points, lang)}>
          {figures.points}
        </strong>
      ) : (
        <span className="projector-points" />
      )}
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

function Who({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const who = itemAt(useTable().seats, seatOf(faction))
  return (
    <p className="projector-who">
      <strong className="display">{factionName(faction, lang)}</strong>
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
