import type { Faction } from '../../../rules'
import { TOKEN_SHAPES } from '../art'
import { useWords } from '../words'
import { Grid, Ticks } from './axes'
import { ChartFigure, type ChartTable } from './chart-figure'
import { steps } from './labels'

/** A value somebody expected, the range they held it to be in, and what came. */
export interface RangePoint {
  readonly tick: string
  readonly low: number
  readonly said: number
  readonly high: number
  readonly came: number
}

interface RangeChartProps {
  readonly title: string
  readonly faction: Faction
  readonly points: readonly RangePoint[]
  readonly table: ChartTable
  /** What the picture says, for whoever hears it. */
  readonly alt: string
  readonly write: (value: number) => string
}

/** Height in rem. */
const TALL = 9

/** Expectations with their ranges, a bar for each tick, and what came as the platform's own shape: inside its bar or not. */
export function RangeChart(props: RangeChartProps) {
  const { title, table } = props
  return <ChartFigure title={title} table={table} renderIn={({ width, rem }) => <Ranges {...props} width={width} rem={rem} />} />
}

function Ranges({ faction, points, alt, write, width, rem }: RangeChartProps & { readonly width: number; readonly rem: number }) {
  const [left, right, top, bottom] = [rem * 3.2, rem * 0.5, rem * 0.9, rem * 1.7]
  const height = TALL * rem
  const all = points.flatMap(({ low, high, came }) => [low, high, came])
  // Unlike elsewhere the axis does not begin at nothing: what matters is how far off, not how much.
  const floor = Math.min(...all)
  const grid = steps(floor, Math.max(floor + 0.5, ...all), 4)
  const [from, to] = [grid.at(0) ?? 0, grid.at(-1) ?? 1]
  const room = (width - left - right) / Math.max(1, points.length)
  const x = (index: number): number => left + (index + 0.5) * room
  const y = (value: number): number => height - bottom - ((value - from) * (height - top - bottom)) / (to - from)
  const wide = Math.min(rem * 1.4, room * 0.5)
  return (
    <>
      <svg width={width} height={height} role="img" aria-label={alt}>
        <Grid values={grid} from={left} to={width - right} y={y} rem={rem} write={write} />
        <Ticks ticks={points.map(({ tick }) => tick)} x={x} y={height - rem * 0.35} rem={rem} />
        {points.map((point, index) => (
          <Range key={point.tick} faction={faction} point={point} middle={x(index)} wide={wide} y={y} rem={rem} />
        ))}
      </svg>
      <Key faction={faction} rem={rem} />
    </>
  )
}

interface RangeProps {
  readonly faction: Faction
  readonly point: RangePoint
  readonly middle: number
  readonly wide: number
  readonly y: (value: number) => number
  readonly rem: number
}

function Range({ faction, point: { low, said, high, came }, middle, wide, y, rem }: RangeProps) {
  const size = rem * 0.95
  return (
    <g data-faction={faction} className="chart-range">
      <rect x={middle - wide / 2} width={wide} y={y(high)} height={Math.max(1, y(low) - y(high))} />
      <line x1={middle - wide / 2} x2={middle + wide / 2} y1={y(said)} y2={y(said)} />
      <path d={TOKEN_SHAPES[faction]} transform={`translate(${middle - size / 2} ${y(came) - size / 2}) scale(${size / 24})`} />
    </g>
  )
}

/** What a bar and a shape stand for. */
function Key({ faction, rem }: { readonly faction: Faction; readonly rem: number }) {
  const { t } = useWords()
  return (
    <ul className="chart-key" data-faction={faction}>
      <li>
        <svg width={rem} height={rem} viewBox="0 0 16 16" aria-hidden="true" className="chart-range">
          <rect x="3" y="1" width="10" height="14" />
          <line x1="3" x2="13" y1="8" y2="8" />
        </svg>
        {t('story:predictions.keySaid')}
      </li>
      <li>
        <svg width={rem} height={rem} viewBox="0 0 24 24" aria-hidden="true" className="chart-range">
          <path d={TOKEN_SHAPES[faction]} />
        </svg>
        {t('story:predictions.keyCame')}
      </li>
    </ul>
  )
}
