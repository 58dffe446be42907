import { everyThatFits } from './labels'

interface GridProps {
  readonly values: readonly number[]
  /** Where its lines begin and end, in pixels. */
  readonly from: number
  readonly to: number
  readonly y: (value: number) => number
  readonly rem: number
  readonly write: (value: number) => string
}

/** Lines across a chart, each with its figure before it. */
export function Grid({ values, from, to, y, rem, write }: GridProps) {
  return (
    <>
      {values.map((value) => (
        <g key={value}>
          <line x1={from} x2={to} y1={y(value)} y2={y(value)} className="chart-grid" />
          <text x={from - rem * 0.4} y={y(value) + rem * 0.3} textAnchor="end" className="chart-tick">
            {write(value)}
          </text>
        </g>
      ))}
    </>
  )
}

interface TicksProps {
  readonly ticks: readonly string[]
  readonly x: (tick: number) => number
  readonly y: number
  readonly rem: number
}

/** Names under the ticks; where neighbours would touch, only every second one is written, or fewer. */
export function Ticks({ ticks, x, y, rem }: TicksProps) {
  const every = everyThatFits(ticks, x, rem * 0.55)
  return (
    <>
      {ticks.map((tick, index) =>
        index % every === 0 ? (
          <text key={index} x={x(index)} y={y} textAnchor="middle" className="chart-tick">
            {tick}
          </text>
        ) : null,
      )}
    </>
  )
}
