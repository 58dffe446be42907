import type { Faction, LogEntry, PlayerView } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { toldMoves } from '../game/told-moves'
import { keepWhileTold } from './keep-while-told'
import { memoLast } from './memo-last'
import type { TableContext } from '../play/table-context'
import { closingView, ruledView, type Told, toldLog, toldOf } from '../tell/told'

/** What a viewer (null: the public) sees of a table, no further than it is told. */
export interface Seen {
  readonly position: PlayerView
  readonly log: readonly LogEntry[]
}

/** Reads what one viewer after the other may see; what did not change keeps its identity. */
export const createViewerPosition = (keeper: Keeper): ((context: TableContext, viewer: Faction | null) => Seen) => {
  const logFor = memoLast((record: GameRecord, viewer: Faction | null, told: Told) => keeper.visible(toldLog(record, told), viewer))
  const closingFor = memoLast(closingView)
  const ruledFor = memoLast(ruledView)
  const positionFor = ({ record, before }: TableContext, viewer: Faction | null, told: Told): PlayerView => {
    const now = keeper.view(record.state, viewer)
    if (before === null || told === 'all') return now
    if (told === 'turn') return keeper.view(before, viewer)
    return told === 'before' ? ruledFor(keeper.view(before, viewer), record) : closingFor(keeper.view(before, viewer), now, record)
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
