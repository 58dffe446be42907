import { booksPay, type Forecast } from '../../../../rules'
import { useForecast, useIsClosing, useTable } from '../../table'
import { useWords } from '../../words'
import { OwnGoals } from '../goals/own-goals'
import { useGoalsAhead } from '../goals/use-goals-ahead'
import { IncomeTable } from './income-table'
import { ShareTable } from './share-table'

/** What the quarter would bring if it closed now: shares, points and income of every seat; nothing while it is being closed. */
export function ForecastTab() {
  const { t } = useWords()
  const isClosing = useIsClosing()
  const forecast = useForecast()
  const { position } = useTable()
  if (isClosing) return <p className="soft">{t('panels:forecast.closing')}</p>
  if (forecast === null) return <p className="soft">{t('panels:forecast.none')}</p>
  return (
    <div className="forecast-tab">
      <p className="soft small">{t('panels:forecast.text')}</p>
      <ShareTable forecast={forecast} />
      <GoalsAhead forecast={forecast} />
      <h4>{t('panels:forecast.income')}</h4>
      {booksPay(position) ? <IncomeTable incomes={forecast.income} /> : <p className="soft">{t('panels:books.last')}</p>}
    </div>
  )
}

/** Where the viewer's own agenda and missions would stand; for nobody else's eyes. */
function GoalsAhead({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useWords()
  const changes = useGoalsAhead(forecast)
  if (changes === null) return null
  return (
    <>
      <h4>{t('panels:goals.closed')}</h4>
      <OwnGoals changes={changes} saysNone />
    </>
  )
}
