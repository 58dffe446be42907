import { memo } from 'react'
import { Button } from 'react-aria-components'
import { SEATS, seatOf, type Faction } from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
import { Emblem, Icon } from '../../art'
import { useLivePoints, useTable, type TableView } from '../../table'
import { factionName, formatNumber, formatPoints, sitterLine, sitterName, stageNameIn, useWords } from '../../words'
import { Hint } from '../common/hint'
import { usePanels } from '../common/panels-provider'
import { restLeft } from '../stage/rest-left'
import { describeHeaps } from './point-heaps'
import type { SeatFigures } from './seat-figures'

interface SeatHeadProps {
  readonly faction: Faction
  /** Its place in this quarter's order of play. */
  readonly place: number
  readonly figures: SeatFigures
}

/** Whose card it is, who sits there, and where it stands. */
export function SeatHead({ faction, place, figures }: SeatHeadProps) {
  const { t, lang } = useWords()
  const who = itemAt(useTable().seats, seatOf(faction))
  const liveScore = useLivePoints()
  const placeWords = t('panels:seats.place', { place, ...figures.subsidy })
  return (
    <div className="seat-head">
      <span className="seat-emblem">
        <Emblem faction={faction} size={34} />
        <span className="seat-place num" role="img" aria-label={t('panels:seats.order', { place })} title={placeWords}>
          {place}
        </span>
        <StagePlace faction={faction} />
        <StageRest faction={faction} />
      </span>
      <SeatWho faction={faction} who={who} />
      {who.kind === 'bot' && <AskWhy faction={faction} />}
      {liveScore && (
        <span
          className="seat-heaps num"
          title={t('panels:seats.about', { figure: describeHeaps(figures.heaps, t, lang), help: t('panels:seats.help.points') })}
        >
          <strong className="seat-points num display" aria-label={formatPoints(figures.points, lang)}>
            {figures.points}
          </strong>
          {figures.heaps.banked !== 0 && <Banked points={figures.heaps.banked} />}
        </span>
      )}
    </div>
  )
}

/** What of a seat's points is safe: a figure behind a lock. */
function Banked({ points }: { readonly points: number }) {
  const { t, lang } = useWords()
  return (
    <span className="seat-banked" role="img" aria-label={t('panels:heaps.banked', { banked: formatNumber(points, lang) })}>
      <Icon name="lock" size={12} />
      {points}
    </span>
  )
}

/** The fifth place in the order, of whoever has won the stage: a second mark at its emblem, where it takes no room from a name. */
function StagePlace({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const { order, config, quarter } = useTable().position
  if (order[SEATS] !== seatOf(faction)) return null
  const words = t('panels:bid.againTitle', { stage: stageNameIn(config, quarter, lang) })
  return (
    <span className="seat-place seat-again num" title={words} role="img" aria-label={words}>
      {SEATS + 1}
    </span>
  )
}

/** That it sits out this stage, having had one lately: a mark where the fifth place would stand. */
function StageRest({ faction }: { readonly faction: Faction }) {
  const { t } = useWords()
  const { position } = useTable()
  const { order, stageRest } = position
  const count = restLeft(position, stageRest[seatOf(faction)])
  if (count === 0 || order[SEATS] === seatOf(faction)) return null
  const words = t('panels:bid.sitsOut', { count })
  return (
    <span className="seat-place seat-again seat-rests num" title={words} role="img" aria-label={words}>
      –
    </span>
  )
}

/** Whoever sits there stays, whatever the figures beside do. */
const SeatWho = memo(function SeatWho({ faction, who }: { readonly faction: Faction; readonly who: TableView['seats'][number] }) {
  const { t, lang } = useWords()
  const { viewer } = useTable()
  const { openAccount } = usePanels()
  return (
    <div className="seat-who">
      <Button
        className="seat-open display"
        onPress={() => openAccount(faction)}
        aria-label={t('panels:seats.openAccount', { seat: factionName(faction, lang) })}
      >
        {factionName(faction, lang)}
      </Button>
      <span className="soft">
        {viewer === faction && (
          <b className="seat-you" title={t('panels:seats.help.you')}>
            {t('panels:seats.you')}
          </b>
        )}
        <Icon name={who.kind} size={14} title={sitterLine(who, t)} />
        <span className="seat-sitter">{who.level === null ? sitterName(who, t) : t(`botLevel.${who.level}`)}</span>
      </span>
    </div>
  )
})

/** Asks a bot why it did what it did. */
const AskWhy = memo(function AskWhy({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const { openWhy } = usePanels()
  const words = t('panels:why.ask', { seat: factionName(faction, lang) })
  return (
    <Hint text={words} placement="right">
      <Button className="seat-ask" aria-label={words} onPress={() => openWhy(faction)}>
        <Icon name="help" size={18} />
      </Button>
    </Hint>
  )
})
