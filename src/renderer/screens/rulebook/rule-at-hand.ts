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
  'open-shops': 'shops',
  'grow-organ': 'organs',
  'set-toll': 'toll',
  throttle: 'throttle',
  'traffic-support': 'support',
  'answer-support': 'support',
  'end-turn': 'actions',
  rule: 'review',
  'answer-counter': 'review',
}

/** The section that speaks of what is on the table now; null where none is nearer than the beginning of the book. */
export function ruleAtHand(
  { stage, decider, isPredicting }: Pick<TableView, 'stage' | 'decider' | 'isPredicting'>,
  { type }: Pick<IntentView, 'type'>,
): RuleId | null {
  if (type !== null) return RULE_OF_MOVE[type]
  switch (stage) {
    case 'review':
      return 'review'
    case 'market':
      return 'market'
    case 'predictions':
      return 'predictions'
    case 'books':
      return 'books'
    case 'half-time':
      return 'scoring'
    case 'news':
      return 'news'
    case 'answer':
      return decider?.kind === 'support' ? 'support' : 'deals'
    case 'human-turn':
      if (isPredicting) return 'predictions'
      return decider?.kind === 'agenda' ? 'agendas' : 'actions'
    case 'hand-over':
    case 'bot-turn':
    case 'paused':
    case 'recap':
    case 'game-over':
    case 'replay':
    case 'leaving':
    case 'broken':
      return null
  }
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
