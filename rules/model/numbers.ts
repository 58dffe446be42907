import type { OrganList } from './ids'
import type { PerSeat } from './indexes'

/** By tier: 3, 4, 5. */
export type PerTier = readonly [number, number, number]

/** What one level of an organ brings. */
export interface OrganEffect {
  readonly wordOfMouth: number
  readonly fission: number
  readonly cash: number
  readonly shops: number
}

/** Every tunable number of the game; values in rules/content/numbers.json, any of them may be changed by a scenario. */
export interface Numbers {
  /** Actions of a turn, by faction. */
  readonly actionsPerTurn: PerSeat
  readonly proposalsPerTurn: number
  readonly handLimit: number
  /** Actions each type of move costs; types not named cost 0. */
  readonly actionCost: Readonly<Record<string, number>>
  readonly appeal: {
    /** Points every platform has by itself: faction x tier. */
    readonly standing: readonly [PerTier, PerTier, PerTier, PerTier]
    /** Weight of staying put, by tier. */
    readonly stay: PerTier
    /** Points per unit of cash. */
    readonly subsidy: PerSeat
    /** Points per supply level at a belt in the region, and next door; and the cap. */
    readonly supplyHere: number
    readonly supplyNear: number
    readonly supplyCap: number
    /** Percent of the (own share here x2 + next door)/3 that becomes appeal, by access level 0-3. */
    readonly wordOfMouth: readonly [number, number, number, number]
    /** Percent by faction, how well its offer spreads. */
    readonly spread: PerSeat
    /** Percent of word of mouth and fission lost where throttled. */
    readonly throttle: number
  }
  readonly fission: {
    readonly cost: PerSeat
    /** Appeal at the region itself and next door before access, organs and fatigue. */
    readonly here: PerSeat
    readonly near: PerSeat
    /** Percent by access level 0-3. */
    readonly access: readonly [number, number, number, number]
    readonly fatigue: number
    readonly recovery: number
  }
  readonly churn: {
    /** Percent a quarter. */
    readonly base: PerSeat
    /** Percentage points added per unit of cash withdrawn since last quarter. */
    readonly hangover: PerSeat
    /** Percentage points taken off per service level. */
    readonly service: number
    readonly max: number
  }
  readonly subsidy: {
    readonly max: number
    /** Appeal that one cash gives beyond the seat's own rate, by place in the turn order: the last has seen what the others did. */
    readonly early: PerSeat
    readonly dumpingFrom: number
    readonly dumpingScrutiny: number
  }
  readonly supply: { readonly max: number; readonly cost: readonly [PerSeat, PerSeat, PerSeat] }
  readonly exclusivity: {
    readonly supply: number
    readonly cost: number
    /** Levels by which Ali's own supply at such a belt counts for more. */
    readonly extraLevels: number
    readonly scrutiny: number
  }
  readonly service: { readonly max: number; readonly cost: readonly [PerSeat, PerSeat, PerSeat] }
  readonly shops: { readonly cost: readonly [number, number]; readonly standing: readonly [number, number, number] }
  readonly organs: {
    readonly max: number
    readonly cost: readonly number[]
    /** Per level of each organ: percent of word of mouth for all, percent of fission for all, cash to Tencent, appeal of its shops. */
    readonly effect: Readonly<OrganList<OrganEffect>>
  }
  readonly toll: {
    readonly max: number
    /** It moves by so much at most in a turn. */ readonly step: number
    /** Units of buyers per cash at toll 1. */ readonly buyersPerCash: number
  }
  readonly throttle: {
    readonly scrutiny: number
    /** Quarters it lasts, the one in which it is laid on among them. */ readonly quarters: number
  }
  readonly push: {
    readonly appeal: number
    readonly priceMax: number
    /** Quarters it lasts; while one runs no other is sold. */ readonly quarters: number
  }
  readonly access: {
    readonly contractQuarters: number
    /** A step up may be asked for when the contract in force is so many quarters old. */
    readonly stepQuarters: number
    /** A contract may be renewed when it has at most so many quarters left. */
    readonly renewalWindow: number
    readonly rejectionPause: number
    readonly maxCounterChanges: number
    readonly stakePercent: number
    /** Cash Tencent pays for a stake, as far as it has it. */
    readonly stakePrice: number
    /** Levels by which goods on open shelves count for less to Tencent's shops. */
    readonly shelvesLess: number
    /** Percent of its own supply's appeal a platform gives up where Tencent's shops draw on its open shelves. */
    readonly shelvesPercent: number
    readonly feeMax: number
    /** Percent of Ali's gains that come from Taobao without a mini program. */
    readonly leftHandPercent: number
    /** Percent of Ali's left-hand buyers who come through a mini program instead in each market, and count from then on. */
    readonly leftHandTurnsPercent: number
  }
  readonly lobby: { readonly max: number }
  readonly petition: { readonly cost: number; readonly scrutiny: number }
  readonly raise: { readonly cash: PerSeat; readonly points: number; readonly limit: number }
  readonly scrutiny: {
    readonly limit: PerSeat
    readonly decay: number
    readonly hold: number
    readonly reject: number
    /** Added to a hold or a rejection for each refusal the applicant has had since it was last let in. */
    readonly refusalAgain: number
    readonly declinedCounter: number
    readonly after: number
    readonly fineCash: number
    readonly finePoints: number
  }
  /** The most one may bid for a season's stage (0: there is none), the actions it brings, and the quarters its winner then sits out. */
  readonly stage: { readonly max: number; readonly actions: number; readonly rest: number }
  /** Points a review costs applicant and Tencent that lets neither in. */
  readonly delay: { readonly points: number }
  /** A shared campaign: cash each side pays, appeal it gives each, and the quarters it lasts. */
  readonly campaign: { readonly cost: number; readonly appeal: number; readonly quarters: number }
  /** Points a broken promise costs, besides what was paid for it. */
  readonly promise: { readonly breachPoints: number }
  readonly arrearsPoints: number
  readonly alipay: { readonly start: number; readonly lossPerQuarter: number; readonly trackPerCash: number }
  /** Units of left-hand buyers that cost one point of Taobao core. */
  readonly core: { readonly leftHandPerPoint: number; readonly pointsPerCash: number }
  readonly income: { readonly base: PerSeat; /** Units of buyers per cash, by faction. */ readonly buyersPerCash: PerSeat }
  readonly points: {
    /** Points per 100% of shoppers (100 = one point per percent), by faction. */
    readonly share: PerSeat
    readonly region: PerSeat
    readonly regionTier5: PerSeat
    readonly macro: PerSeat
    /** Tencent: units of buyers paying with WeChat Pay, counted anew every quarter, per point. */
    readonly payBuyersPerPoint: number
    /** Tencent: percent of a partner's share points per percent of stake (100 = as held). */
    readonly stakeRate: number
    /** Percent of what a stake sold during the game covers that its seller gives up. */
    readonly soldStakeRate: number
    /** Tencent: points for each level of its organs. */
    readonly organLevel: number
    /** Tencent: percent of own shops' share counted again on top of share. */
    readonly shopsExtra: number
    /** Percent of points banked at half time: of those for what cannot be taken back from one quarter to the next. */
    readonly halfTimePercent: number
    /** The same for regions and macro-regions led, which may change hands again. */
    readonly halfTimeLeadsPercent: number
  }
}
