import { ALL_SEATS, TOTAL_SHOPPERS, account, factionAt, ownGoals, seatOf, standingOf, type Forecast } from '../../../../rules'
import { useForecast, useSettings, useTable } from '../../table'
import { formatNumber, formatPercent, useWords } from '../../words'
import { PlatformTable } from '../common/platform-table'
import { goalChanges } from '../goals/goal-changes'
import { OwnGoals } from '../goals/own-goals'
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
      <GoalsAhead forecast={forecast} />
      <h4>{t('panels:forecast.income')}</h4>
      <IncomeTable incomes={forecast.income} />
    </div>
  )
}

/** Where the viewer's own agenda and missions would stand; for nobody else's eyes. */
function GoalsAhead({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useWords()
  const { position, viewer } = useTable()
  if (viewer === null) return null
  return (
    <>
      <h4>{t('panels:goals.closed')}</h4>
      <OwnGoals changes={goalChanges(ownGoals(standingOf(position), viewer), forecast.goals[seatOf(viewer)])} saysNone />
    </>
  )
}

function ShareTable({ forecast }: { readonly forecast: Forecast }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const { liveScore } = useSettings()
  const now = standingOf(position)
  const rows = ALL_SEATS.map((seat) => ({
    faction: factionAt(seat),
    share: forecast.share[seat],
    change: forecast.share[seat] - now.counted[seat],
    points: forecast.accounts[seat].total,
    more: forecast.accounts[seat].total - account(now, factionAt(seat)).total,
  }))
  return (
    <PlatformTable
      columns={[
        { head: t('panels:forecast.share'), text: ({ share }) => formatPercent(Math.floor((share * 1000) / TOTAL_SHOPPERS) / 10, lang) },
        { head: t('panels:forecast.buyers'), change: { kind: 'shoppers', of: ({ change }) => change } },
        {
          head: t('panels:forecast.points'),
          text: ({ points }) => (liveScore ? `${formatNumber(points, lang)} ` : ''),
          change: { kind: 'number', of: ({ more }) => more },
        },
      ]}
      rows={rows}
    />
  )
}
