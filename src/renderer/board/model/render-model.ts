import type { TargetMark } from './board-selection'
import type {
  AccessLevel,
  BeltId,
  Faction,
  Macro,
  MacroId,
  MacroIndex,
  PerMacro,
  PerRegion,
  PerSeat,
  RegionId,
  RegionIndex,
  Tier,
} from '../../../../rules'
import type { Language } from '../../words'
import type { PerGate } from '../geometry/gates'
import type { Crowd, TokenKind } from './tokens'
import type { Word } from './word-of-mouth'

/** How a place answers the question now asked: may be chosen, may not, or nothing is asked. */
export type Light = 'target' | 'dim' | 'plain'

/** A number a platform owns somewhere. */
export interface Share {
  readonly faction: Faction
  readonly amount: number
}

/** A workshop in a region. */
export interface BeltModel {
  readonly id: BeltId
  readonly name: string
  readonly makes: string
  /** Supply levels above 0, in seat order. */
  readonly supply: readonly Share[]
  readonly exclusive: boolean
  readonly light: Light
  readonly chosen: boolean
}

/** Everything drawn of one region. */
export interface RegionModel {
  readonly id: RegionId
  readonly index: RegionIndex
  readonly name: string
  readonly macro: MacroIndex
  readonly tier: Tier
  readonly shoppers: number
  readonly crowd: Crowd
  readonly tokens: readonly TokenKind[]
  readonly leader: Faction | null
  readonly subsidies: readonly Share[]
  /** Platforms whose fission campaign starts here this quarter. */
  readonly fission: readonly Faction[]
  readonly fatigue: readonly Share[]
  readonly belts: readonly BeltModel[]
  readonly light: Light
  readonly chosen: boolean
  /** A panel points here. */
  readonly pointed: boolean
  /** Buyers by seat if the quarter closed now; null when nobody can say. */
  readonly expected: PerSeat | null
  /** How many of Ali's would then be left-hand; null where there is no forecast. */
  readonly expectedLeft: number | null
  /** What the drafted move would change here for its platform, units of 100,000; 0 for nothing. */
  readonly change: number
  /** What aiming a move here brings; null where nothing is asked, or nothing comes of it. */
  readonly mark: TargetMark | null
  /** What the market has just done here, by seat; empty unless this region is being played. */
  readonly result: readonly Share[]
}

/** A macro-region on the track. */
export interface MacroModel {
  readonly id: MacroId
  readonly index: MacroIndex
  readonly name: string
  readonly terrain: Macro['terrain']
  readonly leader: Faction | null
  readonly service: readonly Share[]
  readonly throttled: readonly Faction[]
  /** 0 none, 1 Little Goose Pinpin, 2 Huiju as well. */
  readonly shops: number
  readonly mark: TargetMark | null
  readonly light: Light
  readonly chosen: boolean
}

/** A platform's gate in the wall. */
export interface GateModel {
  readonly faction: Faction
  readonly level: AccessLevel
  /** Quarters the contract still runs, this one included; null without a contract. */
  readonly quartersLeft: number | null
  readonly until: number | null
  readonly forced: boolean
  /** A letter lies before the gate: the application's id. */
  readonly application: number | null
  /** How many reviews have put it off. */
  readonly holds: number
}

/** Everything the board draws: public, plain, comparable. */
export interface RenderModel {
  readonly lang: Language
  readonly still: boolean
  /** True where somebody needs contrast more than colour. */
  readonly plain: boolean
  /** Milliseconds until coins that are paid now are laid down. */
  readonly landMs: number
  readonly regions: PerRegion<RegionModel>
  readonly macros: PerMacro<MacroModel>
  readonly gates: PerGate<GateModel>
  readonly toll: number
  /** What is to be chosen on the board now. */
  readonly aim: 'region' | 'belt' | 'macro' | null
  /** The platform whose changes are shown while a move is drafted. */
  readonly drafting: Faction | null
  /** The market being played: the region on now (null before and after), how long each takes, and the talk that runs into it. */
  readonly show: {
    readonly playing: RegionIndex | null
    readonly finished: boolean
    readonly stepMs: number
    readonly words: readonly Word[]
  } | null
}

/** What a person does on the board. */
export type BoardIntent =
  | { readonly type: 'region.hover'; readonly region: RegionId | null; readonly at: { readonly x: number; readonly y: number } | null }
  | { readonly type: 'region.chosen'; readonly region: RegionId }
  | { readonly type: 'belt.chosen'; readonly belt: BeltId }
  | { readonly type: 'macro.chosen'; readonly macro: MacroId }
  | { readonly type: 'gate.chosen'; readonly seat: Faction; readonly application: number | null }
