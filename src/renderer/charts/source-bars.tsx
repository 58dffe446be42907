import { useId } from 'react'
import type { Faction } from '../../../rules'
import { INK, PAPER_BRIGHT } from '../art'
import { factionName, formatNumber, formatPair, formatSeries, useWords } from '../words'
import { ChartFigure } from './chart-figure'
import { Bar, Textures, TEXTURES, segmentsOf, type PointSourceColumn } from './source-bar'

interface SourceBarsProps {
  readonly title: string
  readonly note: string
  readonly bars: readonly Faction[]
  readonly sources: readonly PointSourceColumn[]
}

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
