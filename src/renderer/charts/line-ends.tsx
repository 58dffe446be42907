import { TOKEN_SHAPES } from '../art'
import { lastOf, lastTick, type ChartLine } from './chart-line'
import { spread } from './labels'

interface LineEndsProps {
  readonly lines: readonly ChartLine[]
  /** How many ticks the chart has. */
  readonly ticks: number
  readonly x: (tick: number) => number
  readonly y: (value: number) => number
  readonly rem: number
  /** Where the last tick is. */
  readonly right: number
  /** Between which heights figures may stand. */
  readonly from: number
  readonly to: number
  readonly write: (value: number) => string
  readonly nameOf: (line: ChartLine) => string
}

/**
 * The newest figure of every line: beside the chart where it was measured at the last tick, and at its point where it was measured before,
 * because beside the chart it would be taken for as new as the others.
 */
export function LineEnds({ lines, ticks, x, y, rem, right, from, to, write, nameOf }: LineEndsProps) {
  const reaching = lines.filter((one) => lastTick(one) === ticks - 1)
  const earlier = lines.filter((one) => lastTick(one) >= 0 && !reaching.includes(one))
  const heights = spread(
    reaching.map(({ values }) => y(lastOf(values))),
    rem * 1.05,
    { from, to },
  )
  return (
    <>
      {reaching.map((one, index) => (
        <g key={nameOf(one)} data-faction={one.faction} className="chart-line">
          <path
            d={TOKEN_SHAPES[one.faction]}
            className="chart-dot"
            transform={`translate(${right + rem * 0.7} ${(heights[index] ?? 0) - rem * 0.34}) scale(${(rem * 0.66) / 24})`}
          />
          <text x={right + rem * 1.6} y={(heights[index] ?? 0) + rem * 0.32} className="chart-end num">
            {write(lastOf(one.values))}
          </text>
        </g>
      ))}
      {earlier.map((one) => (
        <text key={nameOf(one)} x={x(lastTick(one))} y={y(lastOf(one.values)) + rem * 1.4} className="chart-end chart-earlier num">
          {write(lastOf(one.values))}
        </text>
      ))}
    </>
  )
}
