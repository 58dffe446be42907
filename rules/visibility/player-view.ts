import { isSeat } from '../model/indexes'
import { seatOf, type Faction } from '../model/ids'
import type { LogEntry } from '../model/outcome'
import { HIDDEN, type GameState, type PlayerView, type Position } from '../model/state'
import { cloneState } from '../model/clone'

/**
 * What a seat may see of a game: the same shape, with others' hands and agendas, every deck, the news to come and the generator's state
 * replaced. With viewer null only what is public is left. At the end everything but the decks is open.
 */
export function playerView(state: GameState, viewer: Faction | null): PlayerView {
  const own = viewer === null ? -1 : seatOf(viewer)
  const open = state.phase === 'over'
  const view = cloneState(state) as Position as Masked
  view.kind = 'view'
  view.viewer = viewer
  for (let seat = 0; isSeat(seat); seat++) {
    view.decks[seat].fill(HIDDEN)
    if (seat !== own) view.agendaChoices[seat].fill(HIDDEN)
    if (seat === own || open) continue
    view.hands[seat].fill(HIDDEN)
    if (view.agendas[seat] !== null) view.agendas[seat] = HIDDEN
    if (view.privateTerms[seat] !== null) view.privateTerms[seat] = HIDDEN
  }
  view.newsDeck.fill(HIDDEN)
  view.rng = 0
  return view
}

type Masked = { -readonly [K in keyof PlayerView]: PlayerView[K] }

/** The log as a seat (null: the public) may read it: others' agendas and cards drawn are masked. */
export function visibleLog(log: readonly LogEntry[], viewer: Faction | null): LogEntry[] {
  return log.map((entry) => {
    if (entry.kind === 'card-drawn' && entry.seat !== viewer) return { ...entry, card: HIDDEN }
    if (entry.kind === 'agenda-chosen' && entry.seat !== viewer) return { ...entry, agenda: HIDDEN }
    return entry
  })
}
