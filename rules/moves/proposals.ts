import { perSeat } from '../model/indexes'
import { FACTIONS, factionAt, seatOf, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { DealTerm } from '../model/offer'
import { HIDDEN, type Position } from '../model/state'
import { nextInt, type Seeded } from '../random/generator'
import { actorSeat } from './actor'
import { bySeat } from './fixed-moves'
import { promiseFor, tailored, type Terms } from './tailored-terms'

/** Typical deals for enumeration: cash or a card for a promise, and what suits two seats as they stand; any other is checked the same way. */
export function proposals(position: Position): readonly Move[] {
  const seat = actorSeat(position)
  const faction = factionAt(seat)
  const hand = cardsOf(position)
  const moves: Move[] = []
  OTHERS[seat].forEach((to, place) => {
    for (const move of FIXED[seat][place] ?? []) moves.push(move)
    for (const card of hand) moves.push(cardForCash(faction, to, card))
    for (const terms of tailored(position, faction, to)) moves.push(proposal(faction, to, terms))
  })
  return moves
}

/** Deals that stand for the rest in a search: cash for support, support for cash, peace before the regulator. */
export function fewProposals(position: Position): readonly Move[] {
  return FEW[actorSeat(position)]
}

/** One of the deals for enumeration by chance. */
export function randomProposal(position: Position, random: Seeded): Move | null {
  const seat = actorSeat(position)
  const faction = factionAt(seat)
  const place = nextInt(random, OTHERS[seat].length)
  const to = OTHERS[seat][place]
  const fixed = FIXED[seat][place]
  if (to === undefined || fixed === undefined) return null
  const hand = cardsOf(position)
  const throwOf = nextInt(random, fixed.length + hand.length + TAILORED_THROWS)
  if (throwOf < fixed.length) return fixed[throwOf] ?? null
  const card = hand[throwOf - fixed.length]
  if (card !== undefined) return cardForCash(faction, to, card)
  const list = tailored(position, faction, to)
  const terms = list[nextInt(random, Math.max(1, list.length))]
  return terms === undefined ? null : proposal(faction, to, terms)
}

/** How often, beside each fixed deal once, chance asks for one that suits the two seats. */
const TAILORED_THROWS = 10

/** The other factions of each seat, in seat order. */
const OTHERS = perSeat((seat) => FACTIONS.filter((faction) => faction !== factionAt(seat)))

function cardsOf(position: Position): readonly string[] {
  return position.hands[actorSeat(position)].filter((card) => card !== HIDDEN)
}

function proposal(seat: Faction, to: Faction, terms: Terms): Move {
  return { type: 'propose-deal', seat, to, ...terms }
}

function cardForCash(seat: Faction, to: Faction, card: string): Move {
  return proposal(seat, to, { give: [{ kind: 'card', card }], take: [{ kind: 'cash', amount: 2 }] })
}

const CASH_FOR_PROMISES: readonly Terms[] = [
  ...[1, 2, 4].flatMap((amount) =>
    (['support', 'no-petition', 'no-throttle'] as const).flatMap((kind) => cashFor(amount, promiseFor(kind, 2))),
  ),
  ...[1, 2].flatMap((amount) => cashFor(amount, promiseFor('no-bid', 2))),
]
const PEACE: Terms = { give: [promiseFor('no-petition', 2)], take: [promiseFor('no-petition', 2)] }

/** Cash for a promise, either way. */
function cashFor(amount: number, promise: DealTerm): readonly Terms[] {
  const cash: DealTerm = { kind: 'cash', amount }
  return [
    { give: [cash], take: [promise] },
    { give: [promise], take: [cash] },
  ]
}

/** Deals every seat may propose to each other, whatever the two hold. */
const FIXED = perSeat((seat) =>
  OTHERS[seat].map((to) => [...CASH_FOR_PROMISES, PEACE].map((terms) => proposal(factionAt(seat), to, terms))),
)

const FEW = bySeat((seat) =>
  OTHERS[seatOf(seat)].flatMap((to) =>
    [
      { give: [{ kind: 'cash', amount: 2 } as const], take: [promiseFor('support', 2)] },
      { give: [promiseFor('support', 2)], take: [{ kind: 'cash', amount: 2 } as const] },
      PEACE,
    ].map((terms) => proposal(seat, to, terms)),
  ),
)
