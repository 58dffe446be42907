import type { AgendaId, BeltId, CardId, EventId, Faction, MacroId, OrganId, RegionId, SourceId, StageId, TermId, Tier, Words } from './ids'
import type { Concession } from './offer'
import type { Tally } from './state'

/** One region of the board. Regions touch when their hexes do: rows interlock, x counts half hexes. */
export interface Region {
  readonly id: RegionId
  readonly name: Words
  readonly macro: MacroId
  readonly tier: Tier
  /** Shoppers in units of 100,000. */
  readonly shoppers: number
  readonly row: number
  readonly x: number
  readonly belts: readonly Belt[]
}

/** An industry belt: a place where one thing is made. */
export interface Belt {
  readonly id: BeltId
  readonly name: Words
  /** What is made there, an icon key: bags, clothing, fruit ... */
  readonly makes: string
}

/** A macro-region. */
export interface Macro {
  readonly id: MacroId
  readonly name: Words
  /** Its name inside a sentence: 'the North'. */
  readonly inSentence: Words
  /** Terrain drawn for it. */
  readonly terrain: 'delta' | 'coast' | 'plain' | 'heartland' | 'forest' | 'mountain' | 'desert'
}

/** Where an effect reaches. 'target' is the region, macro-region or belt's region a card is aimed at. */
export type Where =
  | 'everywhere'
  | 'target'
  | 'target-and-neighbours'
  | 'led' // regions the acting seat leads
  | 'present' // regions where the acting seat has buyers
  | 'own-belts' // regions with a belt where the acting seat has supply
  | { readonly tier: Tier }
  | { readonly macro: MacroId }
  | { readonly region: RegionId }

/** Whom an effect touches. 'self' is the seat that plays the card; for events name factions. */
export type Who = 'self' | 'target' | 'others' | 'all' | Faction

/** The closed vocabulary in which cards and events are written. */
export type Effect =
  | { readonly do: 'cash'; readonly who: Who; readonly amount: number }
  | { readonly do: 'appeal'; readonly who: Who; readonly where: Where; readonly amount: number; readonly quarters: number }
  | { readonly do: 'churn'; readonly who: Who; readonly where: Where; readonly amount: number; readonly quarters: number }
  | { readonly do: 'word-of-mouth'; readonly who: Who; readonly where: Where; readonly percent: number; readonly quarters: number }
  | { readonly do: 'fission-strength'; readonly who: Who; readonly where: Where; readonly percent: number; readonly quarters: number }
  | { readonly do: 'start-fission'; readonly who: Who; readonly where: Where }
  | { readonly do: 'subsidy'; readonly who: Who; readonly where: Where; readonly amount: number }
  | { readonly do: 'supply'; readonly who: Who; readonly amount: number } // at the targeted belt
  | { readonly do: 'exclusive'; readonly end?: boolean } // at the targeted belt: Ali's "choose one of two" begins, or ends
  | { readonly do: 'service'; readonly who: Who; readonly where: Where; readonly amount: number } // in the macro-regions of where
  | { readonly do: 'fatigue'; readonly who: Who; readonly where: Where; readonly amount: number }
  | { readonly do: 'scrutiny'; readonly who: Who; readonly amount: number }
  | {
      readonly do: 'move-buyers'
      readonly from: Who | 'floating'
      readonly to: Who | 'floating'
      readonly where: Where
      readonly percent: number
    }
  | { readonly do: 'true-buyers'; readonly where: Where; readonly percent: number } // Ali's left-hand buyers become its own
  | { readonly do: 'core'; readonly amount: number }
  | { readonly do: 'draw'; readonly who: Who; readonly amount: number }
  | { readonly do: 'organ'; readonly organ: OrganId | 'target'; readonly amount: number }
  | { readonly do: 'shops'; readonly where: Where; readonly amount: number } // in the macro-regions of where
  | { readonly do: 'toll'; readonly amount: number }
  | { readonly do: 'throttle'; readonly who: Who; readonly where: Where }
  | { readonly do: 'contract'; readonly who: Who; readonly quarters: number } // longer, or shorter when negative
  | { readonly do: 'stake'; readonly who: Who; readonly percent: number }
  | { readonly do: 'quiet-holds'; readonly quarters: number }
  | { readonly do: 'block-filing'; readonly who: Who; readonly quarters: number }
  | { readonly do: 'interconnection' }
export type EffectKind = Effect['do']

/** What a card must be aimed at. */
/** What a card may need. */
export const CARD_NEEDS = ['present', 'supply', 'room', 'mini-program'] as const
export type CardNeed = (typeof CARD_NEEDS)[number]
export type CardTargetKind = 'none' | 'region' | 'macro' | 'belt' | 'seat' | 'organ'

/** A card of one faction's deck. */
export interface Card {
  readonly id: CardId
  readonly faction: Faction
  readonly name: Words
  /** What it does, in rule words. */
  readonly text: Words
  /** A sentence of colour. */
  readonly flavour: Words
  readonly cost: number
  /** Actions it takes, 0 or 1. */
  readonly actions: 0 | 1
  readonly target: CardTargetKind
  /**
   * What must hold, each of them: buyers in the region it is aimed at, supply at the belt, room for more supply there, a mini program or
   * more.
   */
  readonly needs?: readonly CardNeed[]
  readonly effects: readonly Effect[]
  /** Key of its picture. */
  readonly picture: string
  /** What the card rests on; empty for pure invention. */
  readonly sources: readonly SourceId[]
}

/** Something published on which a fact of the game rests. */
export interface Source {
  readonly id: SourceId
  readonly publisher: Words
  /** Its title, or what it is, in the language it is written in. */
  readonly title: string
  /** When it was published, by ISO 8601, as far as it is known: '2021-09-28', '2021-09' or '2021'. */
  readonly date: string
  /** Where it can be read; null where it was read once and can no longer be found. */
  readonly address: string | null
}

/** A news event. */
export interface NewsEvent {
  readonly id: EventId
  readonly title: Words
  readonly text: Words
  /** What it does, in rule words. */
  readonly rule: Words
  /** Calendar quarter in which it happened: [2020, 4]; null when it is a type of event, not a dated one. */
  readonly happened: readonly [number, number] | null
  /** Where its text can be checked. At least one. */
  readonly sources: readonly SourceId[]
  readonly effects: readonly Effect[]
  readonly picture: string
}

/** A number that a goal or a bot reads off a position; the closed vocabulary of goals. */
export type Metric =
  | { readonly of: 'access' }
  | { readonly of: 'core' }
  | { readonly of: 'alipay' }
  | { readonly of: 'full-belts-lead' } // own belts at full supply minus the best rival's
  | { readonly of: 'supply-levels' }
  | { readonly of: 'exclusive-belts' }
  | { readonly of: 'pay-carriers' } // platforms under WeChat Pay
  | { readonly of: 'largest-partner-percent' }
  | { readonly of: 'share-percent' } // own share of all shoppers
  | { readonly of: 'buyers-lead' } // own buyers minus the best rival's, units
  | { readonly of: 'buyers' }
  | { readonly of: 'regions-led'; readonly tier?: Tier }
  | { readonly of: 'regions-led-lead'; readonly tier?: Tier } // minus the best rival's
  | { readonly of: 'macros-led' }
  | { readonly of: 'self-reliance-percent' } // buyers it would keep without WeChat
  | { readonly of: 'serviced-macros'; readonly level: number }
  | { readonly of: 'partners-at-level'; readonly level: number } // other seats with this access or more
  | { readonly of: 'stake-points' }
  | { readonly of: 'shops-macros' }
  | { readonly of: 'organ-levels' }
  | { readonly of: 'cash' }
  | { readonly of: 'scrutiny' }
  | { readonly of: 'tally'; readonly tally: Tally }
  | { readonly of: 'percent-of'; readonly faction: Faction } // share of shoppers of another
  | { readonly of: 'conceded'; readonly concession: Concession } // most it has signed in this game: 1 or 0, for a fee the cash a quarter
  | { readonly of: 'partners-conceding'; readonly concession: Concession; readonly level?: number } // seats that signed it, at a level or more

/** A goal scored at the end: the points of the last step reached. */
export interface Goal {
  readonly id: string
  readonly words: Words
  readonly metric: Metric
  /** 'at-least': value >= at; 'at-most': value <= at. Steps go from easiest to hardest. */
  readonly reach: 'at-least' | 'at-most'
  readonly steps: readonly { readonly at: number; readonly points: number }[]
}

/** What a faction is for: its three missions; its look is the renderer's. */
export interface FactionInfo {
  readonly id: Faction
  readonly name: Words
  readonly platform: Words
  readonly summary: Words
  readonly strengths: Words
  readonly fears: Words
  /** Exactly three goals, 3 points each at most. */
  readonly missions: readonly Goal[]
}

/** A secret agenda, worth up to 6 points. */
export interface Agenda {
  readonly id: AgendaId
  readonly faction: Faction
  readonly name: Words
  readonly text: Words
  readonly goal: Goal
  readonly picture: string
}

/** What private terms there are: what a seat is paid for never conceding, and what Tencent wants more than the board says. */
export const TERM_KINDS = ['red-line', 'wish'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** A seat's private reason at the desk, drawn at the start and turned at the end. */
export interface PrivateTerm {
  readonly id: TermId
  readonly kind: TermKind
  readonly faction: Faction
  readonly name: Words
  readonly text: Words
  readonly goal: Goal
}

/** What all seats bid for in a calendar quarter: the season's great sale or show. */
export interface Stage {
  readonly id: StageId
  /** Calendar quarter, 1-4. */
  readonly quarter: number
  readonly name: Words
}
