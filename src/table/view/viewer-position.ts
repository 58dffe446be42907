import type { ClosingPosition, Faction, LogEntry, PlayerView } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { toldMoves } from '../game/told-moves'
import { keepWhileTold } from './keep-while-told'
import { memoLast } from './memo-last'
import type { TableContext } from '../play/table-context'
import { marketOf, playedIn, toldLog, toldOf } from '../tell/told'

/** What a viewer (null: the public) sees of a table, no further than it is told. */
export interface Seen {
  readonly position: PlayerView
  readonly log: readonly LogEntry[]
}

/** Reads what one viewer after the other may see; what did not change keeps its identity. */
export const createViewerPosition = (keeper: Keeper): ((context: TableContext, viewer: Faction | null) => Seen) => {
  const logFor = memoLast((record: GameRecord, viewer: Faction | null, told: ClosingPosition | null) =>
    keeper.visible(toldLog(record, told), viewer),
  )
  const marketFor = memoLast((before: PlayerView, after: PlayerView, step: number) => keeper.marketSoFar(before, after, playedIn(step)))
  const positionFor = (context: TableContext, viewer: Faction | null, told: ClosingPosition | null): PlayerView => {
    const seen = keeper.view(told?.state ?? context.record.state, viewer)
    const market = marketOf(context)
    return market === null ? seen : marketFor(seen, keeper.view(market.state, viewer), context.step)
  }
  const keepPosition = keepWhileTold<PlayerView>()
  const keepLog = keepWhileTold<readonly LogEntry[]>()
  return (context, viewer) => {
    const told = toldOf(context)
    const moves = toldMoves(context.record)
    return {
      position: keepPosition(moves, positionFor(context, viewer, told)),
      log: keepLog(moves, logFor(context.record, viewer, told)),
    }
  }
}
