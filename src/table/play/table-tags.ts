/** What a table in play is doing, as screens tell it apart: every state people can see has one of these as its tag. */
export const PLAY_STAGES = [
  'hand-over',
  'recap',
  'human-turn',
  'bot-turn',
  'answer',
  'bids',
  'review',
  'ruling',
  'prologue',
  'market',
  'predictions',
  'regulator',
  'books',
  'half-time',
  'news',
  'last-quarter',
  'count',
  'paused',
  'leaving',
  'game-over',
  'broken',
] as const
export type PlayStage = (typeof PLAY_STAGES)[number]

/** The stages in which everybody watches something together. */
export const SHOW_STAGES = [
  'bids',
  'ruling',
  'prologue',
  'market',
  'predictions',
  'regulator',
  'books',
  'half-time',
  'news',
  'last-quarter',
  'count',
] as const satisfies readonly PlayStage[]

/** Those of them that are pages somebody turns; the market and the count go step by step, a ruling from its stamp to the gate. */
export type PageTag = Exclude<(typeof SHOW_STAGES)[number], 'market' | 'count' | 'ruling'>

/** What else a state says of itself. */
export type TableTag =
  | PlayStage
  /** What is on a shared screen is for one person's eyes. */
  | 'private'
  /** Whoever ends the turn is being asked what the market will bring. */
  | 'predicting'
  /** All regions of the market have played, all is counted, or a stamp has been read. */
  | 'all-shown'
