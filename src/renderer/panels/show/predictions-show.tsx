import { Icon } from '../../art'
import { useTable, type PredictionView } from '../../table'
import { formatPercent, quarterName, useWords } from '../../words'
import { SeatCalled } from '../common/seat-name'

/** What people predicted for the market that has just run, beside what came. */
export function PredictionsShow({ quarter }: { readonly quarter: number }) {
  const { t, lang } = useWords()
  const { predictions, position } = useTable()
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:show.predictionsOf', { quarter: quarterName(position.config.startsAt, quarter, lang) })}</h3>
      </header>
      <ul className="show-totals prediction-totals">
        {predictions
          .filter((prediction) => prediction.quarter === quarter)
          .map((prediction) => (
            <PredictionCell key={prediction.seat} prediction={prediction} />
          ))}
      </ul>
    </>
  )
}

function PredictionCell({ prediction: { seat, share, low, high, came, hit } }: { readonly prediction: PredictionView }) {
  const { t, lang } = useWords()
  const percent = (tenths: number): string => formatPercent(tenths / 10, lang)
  const verdict = hit ? 'held' : came > high ? 'above' : 'below'
  return (
    <li data-faction={seat} className="prediction-cell">
      <SeatCalled faction={seat} size={22} />
      <strong className="num display">{percent(came)}</strong>
      <span className="num prediction-said">
        {t('panels:show.said', { share: percent(share), low: percent(low), high: percent(high) })}
      </span>
      <span className="prediction-verdict" data-hit={hit}>
        <Icon name={hit ? 'check' : 'cross'} size={16} />
        <span>{t(`panels:show.${verdict}`)}</span>
      </span>
    </li>
  )
}
