import {
  AGENDAS,
  ALL_SEATS,
  CARDS,
  EVENTS,
  HIDDEN,
  HIDDEN_BID,
  SCENARIOS,
  cloneState,
  factionAt,
  perSeat,
  seatOf,
  type AgendaId,
  type CardId,
  type EventId,
  type GameState,
  type PerSeat,
  type PlayerView,
  type Seat,
} from '../../../rules'
import type { Chance } from '../chance'
import { JUDGEMENT } from '../judgement/character'
import { bidDreamt } from '../judgement/stage'
import { termsThought } from '../judgement/terms-thought'

/** How likely a seat is thought to follow each agenda of its faction; weights need not add up to anything. */
export type AgendaBelief = (seat: Seat, agenda: AgendaId) => number

const EVEN: AgendaBelief = () => 1

/**
 * A whole game that might hide behind a view: the same public position, with hands, decks, agendas and the news to come drawn by chance
 * from what the viewer has not seen. It depends on the view and the dice alone.
 */
export const determinise = (view: PlayerView, chance: Chance, belief: AgendaBelief = EVEN, guess = JUDGEMENT.terms.guess): GameState => {
  const { viewer, ...open } = cloneState(view)
  const own = viewer === null ? null : seatOf(viewer)
  const state: GameState = { ...open, kind: 'state' }
  dealUnseen(state, chance)
  dreamAgendas(state, own, chance, belief)
  for (const seat of ALL_SEATS)
    if (state.privateTerms[seat] === HIDDEN)
      state.privateTerms[seat] = chance.pickWeighted(termsThought(view, seat, guess), ([, likely]) => likely)[0].id
  for (const seat of ALL_SEATS) if (state.bids[seat] === HIDDEN_BID) state.bids[seat] = bidDreamt(view, seat, chance.next())
  state.newsDeck = newsToCome(state, chance)
  state.rng = Math.floor(chance.next() * 2 ** 32)
  return state
}

/** Every list with a hidden place, each seat's own first: cards mostly stay with the faction that dealt them. */
const dealUnseen = (state: GameState, chance: Chance): void => {
  const unseen = unseenCards(state, chance)
  const leftOver: CardId[] = []
  const holes: { readonly pile: CardId[]; readonly at: number }[] = []
  for (const seat of ALL_SEATS) {
    const own = unseen[seat]
    // Decks first: a card from another faction can only have come into a hand.
    for (const pile of [state.decks[seat], state.hands[seat]]) {
      for (let at = 0; at < pile.length; at++) {
        if (pile[at] !== HIDDEN) continue
        const card = own.pop()
        if (card === undefined) holes.push({ pile, at })
        else pile[at] = card
      }
    }
    leftOver.push(...own)
  }
  for (const { pile, at } of holes) pile[at] = leftOver.pop() ?? HIDDEN
}

/** The cards that lie nowhere in sight, shuffled, by the faction whose deck they come from. */
const unseenCards = (state: GameState, chance: Chance): PerSeat<CardId[]> => {
  const seen = new Set<CardId>([...state.hands, ...state.decks, ...state.discards].flat())
  return perSeat((seat) =>
    shuffled(
      [...CARDS.values()].filter((card) => card.faction === factionAt(seat) && !seen.has(card.id)).map(({ id }) => id),
      chance,
    ),
  )
}

const dreamAgendas = (state: GameState, own: Seat | null, chance: Chance, belief: AgendaBelief): void => {
  for (const seat of ALL_SEATS) {
    if (seat === own) continue
    const ids = [...AGENDAS.values()].filter(({ faction }) => faction === factionAt(seat)).map(({ id }) => id)
    if (state.agendas[seat] === HIDDEN) state.agendas[seat] = chance.pickWeighted(ids, (id) => Math.max(1e-6, belief(seat, id)))
    if (!state.agendaChoices[seat].includes(HIDDEN)) continue
    const kept = state.agendas[seat]
    const others = shuffled(ids, chance).filter((id) => id !== kept)
    const dealt = kept === null ? others : [kept, ...others]
    state.agendaChoices[seat] = dealt.slice(0, state.agendaChoices[seat].length)
  }
}

/** News not yet told, in any order: of the scenario's own list where it is known, of all there is where not. */
const newsToCome = (state: GameState, chance: Chance): EventId[] => {
  const wanted = state.newsDeck.length
  const told = new Set<EventId>(state.news === null ? state.pastNews : [...state.pastNews, state.news])
  const list = SCENARIOS.find(({ id }) => id === state.config.scenario)?.news.events ?? []
  const known = list.filter((id) => !told.has(id))
  const pool = known.length >= wanted ? known : [...EVENTS.keys()].filter((id) => !told.has(id))
  return shuffled(pool, chance).slice(0, wanted)
}

const shuffled = <T>(list: readonly T[], chance: Chance): T[] => {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(chance.next() * (i + 1))
    const held = copy[i] as T
    copy[i] = copy[j] as T
    copy[j] = held
  }
  return copy
}
