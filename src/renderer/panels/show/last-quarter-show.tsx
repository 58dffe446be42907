import { useSettings, useTable } from '../../table'
import { formatNumber, formatPoints, formatShoppers, regionName, useWords } from '../../words'
import { SeatCalled } from '../common/seat-name'
import { raceOf, type Runner } from './race-view'

/** The last quarter is announced: how the race stands, and what each seat is nearest to. */
export function LastQuarterShow() {
  const { t } = useWords()
  const { position, viewer } = useTable()
  return (
    <>
      <header className="show-head" role="status">
        <h3>{t('panels:show.last-quarter')}</h3>
        <p className="soft">{t('panels:lastQuarter.text')}</p>
      </header>
      <ol className="regulator-effects race">
        {raceOf(position).map((runner) => (
          <li key={runner.faction} data-faction={runner.faction} data-own={runner.faction === viewer}>
            <SeatCalled faction={runner.faction} size={20} />
            <Standing runner={runner} />
            <Reaches runner={runner} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** How far ahead or behind, where people want to see points before the end. */
function Standing({ runner: { behind } }: { readonly runner: Runner }) {
  const { t, lang } = useWords()
  const { liveScore } = useSettings()
  if (!liveScore) return null
  const key = behind < 0 ? 'ahead' : behind === 0 ? 'level' : 'behind'
  return <strong className="num">{t(`panels:lastQuarter.${key}`, { points: formatPoints(Math.abs(behind), lang) })}</strong>
}

function Reaches({ runner: { reaches } }: { readonly runner: Runner }) {
  const { t, lang } = useWords()
  return (
    <span className="race-reaches num">
      {reaches.map(({ region, needs, points }) => (
        <span key={region}>
          {t('panels:lastQuarter.reach', {
            region: regionName(region, lang),
            buyers: formatShoppers(needs, lang),
            points: formatNumber(points, lang, { signed: true }),
          })}
        </span>
      ))}
    </span>
  )
}
