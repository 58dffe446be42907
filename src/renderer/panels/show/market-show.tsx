import { ProgressBar } from 'react-aria-components'
import type { Faction } from '../../../../rules'
import { Icon } from '../../art'
import type { Show } from '../../table'
import { useTable } from '../../table'
import { formatShoppers, quarterName, regionName, useWords } from '../../words'
import { Change } from '../common/change'
import { SeatCalled } from '../common/seat-name'
import { useCallings } from '../common/use-callings'
import { leadChanges, type LeadChange } from './lead-changes'
import { placeNames } from './place-names'
import { headlineOf, marketTotals, type MarketTotal } from './market-totals'

type MarketData = Extract<Show, { readonly kind: 'market' }>

/** The market as it plays: the region of the moment, and every platform's running total. */
export function MarketShow({ show }: { readonly show: MarketData }) {
  const { t, lang } = useWords()
  const { position, viewer } = useTable()
  const changes = show.finished ? leadChanges(show.ledger, viewer) : []
  const totals = marketTotals(show.ledger, show.regions, show.finished ? show.regions.length : show.step)
  const region = show.finished ? null : (show.regions[show.step] ?? null)
  const isToldAbove = (faction: Faction): boolean => show.finished && faction === viewer
  return (
    <>
      <header className="show-head" data-finished={show.finished}>
        <h3>{t('panels:show.marketOf', { quarter: quarterName(position.config.startsAt, show.ledger.quarter, lang) })}</h3>
        <p className="story" role="status">
          {region === null ? <Headline show={show} own={changes.find(({ faction }) => faction === viewer)} /> : regionName(region, lang)}
        </p>
        {!show.finished && <Progress step={Math.min(show.step, show.regions.length)} of={show.regions.length} />}
      </header>
      <ul className="show-totals show-sums">
        {totals.map((total) => (
          <Total
            key={total.faction}
            total={total}
            playing={region !== null}
            change={isToldAbove(total.faction) ? undefined : changes.find(({ faction }) => faction === total.faction)}
          />
        ))}
      </ul>
    </>
  )
}

/** How much of the market has played. */
function Progress({ step, of }: { readonly step: number; readonly of: number }) {
  const { t } = useWords()
  return (
    <ProgressBar className="meter show-progress" aria-label={t('panels:show.market')} value={step} maxValue={of}>
      <span className="meter-fill" style={{ '--value': step / of } as React.CSSProperties} />
    </ProgressBar>
  )
}

interface TotalProps {
  readonly total: MarketTotal
  readonly playing: boolean
  readonly change: LeadChange | undefined
}

/** One platform's total, and what has come of it: in the region that plays, or in the whole market. */
function Total({ total, playing, change }: TotalProps) {
  const { lang } = useWords()
  return (
    <li data-faction={total.faction}>
      <SeatCalled faction={total.faction} size={22} />
      <span className="show-change">
        <strong className="num display">{formatShoppers(total.now, lang)}</strong>
        <Change kind="shoppers" value={playing ? total.here : total.now - total.before} />
        {total.leftHandBefore + total.leftHand > 0 && (
          <LeftHand buyers={formatShoppers(total.leftHand, lang)} before={formatShoppers(total.leftHandBefore, lang)} />
        )}
      </span>
      <Leads change={change} />
    </li>
  )
}

/** How many of Ali's do not count, beside the mark they have on the board. */
function LeftHand({ buyers, before }: { readonly buyers: string; readonly before: string }) {
  const { t } = useWords()
  const words = t('panels:show.leftHand', { buyers, before })
  return (
    <span className="show-left num" title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">
        <span className="left-hand-mark" /> {buyers}
      </span>
    </span>
  )
}

/** The places a seat has won and lost, by name. */
function Leads({ change }: { readonly change: LeadChange | undefined }) {
  const { t, lang } = useWords()
  if (change === undefined) return null
  return (
    <span className="show-leads">
      {LEADS.map(({ key, icon }) => {
        if (change[key].length === 0) return null
        const places = placeNames(change[key], lang)
        const words = t(key === 'won' ? 'panels:show.takes' : 'panels:show.loses', { places })
        return (
          <span key={key} data-lead={key} title={words}>
            <span className="visually-hidden">{words}</span>
            <span aria-hidden="true">
              <Icon name={icon} size={12} /> {places}
            </span>
          </span>
        )
      })}
    </span>
  )
}

const LEADS = [
  { key: 'won', icon: 'up' },
  { key: 'lost', icon: 'down' },
] as const

/** What one has won and lost oneself; to whom nothing has happened, what people will talk about. */
function Headline({ show, own }: { readonly show: MarketData; readonly own: LeadChange | undefined }) {
  const { t, lang } = useWords()
  const { called } = useCallings()
  const { viewer } = useTable()
  if (own !== undefined) {
    const [won, lost] = [placeNames(own.won, lang), placeNames(own.lost, lang)]
    if (own.lost.length === 0) return t('panels:show.ownWon', { places: won })
    return own.won.length === 0 ? t('panels:show.ownLost', { places: lost }) : t('panels:show.ownBoth', { won, lost })
  }
  const headline = headlineOf(show.ledger, show.regions)
  if (headline === null) return t('panels:show.quiet')
  const whom = headline.faction === viewer ? 'you' : 'other'
  return t(headline.change > 0 ? `panels:show.headlineGain.${whom}` : `panels:show.headlineLoss.${whom}`, {
    seat: called(headline.faction),
    region: regionName(headline.region, lang),
    buyers: formatShoppers(Math.abs(headline.change), lang),
  })
}
