import { FACTIONS, seatOf } from '../../../../rules'
import type { GameResult, ToldEntry } from '../../../shared/game-result'
import { itemAt } from '../../../shared/item-at'
import { LineChart, River, SourceBars, type RiverSign } from '../../charts'
import { promiseBook, storiesOf, type FinalAccount } from '../../../story'
import { factionName, formatCash, formatNumber, formatPercent, namesIn, useWords, type Language, type Translate } from '../../words'
import { PromiseSheet } from './promise-sheet'
import { tickNames } from './tick-names'

interface ChartsProps {
  readonly result: GameResult
  readonly final: FinalAccount
}

/** The story of a game in charts: the river of shares, points by source, and how points, cash and scrutiny went. */
export function ChartsSheet({ result, final }: ChartsProps) {
  return (
    <div className="chart-page">
      <ShareRiver result={result} />
      <PointSources final={final} />
      <div className="chart-columns">
        <CourseCharts result={result} />
        <PromiseSheet pages={promiseBook(result)} startsAt={result.scenario.startsAt} names={namesIn(result)} />
      </div>
    </div>
  )
}

/** The names of a game's ticks, and how every quarter left it. */
const useCourse = (result: GameResult) => {
  const { t, lang } = useWords()
  const stories = storiesOf(result.quarters, result.shoppers)
  const { startsAt } = result.scenario
  const ticks = tickNames(
    startsAt,
    stories.map(({ quarter }) => quarter),
    t,
    lang,
  )
  return { stories, ticks, t, lang }
}

/** The river of shares, with the doors that opened on its bank. */
export function ShareRiver({ result }: Pick<ChartsProps, 'result'>) {
  const { stories, ticks, t, lang } = useCourse(result)
  const cuts = stories.map(({ percent, leftHand, floating }, index) => ({ name: itemAt(ticks, index), percent, leftHand, floating }))
  return <River title={t('story:charts.river')} note={t('story:charts.riverNote')} cuts={cuts} signs={signsOf(result.told, t, lang)} />
}

/** How points, cash and scrutiny went. */
export function CourseCharts({ result }: Pick<ChartsProps, 'result'>) {
  const { stories, ticks, t, lang } = useCourse(result)
  const lines = (values: 'points' | 'cash') =>
    FACTIONS.map((faction, seat) => ({ faction, values: stories.map((story) => story[values][seat] ?? 0) }))
  return (
    <>
      <LineChart
        title={t('story:charts.points')}
        note={t('story:charts.pointsNote')}
        ticks={ticks}
        lines={lines('points')}
        write={(value) => formatNumber(value, lang)}
      />
      <LineChart
        title={t('story:charts.cash')}
        note={t('story:charts.cashNote')}
        ticks={ticks}
        lines={lines('cash')}
        write={(value) => (lang === 'en' ? formatNumber(value, lang) : formatCash(value, lang))}
      />
      {result.options.scrutiny && <ScrutinyChart result={result} stories={stories} ticks={ticks} />}
    </>
  )
}

/** Every seat's points as a bar of its sources. */
export function PointSources({ final }: { readonly final: FinalAccount }) {
  const { t } = useWords()
  return (
    <SourceBars
      title={t('story:charts.sources')}
      note={t('story:charts.sourcesNote')}
      bars={final.ranking}
      sources={final.rows.map(({ source, cells }) => ({
        name: t(`source.${source}`),
        points: final.ranking.map((faction) => cells[seatOf(faction)]?.points ?? 0),
      }))}
    />
  )
}

interface ScrutinyChartProps {
  readonly result: GameResult
  readonly stories: ReturnType<typeof storiesOf>
  readonly ticks: readonly string[]
}

/** How near each meter came to its limit. */
function ScrutinyChart({ result, stories, ticks }: ScrutinyChartProps) {
  const { t, lang } = useWords()
  return (
    <LineChart
      title={t('story:charts.scrutiny')}
      note={t('story:charts.scrutinyNote')}
      ticks={ticks}
      lines={FACTIONS.map((faction, seat) => ({
        faction,
        values: stories.map(({ scrutiny }) => ((scrutiny[seat] ?? 0) * 100) / Math.max(1, result.scrutinyLimit[seat] ?? 1)),
      }))}
      write={(value) => formatPercent(Math.round(value), lang)}
      limit={{ value: 100, text: t('story:charts.limit') }}
    />
  )
}

/** What stands on the bank: every door that opened, and the order. One sign for a quarter, the loudest. */
function signsOf(told: readonly ToldEntry[], t: Translate, lang: Language): readonly RiverSign[] {
  const signs = new Map<number, RiverSign>()
  for (const entry of told) {
    if (entry.kind === 'contract-began' && entry.seat === 'ali' && !signs.has(entry.quarter)) {
      signs.set(entry.quarter, {
        cut: entry.quarter,
        faction: 'ali',
        text: t('story:charts.doorOpens', { seat: factionName('ali', lang) }),
      })
    }
    if (entry.kind === 'interconnection')
      signs.set(entry.quarter, { cut: entry.quarter, faction: 'tencent', text: t('story:charts.order') })
  }
  return [...signs.values()]
}
