import type { MoveType } from '../../../../rules'
import type { IntentView, TableView } from '../../table'
import type { RuleId } from './rule-ids'

/** The section that speaks of each move. */
export const RULE_OF_MOVE: Readonly<Record<MoveType, RuleId>> = {
  'choose-agenda': 'agendas',
  subsidise: 'subsidise',
  fission: 'fission',
  develop: 'belts',
  'choose-one': 'belts',
  serve: 'service',
  'play-card': 'cards',
  file: 'concessions',
  revise: 'concessions',
  withdraw: 'applications',
  lobby: 'lobbying',
  petition: 'petition',
  'raise-capital': 'capital',
  'propose-deal': 'deals',
  'answer-deal': 'deals',
  'counter-deal': 'deals',
  'open-shops': 'shops',
  'grow-organ': 'organs',
  'set-toll': 'toll',
  throttle: 'throttle',
  'traffic-support': 'support',
  'answer-support': 'support',
  bid: 'stage',
  'end-turn': 'actions',
  rule: 'review',
  'answer-counter': 'review',
}

type AtTable = Pick<TableView, 'stage' | 'decider' | 'isPredicting'>

/** The section that speaks of each stage of the table; null where none is nearer than the beginning of the book. */
const RULE_OF_STAGE: Readonly<Record<TableView['stage'], RuleId | null | ((table: AtTable) => RuleId)>> = {
  bids: 'stage',
  review: 'review',
  ruling: 'review',
  market: 'market',
  predictions: 'predictions',
  regulator: 'scrutiny',
  books: 'books',
  'half-time': 'scoring',
  news: 'news',
  'last-quarter': 'scoring',
  count: 'scoring',
  answer: ({ decider }) => (decider?.kind === 'support' ? 'support' : 'deals'),
  'human-turn': ({ decider, isPredicting }) => {
    if (isPredicting) return 'predictions'
    return decider?.kind === 'agenda' ? 'agendas' : 'actions'
  },
  prologue: null,
  'hand-over': null,
  'bot-turn': null,
  paused: null,
  recap: null,
  'game-over': null,
  replay: null,
  leaving: null,
  broken: null,
}

/** The section that speaks of what is on the table now; null where none is nearer than the beginning of the book. */
export function ruleAtHand(table: AtTable, { type }: Pick<IntentView, 'type'>): RuleId | null {
  if (type !== null) return RULE_OF_MOVE[type]
  const rule = RULE_OF_STAGE[table.stage]
  return typeof rule === 'function' ? rule(table) : rule
}

let atHand: RuleId | null = null

/** Lays a ribbon into the book: opened from a game, it opens there. */
export function layRibbon(id: RuleId | null): void {
  atHand = id
}

/** Where the ribbon lies. */
export function ribbonAt(): RuleId | null {
  return atHand
}
