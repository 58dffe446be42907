/** Every place in the rulebook that the interface can open, in the order of the book. */
export const RULE_IDS = [
  'goal', 'board', 'seats', 'quarter', 'news', 'turn-order', 'actions', 'subsidise', 'fission', 'fatigue', 'belts', 'service', 'cards', 'capital', 'petition', 'deals', 'promises',
  'access', 'applications', 'concessions', 'review', 'contracts', 'lobbying', 'scrutiny', 'interconnection', 'tencent', 'organs', 'shops', 'toll', 'throttle', 'support', 'stakes',
  'market', 'appeal', 'churn', 'hangover', 'ledger', 'left-hand', 'core', 'alipay', 'books', 'scoring', 'missions', 'agendas', 'scenarios', 'own-scenarios', 'hand-over', 'saving',
  'keys', 'glossary',
] as const

/** The name of a section of the rulebook. */
export type RuleId = (typeof RULE_IDS)[number]
