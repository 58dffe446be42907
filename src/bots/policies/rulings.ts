import { TENCENT, applicationById, factionAt, refusalScrutiny, type Move, type PlayerView, type Ruling } from '../../../rules'
import { only, type Policy } from './policy'

/** How Tencent rules where its rulings are settled beforehand; all are allowed where nothing is said. */
const ruling = (says: string, allowed: (view: PlayerView, move: Move & { type: 'rule' }) => readonly Ruling[] | null): Policy => ({
  says,
  seats: ['tencent'],
  leaves: only((view, move) => move.type !== 'rule' || (allowed(view, move)?.includes(move.ruling) ?? true)),
})

/** Whether one more hold leaves Tencent's meter below its limit. */
const mayHold = (view: PlayerView, application: number): boolean => {
  const held = applicationById(view, application)
  if (held === null || !view.config.scrutiny || view.quietHoldsUntil >= view.quarter) return true
  return view.scrutiny[TENCENT] + refusalScrutiny(view, held, 'hold') < view.config.numbers.scrutiny.limit[TENCENT]
}

const isAlis = (view: PlayerView, id: number): boolean => {
  const application = applicationById(view, id)
  return application !== null && factionAt(application.seat) === 'ali'
}

/** A Tencent that lets Ali wait until a quarter, however good the offer, and no longer, however bad. */
const approvesFrom = (quarter: number): Policy =>
  ruling(`holds what Ali files until quarter ${quarter} and approves it from then on, whatever it offers`, (view, move) => {
    if (!isAlis(view, move.application)) return null
    return view.quarter < quarter ? ['hold'] : ['approve']
  })

/** Policies that settle how Tencent rules. */
export const RULING_POLICIES = {
  'always-approve': ruling('approves every application at its first review', () => ['approve']),
  'never-approve': ruling('neither approves nor counters', () => ['hold', 'reject']),
  'approve-from-3': approvesFrom(3),
  'approve-from-4': { ...approvesFrom(4), yardstick: true },
  brink: ruling('holds everything until one more hold would bring the regulator, then approves', (view, move) =>
    mayHold(view, move.application) ? ['hold'] : ['approve'],
  ),
} as const satisfies Readonly<Record<string, Policy>>
