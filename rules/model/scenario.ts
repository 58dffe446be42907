import type { AgendaId, BeltId, CardId, EventId, Faction, MacroId, RegionId, ScenarioId, SourceId, TermId, Words } from './ids'
import type { PerSeat } from './indexes'
import type { Numbers } from './numbers'
import type { AccessLevel, Offer } from './offer'

/** Most points a seat may begin behind. */
export const MAX_HANDICAP = 30

/** Percent of a region's shoppers who buy from ali, tencent, pdd, jd at the start. */
export type StartShares = readonly [number, number, number, number]

/** One sheet of the story a game is set in: what people read before it, or after it. */
export interface StorySheet {
  readonly title: Words
  /** Its paragraphs stand apart by an empty line. */
  readonly text: Words
  /** Where its facts can be checked; none where it states none. */
  readonly sources?: readonly SourceId[]
}

/** A scenario file. A teacher can copy one and change it. */
export interface Scenario {
  readonly format: 'sinking-market-scenario'
  readonly version: 1
  readonly id: ScenarioId
  readonly name: Words
  readonly summary: Words
  /** What to watch for and talk about afterwards. */
  readonly teaching: Words
  /** Read by everybody before the first decision. */
  readonly prologue?: StorySheet
  /** Read after the end: how it went on outside the game. */
  readonly epilogue?: StorySheet
  readonly minutes: number
  /** Quarters, 1-12. */
  readonly length: number
  readonly startsAt: { readonly year: number; readonly quarter: number }
  readonly scrutiny: boolean
  readonly news: { readonly order: 'fixed' | 'shuffled'; readonly events: readonly EventId[] }
  /** 'choose': two dealt, one kept; or fixed ones by faction. */
  readonly agendas: 'choose' | Readonly<Record<Faction, AgendaId>>
  /** Agendas that are not dealt, because this scenario is too short for them. */
  readonly agendasLeftOut?: readonly AgendaId[]
  /** 'draw' (also where it is left out): one for each seat by chance; or fixed ones by faction. */
  readonly privateTerms?: 'draw' | Readonly<Record<Faction, TermId>>
  /** Red lines and wishes that are not drawn, because this scenario gives or denies them to everybody. */
  readonly privateTermsLeftOut?: readonly TermId[]
  readonly start: {
    readonly shares: {
      readonly byTier: Readonly<Record<'3' | '4' | '5', StartShares>>
      readonly regions?: Readonly<Record<RegionId, StartShares>>
    }
    /** Percent of Ali's starting buyers who are left-hand. */
    readonly leftHandPercent: number
    /** How many regions, drawn by the seed, nobody has taken hold in yet: every seat begins there with half its share. */
    readonly untappedRegions?: number
    /** Points every seat begins behind: what was bid for it at the table. */
    readonly handicap?: PerSeat
    readonly cash: readonly [number, number, number, number]
    readonly scrutiny: readonly [number, number, number, number]
    readonly access: readonly [AccessLevel, AccessLevel, AccessLevel, AccessLevel]
    readonly contracts: readonly { readonly seat: Faction; readonly level: 2 | 3; readonly until: number; readonly terms: Offer }[]
    readonly applications: readonly { readonly seat: Faction; readonly level: 2 | 3; readonly offer: Offer }[]
    readonly supply: Readonly<Record<BeltId, readonly [number, number, number, number]>>
    readonly service: Readonly<Partial<Record<MacroId, readonly [number, number, number, number]>>>
    readonly shops: Readonly<Partial<Record<MacroId, 0 | 1 | 2>>>
    readonly organs: readonly [number, number, number, number, number]
    readonly toll: number
    readonly stakes: readonly [number, number, number, number]
    readonly cards: number
    /** Cards that are dealt first, by faction, in this order. */
    readonly firstCards?: Readonly<Partial<Record<Faction, readonly CardId[]>>>
  }
  /** Changes to numbers.json for this scenario only, same shape, any part of it. */
  readonly numbers?: DeepPartial<Numbers>
}

export type DeepPartial<T> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[] ? T[K] : T[K] extends object ? DeepPartial<T[K]> : T[K]
}
