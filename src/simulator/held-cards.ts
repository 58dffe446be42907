import { AGENDAS, ALL_SEATS, PRIVATE_TERMS, TERM_KINDS, type Faction, type GameState, type Seat } from '../../rules'

/** The kinds of secret cards a seat holds for a whole game. */
export const HELD_KINDS = ['agenda', ...TERM_KINDS] as const
export type HeldKind = (typeof HELD_KINDS)[number]

/** A card that can be held, of whatever kind. */
export interface HoldableCard {
  readonly id: string
  readonly kind: HeldKind
  readonly faction: Faction
}

/** A card a seat was dealt in a game, and whether it kept it. */
export interface HeldCard {
  readonly id: string
  readonly seat: Seat
  readonly kept: boolean
}

/** Every card that can be held, in the order of the content. */
export const HOLDABLE: readonly HoldableCard[] = [
  ...[...AGENDAS.values()].map(({ id, faction }): HoldableCard => ({ id, kind: 'agenda', faction })),
  ...[...PRIVATE_TERMS.values()].map(({ id, kind, faction }): HoldableCard => ({ id, kind, faction })),
]

/** What a game dealt each seat of them, from its end: a private term is kept by whoever draws it, a fixed agenda was never chosen. */
export const heldIn = ({ agendas, agendaChoices, privateTerms }: GameState): readonly HeldCard[] =>
  ALL_SEATS.flatMap((seat) => {
    const kept = [agendas[seat], privateTerms[seat]]
    const dealt = new Set([...(agendaChoices[seat] ?? []), ...kept])
    return [...dealt].flatMap((id) => (id === null || id === undefined ? [] : [{ id, seat, kept: kept.includes(id) }]))
  })
