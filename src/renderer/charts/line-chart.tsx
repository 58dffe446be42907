import { curveLinear, line } from 'd3-shape'
import { TOKEN_SHAPES } from '../art'
import { factionName, formatPair, formatSeries, useWords, type Speech } from '../words'
import { Grid, Ticks } from './axes'
import { ChartFigure } from './chart-figure'
import { lastOf, lastTick, type ChartLine } from './chart-line'
import { steps } from './labels'
import { LineEnds } from './line-ends'

interface LineChartProps {
  readonly title: string
  readonly note?: string
  readonly ticks: readonly string[]
  readonly lines: readonly ChartLine[]
  /** How a figure is written. */
  readonly write: (value: number) => string
  /** A line across the chart, with what it means. */
  readonly limit?: { readonly value: number; readonly text: string }
  /** Height in rem. */
  readonly tall?: number
  /** A tick at which something parts. */
  readonly seam?: { readonly tick: number; readonly text: string }
}

/** Figures by quarter, a line for each seat, told apart by its shape at every quarter as well as by its colour. */
export function LineChart(props: LineChartProps) {
  const { t, lang } = useWords()
  const { title, note, ticks, lines, write } = props
  const nameOf = ({ faction, of }: ChartLine): string => [of, factionName(faction, lang)].filter((word) => word !== undefined).join(' · ')
  const table = {
    head: [t('story:charts.quarter'), ...lines.map(nameOf)],
    rows: ticks.map((tick, index) => [tick, ...lines.map(({ values, from = 0 }) => writeOr(values[index - from], write))]),
  }
  return (
    <ChartFigure
      title={title}
      {...(note === undefined ? {} : { note })}
      table={table}
      renderIn={({ width, rem }) => <Lines {...props} width={width} rem={rem} nameOf={nameOf} />}
    />
  )
}

type LinesProps = LineChartProps & { readonly width: number; readonly rem: number; readonly nameOf: (line: ChartLine) => string }

function Lines({ title, ticks, lines, write, limit, seam, tall = 12, width, rem, nameOf }: LinesProps) {
  const speech = useWords()
  const [left, right, top, bottom] = [rem * 2.6, rem * 4.6, rem * 0.9, rem * 1.7]
  const height = tall * rem
  const grid = gridOf(lines, limit)
  const [low, high] = [grid.at(0) ?? 0, grid.at(-1) ?? 1]
  const x = (tick: number): number => left + (tick * (width - left - right)) / Math.max(1, ticks.length - 1)
  const y = (value: number): number => height - bottom - ((value - low) * (height - top - bottom)) / (high - low)
  const solid = lines.filter(({ dashed }) => dashed !== true)
  return (
    <svg width={width} height={height} role="img" aria-label={formatPair(title, newest(solid, ticks, nameOf, write, speech), speech.lang)}>
      <Grid values={grid} from={left} to={width - right} y={y} rem={rem} write={write} />
      <Ticks ticks={ticks} x={x} y={height - rem * 0.35} rem={rem} />
      {limit !== undefined && <Limit text={limit.text} y={y(limit.value)} from={left} to={width - right} rem={rem} />}
      {seam !== undefined && <Seam text={seam.text} x={x(seam.tick)} from={top} to={height - bottom} rem={rem} />}
      {lines.map((one) => (
        <Line key={nameOf(one)} one={one} x={x} y={y} rem={rem} />
      ))}
      <LineEnds
        lines={solid}
        ticks={ticks.length}
        x={x}
        y={y}
        rem={rem}
        right={width - right}
        from={top}
        to={height - bottom}
        write={write}
        nameOf={nameOf}
      />
    </svg>
  )
}

/** The figures at which the chart has lines across: nothing is among them, and so are all its values. */
function gridOf(lines: readonly ChartLine[], limit: LineChartProps['limit']): readonly number[] {
  const all = [...lines.flatMap(({ values }) => values.filter((value) => value !== null)), ...(limit === undefined ? [] : [limit.value])]
  return steps(Math.min(0, ...all), Math.max(1, ...all), 4)
}

/** The last figure of every line, in words. */
function newest(
  lines: readonly ChartLine[],
  ticks: readonly string[],
  nameOf: LinesProps['nameOf'],
  write: LineChartProps['write'],
  { t, lang }: Speech,
): string {
  return formatSeries(
    lines
      .filter((one) => lastTick(one) >= 0)
      .map((one) => t('story:charts.newest', { name: nameOf(one), figure: write(lastOf(one.values)), tick: ticks[lastTick(one)] ?? '' })),
    lang,
  )
}

interface MarkProps {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly rem: number
}

/** A line across, with what it means. */
function Limit({ text, y, from, to, rem }: MarkProps & { readonly y: number }) {
  return (
    <g className="chart-limit">
      <line x1={from} x2={to} y1={y} y2={y} />
      <text x={from + rem * 0.3} y={y - rem * 0.3}>
        {text}
      </text>
    </g>
  )
}

/** A line down, with what parts there. */
function Seam({ text, x, from, to, rem }: MarkProps & { readonly x: number }) {
  return (
    <g className="chart-seam">
      <line x1={x} x2={x} y1={from} y2={to} />
      <text x={x + rem * 0.3} y={from + rem * 0.5}>
        {text}
      </text>
    </g>
  )
}

function Line({
  one,
  x,
  y,
  rem,
}: {
  readonly one: ChartLine
  readonly x: (tick: number) => number
  readonly y: (value: number) => number
  readonly rem: number
}) {
  const { faction, values, from = 0, dashed = false } = one
  const size = dashed ? rem * 0.45 : rem * 0.72
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index + from))
    .y((value) => y(value ?? 0))
    .curve(curveLinear)(values)
  return (
    <g data-faction={faction} data-dashed={dashed} className="chart-line">
      <path d={path ?? ''} className="chart-stroke" />
      {values.map((value, index) =>
        value === null ? null : (
          <path
            key={index}
            d={TOKEN_SHAPES[faction]}
            className="chart-dot"
            transform={`translate(${x(index + from) - size / 2} ${y(value) - size / 2}) scale(${size / 24})`}
          />
        ),
      )}
    </g>
  )
}

const writeOr = (value: number | null | undefined, write: (value: number) => string): string =>
  value === null || value === undefined ? '–' : write(value)
