import { FACTIONS } from '../../../../rules'
import { LineChart, type ChartLine } from '../../charts'
import type { MeanQuarter } from '../../../story'
import type { Film } from '../../table'
import { factionName, formatList, formatNumber, formatPercent, useWords } from '../../words'
import { tickNames } from '../end/tick-names'
import { TRIES, type WhatIfFound } from './use-what-if'

/** The two ways a game might have gone, one over the other: shares by quarter, and a sentence on the points. */
export function WhatIfChart({ film, at, found }: { readonly film: Film; readonly at: number; readonly found: WhatIfFound }) {
  const { t, lang } = useWords()
  const { asPlayed, otherwise } = found
  const quarters = (asPlayed.length > otherwise.length ? asPlayed : otherwise).map(({ quarter }) => quarter)
  const ticks = tickNames(film.table(at).position.config.startsAt, quarters, t, lang)
  const first = quarters[0] ?? 0
  const linesOf = (mean: readonly MeanQuarter[], dashed: boolean): readonly ChartLine[] =>
    FACTIONS.map((faction, seat) => ({
      faction,
      values: mean.map(({ percent }) => percent[seat] ?? 0),
      from: (mean[0]?.quarter ?? first) - first,
      dashed,
      of: t(dashed ? 'story:whatIf.asPlayed' : 'story:whatIf.otherwise'),
    }))
  const changes = FACTIONS.map((faction, seat) =>
    t('story:whatIf.change', {
      seat: factionName(faction, lang),
      points: formatNumber(Math.round(lastPoints(otherwise, seat) - lastPoints(asPlayed, seat)), lang, { signed: true }),
    }),
  )
  return (
    <>
      <LineChart
        title={t('story:whatIf.chart')}
        note={t('story:whatIf.chartNote', { count: TRIES })}
        ticks={ticks}
        lines={[...linesOf(asPlayed, true), ...linesOf(otherwise, false)]}
        write={(value) => formatPercent(Math.round(value * 10) / 10, lang)}
        tall={11}
      />
      <p>{t('story:whatIf.points', { changes: formatList(changes, lang) })}</p>
    </>
  )
}

const lastPoints = (mean: readonly MeanQuarter[], seat: number): number => mean[mean.length - 1]?.points[seat] ?? 0
