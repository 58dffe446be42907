import type { Faction } from '../../../rules'

/** The colours of one faction: its figure, text in its colour on paper, paper tinted with it, and what is legible on its figure. */
export interface FactionColours {
  readonly fill: string
  readonly deep: string
  readonly tint: string
  readonly on: string
}

/** Faction colours; also told apart by lightness and by shape, so that no kind of colour vision is needed to play. */
export const factionColours: Readonly<Record<Faction, FactionColours>> = {
  ali: { fill: '#f0a020', deep: '#8a4b00', tint: '#fbe3b4', on: '#26211c' },
  tencent: { fill: '#2b9c93', deep: '#0b5f59', tint: '#cfe7e1', on: '#26211c' },
  pdd: { fill: '#bf2733', deep: '#93161f', tint: '#f4cfc8', on: '#fffaf0' },
  jd: { fill: '#2b2f7e', deep: '#23235f', tint: '#d3d4ea', on: '#fffaf0' },
}

export const PAPER = '#f4ecdb'
export const PAPER_BRIGHT = '#fffaf0'
export const PAPER_SHADE = '#e7dabf'
export const INK = '#26211c'
export const INK_SOFT = '#574c40'
export const INK_FAINT = '#80725f'
export const SEAL = '#a3261c'
export const COIN = '#d9a62e'
export const COIN_DEEP = '#7a5600'
export const GOOD = '#2c6636'
export const BAD = '#9a2a1c'
export const WARN = '#855400'
export const FOCUS = '#1459c7'
export const FLOATING = '#8d8375'

/** Figures of a platform, or of nobody. */
export type TokenOwner = Faction | 'floating'

/** The fill of a platform's figures, or of floating shoppers. */
export function ownerFill(owner: TokenOwner): string {
  return owner === 'floating' ? FLOATING : factionColours[owner].fill
}
