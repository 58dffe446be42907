import { seatOf, type Faction } from '../../../rules'
import { HOLDABLE, type HeldKind } from '../held-cards'
import { perFaction } from '../per-faction'
import type { GameRecord } from '../record'

/** What became of the games in which a secret card was dealt, and of those in which it was kept. */
export interface CardHeld {
  readonly kind: HeldKind
  readonly seat: Faction
  readonly dealt: number
  readonly kept: number
  /** Games in which it was kept, by who won them. */
  readonly wins: Readonly<Record<Faction, number>>
  /** Games in which it was kept and Ali had a mini program by the end of quarter 4, however it came to it. */
  readonly aliInByQuarter4: number
}

/** The quarter by whose end Ali counts as early. */
export const EARLY_QUARTER = 4

/** Every secret card of the content over some games. */
export const cardsHeldIn = (games: readonly GameRecord[]): Readonly<Record<string, CardHeld>> =>
  Object.fromEntries(
    HOLDABLE.map(({ id, kind, faction }) => {
      const dealt = games.filter(({ held }) => held.some((card) => card.id === id))
      const kept = dealt.filter(({ held }) => held.some((card) => card.id === id && card.kept))
      const wins = perFaction((winner) => kept.filter((game) => game.winner === seatOf(winner)).length)
      const early = kept.filter(({ aliIn }) => aliIn !== null && aliIn <= EARLY_QUARTER)
      return [id, { kind, seat: faction, dealt: dealt.length, kept: kept.length, wins, aliInByQuarter4: early.length }]
    }),
  )
