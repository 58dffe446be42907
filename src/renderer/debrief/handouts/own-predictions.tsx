import { isHit } from '../../../story'
import type { Team } from '../../../class'
import { formatPercent, quarterName, useWords } from '../../words'

/** What a team said would come, and what came. */
export function OwnPredictions({ team: { predictions, table } }: { readonly team: Team }) {
  const { t } = useWords()
  const hits = predictions.filter(isHit).length
  return (
    <>
      <h3>{t('debrief:handout.predictions')}</h3>
      {predictions.length === 0 ? (
        <p>{t('debrief:handout.noPredictions')}</p>
      ) : (
        <>
          <PredictionTable predictions={predictions} startsAt={table.start.startsAt} />
          <p>{t('debrief:handout.hits', { hits, of: predictions.length })}</p>
        </>
      )}
    </>
  )
}

interface PredictionTableProps {
  readonly predictions: Team['predictions']
  readonly startsAt: Team['table']['start']['startsAt']
}

function PredictionTable({ predictions, startsAt }: PredictionTableProps) {
  const { t, lang } = useWords()
  const percent = (tenths: number): string => formatPercent(tenths / 10, lang)
  return (
    <table className="handout-table num">
      <thead>
        <tr>
          {(['quarter', 'before', 'said', 'range', 'came', 'held'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`debrief:handout.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {predictions.map((one) => (
          <tr key={one.quarter}>
            <th scope="row">{quarterName(startsAt, one.quarter, lang)}</th>
            <td>{percent(one.before)}</td>
            <td>{percent(one.share)}</td>
            <td>
              {percent(one.low)} – {percent(one.high)}
            </td>
            <td>{percent(one.came)}</td>
            <td>{t(isHit(one) ? 'debrief:handout.yes' : 'debrief:handout.no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
