import { TENCENT, perSeat, type GameState, type Move, type MoveType, type PerSeat, type PlayerView, type Seat } from '../../../rules'
import type { Chance } from '../chance'
import { beliefAboutTencent } from '../judgement/belief'
import { determinise, type AgendaBelief } from './determinise'
import { habitsOf } from './habits'
import { STRONG } from './settings'
import type { Wish } from './wishes'

/** One thing a seat means to do on a turn: the first of these moves that can be made when the time comes. */
export type Intent = readonly Move[]

/**
 * One way things may be and go on: the hidden cards and aims as they might be, and what each seat would try in each quarter. Every
 * candidate is tried in the same futures, so that what differs is the candidate's doing.
 */
export interface Future {
  readonly start: GameState
  /** By quarter, from the one before the first. */
  readonly turns: readonly PerSeat<Turn>[]
}

/** What a seat does in a quarter. */
export interface Turn {
  /** What it tries, one after another. */
  readonly plan: readonly Intent[]
  /** A throw in 0..1, for its answers. */
  readonly dice: number
}

/** What a seat does in a quarter of a future. */
export const turnIn = ({ turns }: Future, quarter: number, seat: Seat): Turn => {
  const all = turns[quarter]
  if (all === undefined) throw new RangeError(`no future goes on to quarter ${quarter}`)
  return all[seat]
}

/** What each seat would like to do from a quarter on. */
export interface Epoch {
  readonly quarter: number
  readonly wishes: PerSeat<readonly Wish[]>
}

/** Tencent's agenda is read from what it has done; the others' are anybody's guess. */
const beliefOf = (view: PlayerView): AgendaBelief => {
  const tencent = beliefAboutTencent(view, STRONG.insight)
  return (seat, agenda) => (seat === TENCENT ? (tencent.get(agenda) ?? 0) : 1)
}

/** Dreams up a future. */
export const dream = (view: PlayerView, epochs: readonly Epoch[], chance: Chance): Future => {
  const start = determinise(view, chance, beliefOf(view))
  const { length } = view.config
  const turns = Array.from({ length: length + 1 }, (_, quarter) => {
    const epoch = epochAt(epochs, quarter)
    const timeLeft = epoch === undefined ? 1 : (length - quarter + 1) / (length - epoch.quarter + 1)
    return perSeat((seat): Turn => {
      const plan = epoch === undefined ? [] : planOf(epoch.wishes[seat], seat, length - quarter, timeLeft, chance)
      return { plan, dice: chance.next() }
    })
  })
  return { start, turns }
}

/** A turn as the seat's players usually spend it: kinds of move by habit, and of each kind what seems worth most, give or take. */
const planOf = (wishes: readonly Wish[], seat: Seat, left: number, timeLeft: number, chance: Chance): Intent[] => {
  const habits = habitsOf(seat, left)
  const kinds = byKind(wishes, timeLeft, chance).filter(({ type }) => (habits[type] ?? 0) > 0)
  if (kinds.length === 0) return []
  const plan: Intent[] = []
  for (let slot = 0; slot < STRONG.wishes.perTurn; slot++) plan.push(inOrder(chance.pickWeighted(kinds, ({ type }) => habits[type] ?? 0)))
  return plan
}

/** The wishes of one kind, each with its throw; they are put in order only where a plan takes them up. */
interface Kind {
  readonly type: MoveType
  readonly keyed: Keyed[]
  best: Keyed
  moves?: readonly Move[]
}

interface Keyed {
  readonly move: Move
  readonly key: number
  readonly at: number
}

/**
 * Wishes with throws that put the dearer earlier (the Gumbel trick: softmax without replacement), by kind; the kind of the first comes
 * first.
 */
export const byKind = (wishes: readonly Wish[], timeLeft: number, chance: Chance): Kind[] => {
  const kinds = new Map<MoveType, Kind>()
  wishes.forEach(({ move, worth, lasting }, at) => {
    const one = { move, key: (lasting ? worth * timeLeft : worth) - STRONG.wishes.spread * Math.log(-Math.log(chance.next() || 1e-9)), at }
    const kind = kinds.get(move.type)
    if (kind === undefined) kinds.set(move.type, { type: move.type, keyed: [one], best: one })
    else {
      kind.keyed.push(one)
      if (one.key > kind.best.key) kind.best = one
    }
  })
  return [...kinds.values()].sort((a, b) => earlier(a.best, b.best))
}

/** The moves of a kind as the throws put them. */
export const inOrder = (kind: Kind): readonly Move[] => (kind.moves ??= kind.keyed.sort(earlier).map(({ move }) => move))

const earlier = (a: Keyed, b: Keyed): number => b.key - a.key || a.at - b.at

/** The last epoch that has begun by a quarter. */
const epochAt = (epochs: readonly Epoch[], quarter: number): Epoch | undefined => epochs.filter((epoch) => epoch.quarter <= quarter).at(-1)
