import { useId } from 'react'
import type { Faction } from '../../../rules'
import { factionColours, INK, PAPER_BRIGHT } from '../art'
import { factionName, formatNumber, formatPair, formatSeries, useWords } from '../words'
import { ChartFigure } from './chart-figure'

/** One source of points; its texture is the same in every bar. */
export interface PointSourceColumn {
  readonly name: string
  /** Points of each bar, in the order of the bars. */
  readonly points: readonly number[]
}

interface SourceBarsProps {
  readonly title: string
  readonly note: string
  readonly bars: readonly Faction[]
  readonly sources: readonly PointSourceColumn[]
}

/** Textures of the sources, from solid to open; a bar keeps its owner's colour. */
const TEXTURES = [
  '',
  'M0 4H8',
  'M4 0V8',
  'M0 8L8 0',
  'M0 0L8 8',
  'M0 4H8M4 0V8',
  'M0 8L8 0M0 0L8 8',
  'M2 4h4',
  'M4 2v4',
  'M1 1h2M5 5h2',
  'M3 3h2v2h-2z',
] as const

/** Every seat's points as a bar of its sources, what was lost to the left of the line; sources are told apart by texture and by name. */
export function SourceBars({ title, note, bars, sources }: SourceBarsProps) {
  const { t, lang } = useWords()
  const total = (bar: number): number => sources.reduce((sum, { points }) => sum + (points[bar] ?? 0), 0)
  const table = {
    head: [t('story:charts.source'), ...bars.map((faction) => factionName(faction, lang))],
    rows: [
      ...sources.map(({ name, points }) => [name, ...bars.map((_, bar) => formatNumber(points[bar] ?? 0, lang))]),
      [t('screens:end.total'), ...bars.map((_, bar) => formatNumber(total(bar), lang))],
    ],
  }
  return (
    <ChartFigure
      title={title}
      note={note}
      table={table}
      className="chart-sources"
      renderIn={({ width, rem }) => (
        <>
          <Bars bars={bars} sources={sources} total={total} width={width} rem={rem} title={title} />
          <Key sources={sources} />
        </>
      )}
    />
  )
}

interface BarsProps extends Omit<SourceBarsProps, 'note'> {
  readonly total: (bar: number) => number
  readonly width: number
  readonly rem: number
}

function Bars({ title, bars, sources, total, width, rem }: BarsProps) {
  const { lang } = useWords()
  const scope = useId().replaceAll(':', '')
  const [left, right, tall, gap] = [rem * 6, rem * 2.8, rem * 1.9, rem * 0.75]
  const gains = bars.map((_, bar) => sum(sources, bar, 1))
  const losses = bars.map((_, bar) => sum(sources, bar, -1))
  const lost = -Math.min(0, ...losses)
  const scale = (width - left - right) / Math.max(1, Math.max(...gains) + lost)
  const zero = left + lost * scale
  const height = bars.length * (tall + gap) + gap
  const totals = bars.map((faction, bar) => `${factionName(faction, lang)} ${formatNumber(total(bar), lang)}`)
  return (
    <svg width={width} height={height} role="img" aria-label={formatPair(title, formatSeries(totals, lang), lang)}>
      {bars.map((faction) => (
        <Textures key={faction} scope={scope} faction={faction} />
      ))}
      {bars.map((faction, bar) => (
        <Bar
          key={faction}
          faction={faction}
          segments={segmentsOf(sources, bar)}
          total={total(bar)}
          sources={sources}
          scope={scope}
          x={(points) => zero + points * scale}
          y={gap + bar * (tall + gap)}
          tall={tall}
          rem={rem}
        />
      ))}
      <line x1={zero} x2={zero} y1={gap / 2} y2={height - gap / 2} className="chart-zero" />
    </svg>
  )
}

interface BarProps {
  readonly faction: Faction
  readonly segments: ReturnType<typeof segmentsOf>
  readonly total: number
  readonly sources: readonly PointSourceColumn[]
  readonly scope: string
  readonly x: (points: number) => number
  readonly y: number
  readonly tall: number
  readonly rem: number
}

function Bar({ faction, segments, total, sources, scope, x, y, tall, rem }: BarProps) {
  const { lang } = useWords()
  const gained = segments.reduce((all, { points }) => all + Math.max(0, points), 0)
  return (
    <g>
      <text x={0} y={y + tall / 2 + rem * 0.32} className="chart-row">
        {factionName(faction, lang)}
      </text>
      {segments.map(({ source, from, points }) => (
        <Segment
          key={source}
          x={x(from)}
          y={y}
          width={x(Math.abs(points)) - x(0)}
          height={tall}
          rem={rem}
          points={points}
          name={sources[source]?.name ?? ''}
          fill={`url(#${scope}-${faction}-${source % TEXTURES.length})`}
        />
      ))}
      <text x={x(gained) + rem * 0.4} y={y + tall / 2 + rem * 0.35} className="chart-sum num">
        {formatNumber(total, lang)}
      </text>
    </g>
  )
}

interface SegmentProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rem: number
  readonly points: number
  readonly name: string
  readonly fill: string
}

function Segment({ x, y, width, height, rem, points, name, fill }: SegmentProps) {
  const { lang } = useWords()
  return (
    <g>
      <title>{formatPair(name, formatNumber(points, lang), lang)}</title>
      <rect x={x} y={y} width={width} height={height} fill={fill} stroke={INK} strokeWidth={1.4} />
      {width > rem * 1.5 && (
        <>
          <rect
            x={x + width / 2 - rem * 0.72}
            y={y + height / 2 - rem * 0.58}
            width={rem * 1.44}
            height={rem * 1.16}
            rx={3}
            fill={PAPER_BRIGHT}
          />
          <text x={x + width / 2} y={y + height / 2 + rem * 0.3} textAnchor="middle" className="chart-in num">
            {formatNumber(points, lang)}
          </text>
        </>
      )}
    </g>
  )
}

function Textures({ scope, faction }: { readonly scope: string; readonly faction: Faction }) {
  const { fill, tint, deep } = factionColours[faction]
  return (
    <defs>
      {TEXTURES.map((path, index) => (
        <pattern key={index} id={`${scope}-${faction}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={index === 0 ? fill : tint} />
          <path d={path} stroke={index === 0 ? 'none' : deep} strokeWidth={1.6} fill="none" />
        </pattern>
      ))}
    </defs>
  )
}

/** Which texture is which source. */
function Key({ sources }: { readonly sources: readonly PointSourceColumn[] }) {
  const scope = useId().replaceAll(':', '')
  return (
    <ul className="chart-key" aria-hidden="true">
      {sources.map(({ name }, index) => (
        <li key={name}>
          <svg width="22" height="14">
            <defs>
              <pattern id={`${scope}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
                <rect width="8" height="8" fill={index === 0 ? INK : PAPER_BRIGHT} />
                <path d={TEXTURES[index % TEXTURES.length]} stroke={INK} strokeWidth={1.4} fill="none" />
              </pattern>
            </defs>
            <rect x="0.75" y="0.75" width="20.5" height="12.5" fill={`url(#${scope}-${index})`} stroke={INK} strokeWidth={1.4} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

const sum = (sources: readonly PointSourceColumn[], bar: number, sign: 1 | -1): number =>
  sources.reduce((all, { points }) => all + (Math.sign(points[bar] ?? 0) === sign ? (points[bar] ?? 0) : 0), 0)

/** Lays gains to the right of the line and losses to its left, in the order of the sources. */
export function segmentsOf(
  sources: readonly PointSourceColumn[],
  bar: number,
): readonly { readonly source: number; readonly from: number; readonly points: number }[] {
  let [right, left] = [0, 0]
  return sources.flatMap(({ points }, source) => {
    const own = points[bar] ?? 0
    if (own === 0) return []
    if (own < 0) left += own
    const from = own > 0 ? right : left
    if (own > 0) right += own
    return [{ source, from, points: own }]
  })
}
