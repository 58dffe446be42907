import { useMemo } from 'react'
import { FACTIONS } from '../../../../rules'
import { LineChart, type ChartLine } from '../../charts'
import { quarterStories, type QuarterStory } from '../../story'
import type { Film } from '../../table'
import { formatNumber, formatPercent, useWords } from '../../words'
import { tickNames } from './tick-names'

const storiesOf = (film: Film): readonly QuarterStory[] => quarterStories(film.closings(), film.log(film.length))

/** A game beside the one it branched off: shares and points by quarter, this one's lines whole, the other's dashed. */
export function CompareSheet({ film, parent }: { readonly film: Film; readonly parent: { readonly film: Film; readonly at: number } }) {
  const { t, lang } = useWords()
  const { own, other, config, part } = useMemo(
    () => ({ own: storiesOf(film), other: storiesOf(parent.film), config: film.table(0).position.config, part: film.table(parent.at).position.quarter }),
    [film, parent],
  )
  const name = parent.film.name ?? ''
  const longer = own.length > other.length ? own : other
  const ticks = tickNames(
    config.startsAt,
    longer.map(({ quarter }) => quarter),
    t,
    lang,
  )
  const lines = (values: 'percent' | 'points'): readonly ChartLine[] => [
    ...FACTIONS.map((faction, seat): ChartLine => ({ faction, values: other.map((story) => story[values][seat] ?? 0), dashed: true, of: name })),
    ...FACTIONS.map((faction, seat): ChartLine => ({ faction, values: own.map((story) => story[values][seat] ?? 0) })),
  ]
  // The games part within a quarter: between the tick that opens it and the one that closes it.
  const seam = { tick: part - 0.5, text: t('story:compare.seam') }
  return (
    <div className="chart-page">
      <p className="story">{t('story:compare.note', { name })}</p>
      <LineChart
        title={t('story:compare.shares')}
        ticks={ticks}
        lines={lines('percent')}
        write={(value) => formatPercent(Math.round(value * 10) / 10, lang)}
        seam={seam}
        tall={14}
      />
      <LineChart title={t('story:compare.points')} ticks={ticks} lines={lines('points')} write={(value) => formatNumber(value, lang)} seam={seam} tall={14} />
    </div>
  )
}
