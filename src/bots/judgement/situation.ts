import {
  TENCENT,
  factionAt,
  halfTimeOf,
  perSeat,
  quarterAhead,
  seatOf,
  standingOf,
  type Faction,
  type Numbers,
  type PerSeat,
  type PlayerView,
  type QuarterAhead,
  type Seat,
  type Standing,
} from '../../../rules'
import type { Character } from './character'
import { missionPull, pullsOf, type Pulls } from './goals'
import { prospectOf, type Prospect } from './prospect'

/** What a bot knows before it weighs its moves: the view, the forecast, and what things are worth to it. */
export interface Situation {
  readonly view: PlayerView
  /** How the seats stand in it. */
  readonly standing: Standing
  readonly numbers: Numbers
  /** How this bot feels about things, in numbers. */
  readonly character: Character
  readonly seat: Faction
  readonly me: Seat
  /** Quarters still to come after this one. */
  readonly left: number
  /** What the quarter would bring if it closed now. */
  readonly ahead: QuarterAhead
  readonly prospect: Prospect
  /** Points a unit of cash is worth to the bot. */
  readonly cashPrice: number
  /** What a point of each seat is worth to the bot: its own 1, a rival's less than nothing, a partner's a part. */
  readonly interest: PerSeat
  readonly pulls: Pulls
  /** Half-time points still to be banked count on top. */
  readonly bonus: number
}

/** Sizes up a position for the seat that owes the decision. */
export const situationOf = (view: PlayerView, character: Character): Situation => {
  if (view.pending.kind === 'over') throw new Error('nobody decides: the game is over')
  const ahead = quarterAhead(view)
  const prospect = prospectOf(view, ahead, character)
  return situationFor({ view, standing: standingOf(view), ahead, prospect, character }, view.pending.seat)
}

/** The same position through another seat's eyes, as far as the bot can guess: it knows that seat's missions, not its agenda. */
export const seenBy = (s: Situation, seat: Seat): Situation => (seat === s.me ? s : situationFor(s, factionAt(seat)))

/** What is the same through every seat's eyes. */
type Common = Pick<Situation, 'view' | 'standing' | 'ahead' | 'prospect' | 'character'>

const situationFor = ({ view, standing, ahead, prospect, character }: Common, seat: Faction): Situation => {
  const { numbers, length } = view.config
  const me = seatOf(seat)
  const left = length - view.quarter
  const pulls = pullsOf(standing, seat, character)
  return {
    view,
    standing,
    numbers,
    character,
    seat,
    me,
    left,
    ahead,
    prospect,
    pulls,
    cashPrice: priceOfCash(character, view.cash[me], ahead.income[me], left) + (pulls.get('cash') ?? 0),
    interest: interestOf(character, view, me, ahead, pulls.get('stake-points') ?? 0),
    bonus: view.quarter <= halfTimeOf(view.config) ? 1 + numbers.points.halfTimePercent / 100 : 1,
  }
}

/** A situation with the position changed, all that was made of the first left as it was. */
export const situationIn = (s: Situation, view: PlayerView): Situation => changed(s, view, s.cashPrice)

/** A situation in which cash has its usual price, however much of it the seat has, and whatever its goals or the quarter make of it. */
export const atUsualPrice = (s: Situation): Situation => changed(s, s.view, s.character.cash.price)

/** Written out, so that it has the shape of the first. */
const changed = (s: Situation, view: PlayerView, cashPrice: number): Situation => ({
  view,
  standing: s.standing,
  numbers: s.numbers,
  character: s.character,
  seat: s.seat,
  me: s.me,
  left: s.left,
  ahead: s.ahead,
  prospect: s.prospect,
  pulls: s.pulls,
  cashPrice,
  interest: s.interest,
  bonus: s.bonus,
})

/**
 * Cash is dear to those who have less than their turns could use, cheap to those who have more, and almost nothing when nothing is left to
 * buy.
 */
const priceOfCash = (character: Character, cash: number, income: number, left: number): number => {
  const { price, perQuarter, least, most, atTheEnd } = character.cash
  if (left === 0) return atTheEnd
  const plenty = (cash + Math.max(0, income) * left) / (perQuarter * (left + 1))
  return price * Math.max(least, Math.min(most, most - plenty))
}

/** A rival's point hurts, the leader's most; Tencent owns a part of its partners' points. */
const interestOf = (character: Character, view: PlayerView, me: Seat, ahead: QuarterAhead, stakeGoal: number): PerSeat => {
  const { totals } = ahead
  const most = Math.max(...totals.filter((_, seat) => seat !== me))
  return perSeat((seat) => {
    if (seat === me) return 1
    const grudge = character.rivalry * (totals[seat] === most ? character.leaderRivalry : 1)
    const owned = me === TENCENT ? (view.stakes[seat] * view.config.numbers.points.stakeRate * (1 + stakeGoal)) / 10000 : 0
    return owned - grudge
  })
}

/** What progress by one unit of a metric is worth to the bot's missions and agenda. */
export const pull = (s: Situation, key: string): number => s.pulls.get(key) ?? 0

/** The part of a pull that everybody at the table can know of: what the seat's missions make of it. */
export const openPull = (s: Situation, key: string): number => missionPull(s.standing, s.seat, key, s.character)
