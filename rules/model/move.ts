import type { AgendaId, BeltId, CardId, Faction, MacroId, OrganId, RegionId } from './ids'
import type { DealTerm, Offer, Ruling } from './offer'

/** What a card is aimed at; a card's `target` says which field it needs. */
export interface CardTarget {
  readonly region?: RegionId
  readonly macro?: MacroId
  readonly belt?: BeltId
  readonly seat?: Faction
  readonly organ?: OrganId
}

/** Everything a seat can do. Plain JSON; `seat` is who decides. */
export type Move =
  | { readonly type: 'choose-agenda'; readonly seat: Faction; readonly agenda: AgendaId }
  | { readonly type: 'subsidise'; readonly seat: Faction; readonly region: RegionId; readonly amount: number }
  | { readonly type: 'fission'; readonly seat: Faction; readonly region: RegionId }
  | { readonly type: 'develop'; readonly seat: Faction; readonly belt: BeltId }
  | { readonly type: 'choose-one'; readonly seat: Faction; readonly belt: BeltId }
  | { readonly type: 'serve'; readonly seat: Faction; readonly macro: MacroId }
  | { readonly type: 'play-card'; readonly seat: Faction; readonly card: CardId; readonly target: CardTarget }
  | { readonly type: 'file'; readonly seat: Faction; readonly level: 2 | 3; readonly offer: Offer }
  | { readonly type: 'revise'; readonly seat: Faction; readonly application: number; readonly offer: Offer }
  | { readonly type: 'withdraw'; readonly seat: Faction; readonly application: number }
  | {
      readonly type: 'lobby'
      readonly seat: Faction
      readonly application: number
      readonly side: 'for' | 'against'
      readonly amount: number
    }
  | { readonly type: 'petition'; readonly seat: Faction; readonly against: Faction }
  | { readonly type: 'raise-capital'; readonly seat: Faction }
  | {
      readonly type: 'propose-deal'
      readonly seat: Faction
      readonly to: Faction
      readonly give: readonly DealTerm[]
      readonly take: readonly DealTerm[]
    }
  | { readonly type: 'answer-deal'; readonly seat: Faction; readonly accept: boolean }
  | { readonly type: 'counter-deal'; readonly seat: Faction; readonly give: readonly DealTerm[]; readonly take: readonly DealTerm[] }
  | { readonly type: 'open-shops'; readonly seat: Faction; readonly macro: MacroId }
  | { readonly type: 'grow-organ'; readonly seat: Faction; readonly organ: OrganId }
  | { readonly type: 'set-toll'; readonly seat: Faction; readonly toll: number }
  | { readonly type: 'throttle'; readonly seat: Faction; readonly platform: Faction; readonly macro: MacroId }
  | { readonly type: 'traffic-support'; readonly seat: Faction; readonly partner: Faction; readonly macro: MacroId; readonly price: number }
  | { readonly type: 'answer-support'; readonly seat: Faction; readonly accept: boolean }
  | { readonly type: 'bid'; readonly seat: Faction; readonly amount: number }
  | { readonly type: 'end-turn'; readonly seat: Faction }
  | { readonly type: 'rule'; readonly seat: Faction; readonly application: number; readonly ruling: Ruling; readonly counter?: Offer }
  | { readonly type: 'answer-counter'; readonly seat: Faction; readonly accept: boolean }

export type MoveType = Move['type']
export type MoveOf<T extends MoveType> = Extract<Move, { readonly type: T }>
