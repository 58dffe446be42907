import { FACTIONS } from '../../../../rules'
import type { GameResult } from '../../../shared/game-result'
import { LineChart, type ChartLine } from '../../charts'
import { storiesOf } from '../../../story'
import { formatNumber, formatPercent, gameName, useWords } from '../../words'
import { tickNames } from './tick-names'

interface CompareSheetProps {
  readonly result: GameResult
  readonly branch: NonNullable<GameResult['branch']>
}

/** A game beside the one it branched off: shares and points by quarter, this one's lines whole, the other's dashed. */
export function CompareSheet({ result, branch }: CompareSheetProps) {
  const { t, lang } = useWords()
  const name = gameName(branch.name, result.scenario.name, lang)
  const [own, other] = [storiesOf(result.quarters, result.shoppers), storiesOf(branch.quarters, result.shoppers)]
  const longer = own.length > other.length ? own : other
  const ticks = tickNames(
    result.scenario.startsAt,
    longer.map(({ quarter }) => quarter),
    t,
    lang,
  )
  const lines = (values: 'percent' | 'points'): readonly ChartLine[] => [
    ...linesOf(other, values).map((line) => ({ ...line, dashed: true, of: name })),
    ...linesOf(own, values),
  ]
  // The games part within a quarter: between the tick that opens it and the one that closes it.
  const seam = { tick: branch.quarter - 0.5, text: t('story:compare.seam') }
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
      <LineChart
        title={t('story:compare.points')}
        ticks={ticks}
        lines={lines('points')}
        write={(value) => formatNumber(value, lang)}
        seam={seam}
        tall={14}
      />
    </div>
  )
}

function linesOf(stories: ReturnType<typeof storiesOf>, values: 'percent' | 'points'): readonly ChartLine[] {
  return FACTIONS.map((faction, seat) => ({ faction, values: stories.map((story) => story[values][seat] ?? 0) }))
}
