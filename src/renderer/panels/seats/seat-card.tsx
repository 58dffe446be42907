import { memo } from 'react'
import { seatOf, type Faction } from '../../../../rules'
import { AccessGate, Icon } from '../../art'
import { useForecast, useTable } from '../../table'
import {
  formatCash,
  formatNumber,
  formatPair,
  formatPercent,
  formatPoints,
  formatShoppers,
  quarterName,
  quarterShort,
  useWords,
} from '../../words'
import { usePanels } from '../common/panels-provider'
import { ScrutinyMeter } from './scrutiny-meter'
import { seatFigures, type SeatFigures } from './seat-figures'
import { SeatHead } from './seat-head'
import { DECIDING } from './turn-banner'

/** One seat as everyone sees it. */
export function SeatCard({ faction, place }: SeatCardProps) {
  const { position, decider, viewer, stage } = useTable()
  const figures = seatFigures(position, faction)
  const { openAccount } = usePanels()
  return (
    <li
      className="seat-card"
      // For the pointer, wherever on the card it is; keys have the name's own button.
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('button') === null) openAccount(faction)
      }}
      data-faction={faction}
      data-turn={decider?.seat === faction && DECIDING.includes(stage)}
      data-own={viewer === faction}
    >
      <SeatHead faction={faction} place={place} figures={figures} />
      <CommonFigures faction={faction} figures={figures} />
      <MoreFigures faction={faction} figures={figures} />
      <div className="seat-standing">
        <Access figures={figures} />
        <Promises figures={figures} />
      </div>
      {figures.scrutiny !== null && <ScrutinyMeter now={figures.scrutiny.now} limit={figures.scrutiny.limit} faction={faction} />}
    </li>
  )
}

interface SeatCardProps {
  readonly faction: Faction
  /** Its place in this quarter's order of play. */
  readonly place: number
}

function CommonFigures({ faction, figures }: { readonly faction: Faction; readonly figures: SeatFigures }) {
  const { t, lang } = useWords()
  return (
    <dl className="seat-figures">
      <Figure
        purse={faction}
        icon="cash"
        name={t('panels:seats.cash')}
        value={formatNumber(figures.cash, lang)}
        more={formatCash(figures.cash, lang)}
        help="cash"
      />
      <Figure
        icon="shoppers"
        name={t('panels:seats.share')}
        value={formatPercent(figures.shareTenths / 10, lang)}
        more={formatShoppers(figures.buyers, lang)}
        help={figures.worth.tenPercent === FULL_SHARE ? 'share' : 'sharePart'}
        points={formatPoints(figures.worth.tenPercent, lang)}
      />
      <Figure icon="card" name={t('panels:seats.hand')} value={String(figures.hand)} help="hand" />
      <Extra figures={figures} />
    </dl>
  )
}

/** Points for ten percent of all shoppers where each percent is a point. */
const FULL_SHARE = 10

/** What a large screen has room for beside the rest: leads, and what the quarter would bring in. */
function MoreFigures({ faction, figures: { leads, worth } }: { readonly faction: Faction; readonly figures: SeatFigures }) {
  const { t, lang } = useWords()
  const forecast = useForecast()
  return (
    <dl className="seat-figures seat-more">
      <Figure icon="leader" name={t('source.regions')} value={String(leads.regions)} help={worth.regions ? 'regions' : 'noPoints'} />
      <Figure icon="region" name={t('source.macros')} value={String(leads.macros)} help={worth.macros ? 'macros' : 'noPoints'} />
      {forecast !== null && (
        <Figure
          icon="ledger"
          name={t('panels:forecast.income')}
          value={formatNumber(forecast.income[seatOf(faction)].total, lang, { signed: true })}
          help="income"
        />
      )}
    </dl>
  )
}

interface FigureProps {
  readonly icon: 'leader' | 'region' | 'ledger' | 'cash' | 'shoppers' | 'card' | 'core' | 'alipay' | 'toll' | 'moments'
  readonly name: string
  readonly value: string
  readonly more?: string
  /** What it is, and what it does. */
  readonly help:
    'regions' | 'macros' | 'noPoints' | 'income' | 'cash' | 'share' | 'sharePart' | 'hand' | 'core' | 'alipay' | 'toll' | 'organs'
  /** What it is worth, where the help tells it. */
  readonly points?: string
  /** Whose cash it is: money that moves leaves from here and arrives here. */
  readonly purse?: Faction
}

/** Most figures stay what they are while one of them changes. */
const Figure = memo(function Figure({ icon, name, value, more, help, points = '', purse }: FigureProps) {
  const { t, lang } = useWords()
  const figure = formatPair(name, more ?? value, lang)
  return (
    <div title={t('panels:seats.about', { figure: figure, help: t(`panels:seats.help.${help}`, { points }) })} data-purse={purse}>
      <dt>
        <Icon name={icon} size={15} />
        <span className="visually-hidden">{name}</span>
      </dt>
      <dd className="num">{value}</dd>
    </div>
  )
})

function Extra({ figures: { ali, tencent } }: { readonly figures: SeatFigures }) {
  const { t } = useWords()
  if (ali !== null) {
    return (
      <>
        <Figure icon="core" name={t('panels:seats.core')} value={String(ali.core)} help="core" />
        <Figure icon="alipay" name={t('panels:seats.alipay')} value={String(ali.alipay)} help="alipay" />
      </>
    )
  }
  if (tencent === null) return null
  return (
    <>
      <Figure icon="toll" name={t('panels:seats.toll')} value={String(tencent.toll)} help="toll" />
      <Figure icon="moments" name={t('panels:seats.organs')} value={String(tencent.organs)} help="organs" />
    </>
  )
}

function Access({ figures: { access, contract, tencent, promises } }: { readonly figures: SeatFigures }) {
  const { t, lang } = useWords()
  // Beside promises there is room for the end of a contract only; its door is drawn.
  const isBrief = promises.kept + promises.broken + promises.open > 0
  const { startsAt } = useTable().position.config
  if (tencent !== null) {
    return (
      <span className="seat-access" title={t('panels:seats.help.gatekeeper')}>
        {t('panels:seats.gatekeeper')}
      </span>
    )
  }
  const until =
    contract === null ? t('panels:seats.noContract') : t('panels:seats.until', { quarter: quarterName(startsAt, contract.until, lang) })
  return (
    <span className="seat-access" title={`${t(`access.${access}`)}. ${until}`}>
      <AccessGate level={access} {...(isBrief ? { title: t(`access.${access}`) } : {})} />
      <span>
        {contract === null
          ? t(`panels:seats.access.${access}`)
          : t(isBrief ? 'panels:seats.untilBrief' : 'panels:seats.accessUntil', {
              access: t(`panels:seats.access.${access}`),
              quarter: quarterShort(startsAt, contract.until, lang),
            })}
      </span>
    </span>
  )
}

function Promises({ figures: { promises } }: { readonly figures: SeatFigures }) {
  const { t } = useWords()
  if (promises.kept + promises.broken + promises.open === 0) return null
  const words = t('panels:seats.promises', promises)
  return (
    <span className="seat-promises num" title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">
        <Icon name="promise" size={15} />
        {promises.kept > 0 && <b data-status="kept">✓{promises.kept}</b>}
        {promises.broken > 0 && <b data-status="broken">✗{promises.broken}</b>}
        {promises.open > 0 && <b data-status="open">{promises.open}</b>}
      </span>
    </span>
  )
}
