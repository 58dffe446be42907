import { seatOf, type Faction } from '../model/ids'
import type { LogEntry } from '../model/outcome'
import { HIDDEN, type GameState, type PlayerView } from '../model/state'
import { cloneState } from '../model/clone'

/**
 * What a seat may see of a game: the same shape, with others' hands and agendas, every deck, the news to come and the generator's state
 * replaced. With viewer null only what is public is left. At the end everything but the decks is open.
 */
export function playerView(state: GameState, viewer: Faction | null): PlayerView {
  const own = viewer === null ? -1 : seatOf(viewer)
  const open = state.phase === 'over'
  const copy = cloneState(state)
  return {
    ...copy,
    kind: 'view',
    viewer,
    hands: copy.hands.map((hand, seat) => (seat === own || open ? hand : hand.map(hide))),
    decks: copy.decks.map((deck) => deck.map(hide)),
    agendas: copy.agendas.map((agenda, seat) => (seat === own || open || agenda === null ? agenda : HIDDEN)),
    agendaChoices: copy.agendaChoices.map((choices, seat) => (seat === own ? choices : choices.map(hide))),
    newsDeck: copy.newsDeck.map(hide),
    rng: 0,
  }
}

/** The log as a seat (null: the public) may read it: others' agendas and cards drawn are masked. */
export function visibleLog(log: readonly LogEntry[], viewer: Faction | null): LogEntry[] {
  return log.map((entry) => {
    if (entry.kind === 'card-drawn' && entry.seat !== viewer) return { ...entry, card: HIDDEN }
    if (entry.kind === 'agenda-chosen' && entry.seat !== viewer) return { ...entry, agenda: HIDDEN }
    return entry
  })
}

function hide(): string {
  return HIDDEN
}
