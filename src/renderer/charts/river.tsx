import { useId } from 'react'
import type { Faction } from '../../../rules'
import { INK } from '../art'
import { factionName, formatPercent, formatSeries, useWords } from '../words'
import { ChartFigure } from './chart-figure'
import { spread } from './labels'
import { printOf, Prints, type PrintName } from './prints'
import { LAYERS, layersOf, middleOf, round, water, widthOf, type Layer, type RiverCut } from './river-layers'

/** Something that stands on the bank at a cut: a door that opened, a turning point. */
export interface RiverSign {
  readonly cut: number
  readonly faction: Faction
  readonly text: string
}

interface RiverProps {
  readonly title: string
  readonly note: string
  readonly cuts: readonly RiverCut[]
  readonly signs: readonly RiverSign[]
}

/** The share of shoppers as a river: the four platforms are the water, what is nobody's yet is the land on both banks. */
export function River({ title, note, cuts, signs }: RiverProps) {
  const { t, lang } = useWords()
  const nameOf = (layer: PrintName): string => (layer === 'left' ? t('story:charts.leftHand') : factionName(layer as Faction, lang))
  const table = {
    head: [t('story:charts.quarter'), ...LAYERS.map(nameOf), t('story:charts.floating')],
    rows: cuts.map((cut) => [
      cut.name,
      ...LAYERS.map((layer) => formatPercent(round(widthOf(cut, layer)), lang)),
      formatPercent(round(cut.floating), lang),
    ]),
  }
  return (
    <ChartFigure
      title={title}
      note={note}
      table={table}
      className="chart-river"
      renderIn={({ width, rem }) => <Stream cuts={cuts} signs={signs} width={width} rem={rem} nameOf={nameOf} title={title} />}
    />
  )
}

interface StreamProps {
  readonly cuts: readonly RiverCut[]
  readonly signs: readonly RiverSign[]
  readonly width: number
  readonly rem: number
  readonly title: string
  readonly nameOf: (layer: PrintName) => string
}

function Stream({ cuts, signs, width, rem, title, nameOf }: StreamProps) {
  const { t, lang } = useWords()
  const scope = useId().replaceAll(':', '')
  const [top, bottom, right] = [rem * 1.9, rem * 1.7, rem * 9.5]
  const height = Math.max(rem * 15, Math.min(rem * 21, width * 0.38))
  const [from, to] = [top, height - bottom]
  const x = (cut: number): number => (cut * (width - right)) / Math.max(1, cuts.length - 1)
  const layers = layersOf(cuts, from, (to - from) / 100)
  const shares = layers.map(({ layer, percent }) => `${nameOf(layer)} ${formatPercent(percent, lang)}`)
  return (
    <svg width={width} height={height} role="img" aria-label={t('story:charts.riverAlt', { title, shares: formatSeries(shares, lang) })}>
      <Prints scope={scope} />
      <rect x={0} y={from} width={width - right} height={to - from} className="river-land" />
      <rect x={0} y={from} width={width - right} height={to - from} fill={printOf('land', scope)} />
      {layers.map(({ layer, banks }) => (
        <path key={layer} d={water(banks, x)} fill={printOf(layer, scope)} stroke={INK} strokeWidth={1.4} strokeLinejoin="round" />
      ))}
      <Cuts cuts={cuts} x={x} from={from} to={to} rem={rem} />
      {signs.map((sign, index) => (
        <Sign key={index} sign={sign} x={x(sign.cut)} y={from} rem={rem} cuts={cuts.length} room={x(cuts.length - 1)} />
      ))}
      <Mouth layers={layers} x={width - right} from={from + rem * 0.4} to={to - rem * 0.4} rem={rem} nameOf={nameOf} />
      <text className="river-floating" x={rem * 0.6} y={from + rem * 1.3}>
        {t('story:charts.floating')} {formatPercent(round(cuts.at(0)?.floating ?? 0), lang)} →{' '}
        {formatPercent(round(cuts.at(-1)?.floating ?? 0), lang)}
      </text>
    </svg>
  )
}

interface MouthProps {
  readonly layers: readonly Layer[]
  readonly x: number
  readonly from: number
  readonly to: number
  readonly rem: number
  readonly nameOf: (layer: PrintName) => string
}

/** Where the river ends: whose water each is, and how much. */
function Mouth({ layers, x, from, to, rem, nameOf }: MouthProps) {
  const { lang } = useWords()
  const middles = layers.map(({ banks }) => middleOf(banks.at(-1)))
  const labels = spread(middles, rem * 1.25, { from, to })
  return layers.map(({ layer, percent, exact }, index) => {
    const [middle, label] = [middles[index], labels[index]]
    if (exact < 0.05 || label === undefined) return null
    return (
      <g key={layer} className="chart-label">
        <path d={`M${x + 2} ${middle}L${x + rem * 0.8} ${label}`} className="chart-leader" />
        <text x={x + rem} y={label + rem * 0.3}>
          {nameOf(layer)} <tspan className="num">{formatPercent(percent, lang)}</tspan>
        </text>
      </g>
    )
  })
}

function Cuts({
  cuts,
  x,
  from,
  to,
  rem,
}: {
  readonly cuts: readonly RiverCut[]
  readonly x: (cut: number) => number
  readonly from: number
  readonly to: number
  readonly rem: number
}) {
  return (
    <>
      {cuts.map(({ name }, cut) => (
        <g key={cut}>
          <line x1={x(cut)} x2={x(cut)} y1={from} y2={to} className="river-cut" />
          <text x={x(cut)} y={to + rem * 1.25} className="chart-tick" textAnchor={cut === 0 ? 'start' : 'middle'}>
            {name}
          </text>
        </g>
      ))}
    </>
  )
}

function Sign({
  sign,
  x,
  y,
  rem,
  cuts,
  room,
}: {
  readonly sign: RiverSign
  readonly x: number
  readonly y: number
  readonly rem: number
  readonly cuts: number
  readonly room: number
}) {
  const late = cuts > 1 && x > room * 0.72
  return (
    <g className="river-sign" data-faction={sign.faction}>
      <line x1={x} x2={x} y1={y - rem * 1.3} y2={y} />
      <text x={late ? x - rem * 0.4 : x + rem * 0.4} y={y - rem * 0.55} textAnchor={late ? 'end' : 'start'}>
        {sign.text}
      </text>
    </g>
  )
}
