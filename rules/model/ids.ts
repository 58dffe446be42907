import type { Seat } from './indexes'

export { SEATS } from './indexes'

/** The four factions, in seat order; a faction's index here is its seat and platform index in every flat array. */
export const FACTIONS = ['ali', 'tencent', 'pdd', 'jd'] as const
export type Faction = (typeof FACTIONS)[number]

export const ALI = 0
export const TENCENT = 1
export const PDD = 2
export const JD = 3

/** City tiers of the sinking market. */
export const TIERS = [3, 4, 5] as const
export type Tier = (typeof TIERS)[number]

/** The seven macro-regions, in board order; the index is used in flat arrays. */
export const MACROS = ['east', 'south', 'north', 'centre', 'northeast', 'southwest', 'northwest'] as const
export type MacroId = (typeof MACROS)[number]

/** WeChat's five organs, in the order of `Position.organs`. */
export const ORGANS = ['group-chats', 'moments', 'official-accounts', 'mini-programs', 'short-video'] as const
export type OrganId = (typeof ORGANS)[number]

/** Ids of content items: lower-case words joined by hyphens, unique within their kind. */
export type RegionId = string
export type BeltId = string
export type CardId = string
export type EventId = string
export type AgendaId = string
export type TermId = string
/** The seasons' stages, by calendar quarter. */
export type StageId = 'spring-gala' | 'mid-year' | 'harvest' | 'double-11'
export type ScenarioId = string
export type SourceId = string

const SEAT_OF: Readonly<Record<Faction, Seat>> = { ali: ALI, tencent: TENCENT, pdd: PDD, jd: JD }

/** The flat-array index of a faction. */
export function seatOf(faction: Faction): Seat {
  return SEAT_OF[faction]
}

/** The faction that sits at a flat-array index. */
export function factionAt(seat: number): Faction {
  return FACTIONS[seat] as Faction
}

/** A text in both languages of the game. */
export interface Words {
  readonly en: string
  readonly 'zh-CN': string
}
