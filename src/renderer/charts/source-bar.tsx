import type { Faction } from '../../../rules'
import { factionColours, INK, PAPER_BRIGHT } from '../art'
import { factionName, formatNumber, formatPair, useWords } from '../words'

/** One source of points; its texture is the same in every bar. */
export interface PointSourceColumn {
  readonly name: string
  /** Points of each bar, in the order of the bars. */
  readonly points: readonly number[]
}

/** Textures of the sources, from solid to open; a bar keeps its owner's colour. */
export const TEXTURES = [
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

/** A seat's points, source by source, with their sum at the end. */
export function Bar({ faction, segments, total, sources, scope, x, y, tall, rem }: BarProps) {
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

/** A seat's colour in every texture. */
export function Textures({ scope, faction }: { readonly scope: string; readonly faction: Faction }) {
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
