import { isSeat } from '../model/indexes'
import { seatOf, type Faction } from '../model/ids'
import type { LogEntry } from '../model/outcome'
import { HIDDEN, HIDDEN_BID, STAGE_TURN, seatInTurn, type GameState, type PlayerView, type Position } from '../model/state'
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
  hideBids(view, own)
  view.rng = 0
  return view
}

/** Whoever has had a turn may have bid; whoever has not, or sits this stage out, has surely not. */
function hideBids(view: Position, own: number): void {
  if (view.phase !== 'actions' || view.config.numbers.stage.max === 0) return
  if (view.turn !== STAGE_TURN) {
    for (const seat of view.order.slice(0, view.turn + 1)) if (seat !== own && view.stageRest[seat] === 0) view.bids[seat] = HIDDEN_BID
  }
  if (seatInTurn(view) !== own) view.turnUsed = view.turnUsed.filter((type) => type !== 'bid')
}

type Masked = { -readonly [K in keyof PlayerView]: PlayerView[K] }

/** The log as a seat (null: the public) may read it: others' agendas and cards drawn are masked, and of their bids there is no trace. */
export function visibleLog(log: readonly LogEntry[], viewer: Faction | null): LogEntry[] {
  return log
    .filter((entry) => entry.kind !== 'bid' || entry.seat === viewer)
    .map((entry) => {
      if (entry.kind === 'card-drawn' && entry.seat !== viewer) return { ...entry, card: HIDDEN }
      if (entry.kind === 'agenda-chosen' && entry.seat !== viewer) return { ...entry, agenda: HIDDEN }
      return entry
    })
}
