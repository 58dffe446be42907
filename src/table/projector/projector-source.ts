import type { Forecast, PlayerView, Scenario } from '../../../rules'
import { SCENARIOS } from '../../../rules'
import type { Projected, ProjectorBridge } from '../../shared/bridge'
import type { AppSource } from '../app/app-source'
import type { AppView } from '../app/app-view'
import { UNSEEN_LIBRARY } from '../app/library-view'
import { NO_INTENT } from '../play/intent-draft'
import { createAudience } from '../view/audience'
import { USUAL_PACE } from '../tell/pace'
import { AT_REST } from '../view/resting-table'
import { realRules } from '../game/rules-door'
import type { TableView } from '../view/table-view'
import type { Stage } from '../view/told-view'
import type { PublicTable, PublicStage } from '../host/public-table'

/** Follows what the main process hands the projector: panels and board read it as they read a game, and nothing they send is heard. */
export const createProjectorSource = (bridge: ProjectorBridge, first: Projected): AppSource => {
  let view = viewOf(first)
  let shown: PublicTable | null = publicTableOf(first)
  const { subscribe, tell } = createAudience(() => view)
  bridge.onChange((projected) => {
    view = viewOf(projected)
    shown = publicTableOf(projected)
    tell()
  })
  return {
    getSnapshot: () => view,
    subscribe,
    send: () => undefined,
    onMenu: () => () => undefined,
    preview: () => null,
    forecast,
    publicTable: () => shown,
  }
}

/** The schema has checked it on the way; what the rules put in comes out the same. */
const publicTableOf = ({ projection }: Projected): PublicTable | null => projection as unknown as PublicTable | null

const forecast = (position: PlayerView): Forecast | null =>
  position.phase === 'agendas' || position.phase === 'over' ? null : realRules.forecast(position)

const viewOf = (projected: Projected): AppView => {
  const table = publicTableOf(projected)
  const { locale, settings } = projected
  return {
    screen: { screen: table === null ? 'title' : 'table', inGame: table !== null, fault: null },
    table: table === null ? null : tableOf(table),
    intent: NO_INTENT,
    ...UNSEEN_LIBRARY,
    settings: { settings, notice: null },
    replay: null,
    finished: null,
    info: { version: '', platform: 'linux', locale, runtime: { electron: '', chrome: '' } },
  }
}

const STAGES: Readonly<Record<PublicStage, Stage>> = {
  turn: 'human-turn',
  answer: 'answer',
  bids: 'bids',
  review: 'review',
  ruling: 'ruling',
  prologue: 'prologue',
  market: 'market',
  predictions: 'predictions',
  regulator: 'regulator',
  books: 'books',
  'half-time': 'half-time',
  news: 'news',
  'last-quarter': 'last-quarter',
  count: 'count',
  paused: 'paused',
  over: 'game-over',
  replay: 'replay',
}

/** The scenario as far as it is public: its name; what it will bring is not. */
const scenarioOf = ({ config }: PlayerView): Scenario => ({
  ...(SCENARIOS[0] as Scenario),
  id: config.scenario,
  name: config.scenarioName,
  length: config.length,
})

const tableOf = ({
  stage,
  position,
  decider,
  seats,
  log,
  show,
  predictions,
  skipping,
  clock,
  blank,
  livePoints,
}: PublicTable): TableView => ({
  ...AT_REST,
  stage: STAGES[stage],
  position,
  viewer: null,
  decider,
  seats,
  humans: 0,
  scenario: scenarioOf(position),
  seed: 0,
  moveCount: 0,
  log,
  show,
  pace: skipping ? { ...USUAL_PACE, skipTo: 'turn' } : USUAL_PACE,
  notes: [],
  predictions,
  clock,
  isBlank: blank,
  livePoints,
})
