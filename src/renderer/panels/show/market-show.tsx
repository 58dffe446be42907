import { ProgressBar } from 'react-aria-components'
import type { Show } from '../../table'
import { useTable } from '../../table'
import { factionName, formatShoppers, quarterName, regionName, useWords } from '../../words'
import { Change } from '../common/change'
import { SeatName } from '../common/seat-name'
import { headlineOf, marketTotals } from './market-totals'

type MarketData = Extract<Show, { readonly kind: 'market' }>

/** The market as it plays: the region of the moment, and every platform's running total. */
export function MarketShow({ show }: { readonly show: MarketData }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const totals = marketTotals(show.ledger, show.regions, show.finished ? show.regions.length : show.step)
  const region = show.finished ? null : (show.regions[show.step] ?? null)
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:show.marketOf', { quarter: quarterName(position.config.startsAt, show.ledger.quarter, lang) })}</h3>
        <p className="story" role="status">
          {region === null ? <Headline show={show} /> : regionName(region, lang)}
        </p>
        <ProgressBar
          className="meter show-progress"
          aria-label={t('panels:show.market')}
          value={Math.min(show.step, show.regions.length)}
          maxValue={show.regions.length}
        >
          <span className="meter-fill" style={{ '--value': Math.min(1, show.step / show.regions.length) } as React.CSSProperties} />
        </ProgressBar>
      </header>
      <ul className="show-totals show-sums">
        {totals.map((total) => (
          <li key={total.faction} data-faction={total.faction}>
            <SeatName faction={total.faction} size={22} />
            <strong className="num display">{formatShoppers(total.now, lang)}</strong>
            <span className="show-change">
              {region === null ? (
                <Change kind="shoppers" value={total.now - total.before} />
              ) : (
                <Change kind="shoppers" value={total.here} />
              )}
              {total.leftHand > 0 && <LeftHand buyers={formatShoppers(total.leftHand, lang)} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many of Ali's do not count, beside the mark they have on the board. */
function LeftHand({ buyers }: { readonly buyers: string }) {
  const { t } = useWords()
  const words = t('panels:show.leftHand', { buyers })
  return (
    <span className="show-left num" title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">
        <span className="left-hand-mark" /> {buyers}
      </span>
    </span>
  )
}

function Headline({ show }: { readonly show: MarketData }) {
  const { t, lang } = useWords()
  const headline = headlineOf(show.ledger, show.regions)
  if (headline === null) return t('panels:show.quiet')
  return t(headline.change > 0 ? 'panels:show.headlineGain' : 'panels:show.headlineLoss', {
    seat: factionName(headline.faction, lang),
    region: regionName(headline.region, lang),
    buyers: formatShoppers(Math.abs(headline.change), lang),
  })
}
