import { FACTIONS, seatOf } from '../../../../rules'
import type { Balance, BalanceCard } from '../../../maker'
import type { TrialLevel } from '../../maker'
import { factionName, formatPercent, formatTenths, useWords, type Language, type Translate } from '../../words'

interface ShownRate {
  readonly rate: number
  readonly low: number
  readonly high: number
}

/** A scenario and what it was made from side by side, with the interval that goes with so few games. */
export function BalanceTable({ card, level }: { readonly card: BalanceCard; readonly level: TrialLevel }) {
  const { t } = useWords()
  const sides = [card.original, card.own] as const
  return (
    <table className="table maker-balance">
      <caption>{t('maker:card.caption', { count: card.games, level: t(`botLevel.${level}`) })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('maker:card.original')}</th>
          <th scope="col">{t('maker:card.own')}</th>
        </tr>
      </thead>
      <tbody>
        <WinRows card={card} />
        {(['granted', 'forcedOpen', 'outside'] as const).map((way) => (
          <tr key={way}>
            <th scope="row">{t(`maker:card.${way}`)}</th>
            {sides.map(({ approval }, at) => (
              <td key={at}>{approval === null ? t('maker:card.inside') : <Rate {...approval[way]} />}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('maker:card.quarter')}</th>
          {sides.map((side, at) => (
            <td key={at}>{quarterOf(side, t)}</td>
          ))}
        </tr>
        <PointRows card={card} />
      </tbody>
    </table>
  )
}

function WinRows({ card }: { readonly card: BalanceCard }) {
  const { t, lang } = useWords()
  return FACTIONS.map((faction) => {
    const seat = seatOf(faction)
    const { low, high } = card.change[seat]
    return (
      <tr key={faction} data-clear={low > 0 || high < 0}>
        <th scope="row">{t('maker:card.wins', { seat: factionName(faction, lang) })}</th>
        <td>
          <Rate {...card.original.wins[seat]} />
        </td>
        <td>
          <Rate {...card.own.wins[seat]} />
          {low > 0 && ` ${t('maker:card.more')}`}
          {high < 0 && ` ${t('maker:card.less')}`}
        </td>
      </tr>
    )
  })
}

function PointRows({ card }: { readonly card: BalanceCard }) {
  const { t, lang } = useWords()
  return FACTIONS.map((faction) => (
    <tr key={faction}>
      <th scope="row">{t('maker:card.points', { seat: factionName(faction, lang) })}</th>
      <td>{formatTenths(card.original.points[seatOf(faction)].mean, lang)}</td>
      <td>{formatTenths(card.own.points[seatOf(faction)].mean, lang)}</td>
    </tr>
  ))
}

function Rate(rate: ShownRate) {
  const { t, lang } = useWords()
  return <span className="num">{t('maker:card.rate', shown(rate, lang))}</span>
}

const shown = ({ rate, low, high }: ShownRate, lang: Language) => {
  const percent = (part: number): string => formatPercent(Math.round(part * 100), lang)
  return { rate: percent(rate), low: percent(low), high: percent(high) }
}

const quarterOf = ({ approval }: Balance, t: Translate): string =>
  approval === null || approval.granted.rate === 0 ? '–' : t('maker:card.inQuarter', { quarter: approval.medianQuarter })
