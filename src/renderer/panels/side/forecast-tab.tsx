import { FACTIONS, SEATS, TOTAL_SHOPPERS, account, countedTotal, type Faction, type Forecast } from '../../../../rules'
import { useForecast, useSettings, useTable } from '../../table'
import { formatNumber, formatPercent, useWords } from '../../words'
import { Change } from '../common/change'
import { SeatName } from '../common/seat-name'
import { IncomeTable } from './income-table'

/** What the quarter would bring if it closed now: shares, points and income of every seat. */
export function ForecastTab() {
  const { t } = useWords()
  const forecast = useForecast()
  if (forecast === null) return <p className="soft">{t('panels:forecast.none')}</p>
  return (
    <div className="forecast-tab">
      <p className="soft small">{t('panels:forecast.text')}</p>
      <ShareTable forecast={forecast} />
      <h4>{t('panels:forecast.income')}</h4>
      <IncomeTable incomes={forecast.income} />
    </div>
  )
}

function ShareTable({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useWords()
  return (
    <table className="table">
      <thead>
        <tr>
          <td />
          <th scope="col" className="num">
            {t('panels:forecast.share')}
          </th>
          <th scope="col" className="num">
            {t('panels:forecast.buyers')}
          </th>
          <th scope="col" className="num">
            {t('panels:forecast.points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {FACTIONS.slice(0, SEATS).map((faction, seat) => (
          <ShareRow key={faction} faction={faction} seat={seat} forecast={forecast} />
        ))}
      </tbody>
    </table>
  )
}

function ShareRow({ faction, seat, forecast }: { readonly faction: Faction; readonly seat: number; readonly forecast: Forecast }) {
  const { lang } = useWords()
  const { position } = useTable()
  const { liveScore } = useSettings()
  const total = forecast.accounts[seat].total
  return (
    <tr>
      <th scope="row">
        <SeatName faction={faction} size={16} />
      </th>
      <td className="num">{formatPercent(Math.floor((forecast.share[seat] * 1000) / TOTAL_SHOPPERS) / 10, lang)}</td>
      <td className="num">
        <Change kind="shoppers" value={forecast.share[seat] - countedTotal(position, seat)} />
      </td>
      <td className="num">
        {liveScore ? `${formatNumber(total, lang)} ` : ''}(<Change kind="number" value={total - account(position, faction).total} />)
      </td>
    </tr>
  )
}
