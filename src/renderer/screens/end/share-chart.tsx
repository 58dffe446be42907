import { FACTIONS } from '../../../../rules'
import { TOKEN_SHAPES } from '../../art/shapes'
import { factionName, formatPercent, quarterName, useWords } from '../../words'
import type { ShareMoment } from './share-history'

const WIDTH = 560
const HEIGHT = 250
const LEFT = 40
const RIGHT = 104
const TOP = 12
const BOTTOM = 34
/** Labels at the right closer than this would touch. */
const LABEL_GAP = 19

interface ShareChartProps {
  readonly moments: readonly ShareMoment[]
  readonly startsAt: { readonly year: number; readonly quarter: number }
}

/** Shares of shoppers by quarter, a line for each platform, told apart by shape as well as colour. */
export function ShareChart({ moments, startsAt }: ShareChartProps) {
  const { t, lang } = useWords()
  const top = Math.max(10, Math.ceil(Math.max(...moments.flatMap(({ percent }) => percent)) / 10) * 10)
  const x = (index: number): number => LEFT + (index * (WIDTH - LEFT - RIGHT)) / Math.max(1, moments.length - 1)
  const y = (percent: number): number => HEIGHT - BOTTOM - (percent * (HEIGHT - TOP - BOTTOM)) / top
  const last = moments[moments.length - 1]?.percent ?? []
  const labels = spread(last.map(y))
  return (
    <figure className="share-chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('screens:end.chartAlt', {
          shares: FACTIONS.map((faction, seat) => `${factionName(faction, lang)} ${formatPercent(last[seat] ?? 0, lang)}`).join(', '),
        })}
      >
        {steps(top).map((percent) => (
          <g key={percent} className="chart-grid">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(percent)} y2={y(percent)} />
            <text x={LEFT - 6} y={y(percent) + 4} textAnchor="end">
              {formatPercent(percent, lang)}
            </text>
          </g>
        ))}
        {moments.map(({ quarter }, index) => (
          <text key={quarter} className="chart-quarter" x={x(index)} y={HEIGHT - 12} textAnchor="middle">
            {quarter === 0 ? t('screens:end.start') : shortQuarter(quarterName(startsAt, quarter, lang), quarter, moments.length)}
          </text>
        ))}
        {FACTIONS.map((faction, seat) => (
          <g key={faction} data-faction={faction} className="chart-line">
            <polyline points={moments.map(({ percent }, index) => `${x(index)},${y(percent[seat] ?? 0)}`).join(' ')} />
            {moments.map(({ quarter, percent }, index) => (
              <path key={quarter} d={TOKEN_SHAPES[faction]} transform={`translate(${x(index) - 6} ${y(percent[seat] ?? 0) - 6}) scale(.5)`} />
            ))}
            <text x={WIDTH - RIGHT + 12} y={(labels[seat] ?? 0) + 4}>
              {factionName(faction, lang)} {formatPercent(last[seat] ?? 0, lang)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="soft small">{t('screens:end.chartNote')}</figcaption>
    </figure>
  )
}

function steps(top: number): readonly number[] {
  const step = top > 40 ? 20 : 10
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step)
}

/** In a long game only the number of the quarter fits. */
function shortQuarter(name: string, quarter: number, count: number): string {
  return count > 6 ? String(quarter) : name
}

/** Moves labels apart that would touch, keeping their order. */
export function spread(places: readonly number[]): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const moved = [...places]
  for (let i = 1; i < order.length; i++) {
    const above = moved[order[i - 1] ?? 0] ?? 0
    const own = order[i] ?? 0
    moved[own] = Math.max(moved[own] ?? 0, above + LABEL_GAP)
  }
  const over = Math.max(0, (moved[order[order.length - 1] ?? 0] ?? 0) - (HEIGHT - 6))
  return moved.map((place) => place - over)
}
