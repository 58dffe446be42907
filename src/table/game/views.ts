import type { Faction, Forecast, GameState, PlayerView } from '../../../rules'
import { memoByKey, memoByObject } from './memo-each'
import type { RulesDoor } from './rules-door'

/** What each viewer sees of a position, and what is foreseen from there; both are worked out once. */
export interface Views {
  view(state: GameState, viewer: Faction | null): PlayerView
  forecast(view: PlayerView): Forecast | null
}

/** Views positions under the given rules. */
export const createViews = (rules: RulesDoor): Views => {
  const viewsOf = memoByObject((state: GameState) => memoByKey((viewer: Faction | null) => rules.playerView(state, viewer)))
  const forecast = memoByObject((view: PlayerView) => rules.forecast(view))
  return {
    view: (state, viewer) => viewsOf(state)(viewer),
    forecast: (view) => (view.phase === 'agendas' || view.phase === 'over' ? null : forecast(view)),
  }
}
