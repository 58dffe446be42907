import { applicationById, ALI, type Move, type PlayerView } from '../../rules'
import type { BotLevel, Decision } from './decision'
import { decide, type DecideOptions } from './index'

/**
 * Habits a bot can be held to, so that an experiment can ask what one way of playing is worth; in everything else it plays as its level
 * does.
 * always-approve: Tencent approves every application at its first review. never-approve: Tencent neither approves nor counters.
 * approve-from-3: Tencent holds what Ali files until quarter 3 and approves it from then on, whatever it offers.
 * never-files: applies for nothing. subsidy-only: its turns hold nothing but subsidies, and it proposes and accepts no deals.
 */
export const HABITS = ['always-approve', 'never-approve', 'approve-from-3', 'never-files', 'subsidy-only'] as const
export type Habit = (typeof HABITS)[number]

/** The quarter from which approve-from-3 approves. */
const FROM_QUARTER = 3

/** Whether a habit leaves a bot a move. */
type Allows = (view: PlayerView, move: Move) => boolean

const ALLOWS: Readonly<Record<Habit, Allows>> = {
  'always-approve': (_view, move) => move.type !== 'rule' || move.ruling === 'approve',
  'never-approve': (_view, move) => move.type !== 'rule' || move.ruling === 'hold' || move.ruling === 'reject',
  'approve-from-3': (view, move) => {
    if (move.type !== 'rule' || applicationById(view, move.application)?.seat !== ALI) return true
    return move.ruling === (view.quarter < FROM_QUARTER ? 'hold' : 'approve')
  },
  'never-files': (_view, move) => move.type !== 'file',
  'subsidy-only': (view, move) => {
    if (view.pending.kind === 'action') return move.type === 'subsidise' || move.type === 'end-turn'
    return (move.type !== 'answer-deal' && move.type !== 'answer-support') || !move.accept
  },
}

/** What a bot of that level does when it is held to a habit: its own choice among the moves the habit leaves it. */
export const decideByHabit = (
  view: PlayerView,
  moves: readonly Move[],
  level: BotLevel,
  habit: Habit,
  seed: number,
  options: DecideOptions = {},
): Decision => {
  const allows = ALLOWS[habit]
  const left = moves.filter((move) => allows(view, move))
  if (left.length === 0) throw new Error(`the habit ${habit} leaves no move of ${moves.length}`)
  const decision = decide(view, left, level, seed, options)
  if (allows(view, decision.move)) return decision
  // A bot that makes up offers of its own may step outside the list; one that only picks from it may not.
  return decide(view, left, 'easy', seed)
}
