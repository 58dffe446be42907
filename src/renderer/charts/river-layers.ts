import { area, curveMonotoneX } from 'd3-shape'
import { FACTIONS, type Faction } from '../../../rules'
import type { PrintName } from './prints'

/** One cut through the river. */
export interface RiverCut {
  /** What is written under it: a quarter's name. */
  readonly name: string
  readonly percent: readonly number[]
  readonly leftHand: number
  readonly floating: number
}

/** The platforms from bank to bank, the largest in the middle of the stream. */
export const LAYERS: readonly PrintName[] = ['ali', 'left', 'pdd', 'jd', 'tencent']

/** How much of a cut a platform's water takes, in percent. */
export const widthOf = ({ percent, leftHand }: RiverCut, layer: PrintName): number =>
  layer === 'left' ? leftHand : (percent[FACTIONS.indexOf(layer as Faction)] ?? 0)

/** The two sides of a platform's water at a cut, in pixels from the top. */
interface Banks {
  readonly upper: number
  readonly lower: number
}

/** A platform's water, from the first cut to the last. */
export interface Layer {
  readonly layer: PrintName
  readonly banks: readonly Banks[]
  /** Its share at the end, as one reads it and to the full. */
  readonly percent: number
  readonly exact: number
}

/** Lays the waters of every cut side by side, between equal halves of the land that is nobody's. */
export function layersOf(cuts: readonly RiverCut[], from: number, scale: number): readonly Layer[] {
  const last = cuts.at(-1)
  return LAYERS.map((layer, place) => {
    const banks = cuts.map((cut) => {
      const above = LAYERS.slice(0, place).reduce((sum, other) => sum + widthOf(cut, other), cut.floating / 2)
      return { upper: from + above * scale, lower: from + (above + widthOf(cut, layer)) * scale }
    })
    const exact = last === undefined ? 0 : widthOf(last, layer)
    return { layer, banks, percent: round(exact), exact }
  })
}

/** The outline of a platform's water. */
export function water(banks: readonly Banks[], x: (cut: number) => number): string {
  const shape = area<Banks>()
    .x((_, cut) => x(cut))
    .y0(({ upper }) => upper)
    .y1(({ lower }) => lower)
    .curve(curveMonotoneX)
  return shape(banks) ?? ''
}

/** The middle of a platform's water at a cut. */
export function middleOf(banks: Banks | undefined): number {
  return banks === undefined ? 0 : (banks.upper + banks.lower) / 2
}

/** A percentage as it is written. */
export const round = (percent: number): number => Math.round(percent * 10) / 10
