import { ALL_SEATS, type Move, type Seat, type SeatList } from '../../../rules'
import type { Candidate } from './candidates'
import type { Desk } from './desk'
import type { Future } from './future'
import { playOut, type Forced } from './playout'
import { STRONG } from './settings'
import { leadOf, worthOf, type Worth } from './utility'

/** What the futures say of one way a candidate may go. */
interface Tally {
  seen: number
  /** Sums of how each seat likes it, and of the searcher's chance to win. */
  readonly liked: SeatList
  chance: number
  /** Sum of the leads over the best of the others, points. */
  lead: number
}

/** A candidate with what was found out about it. */
export interface Judged {
  readonly candidate: Candidate
  /** As it goes, or goes once whoever is asked says yes. */
  readonly yes: Tally
  /** As it goes when who is asked says no; null where nobody is. */
  readonly no: Tally | null
}

/** How to look ahead. */
export interface Search {
  readonly me: Seat
  readonly desk: Desk
  /** Makes the future of that number; asked for each once. */
  readonly futureAt: (index: number) => Future
  /** What the seat does with what is left of its turn. */
  readonly own: readonly Move[]
  /** By how many points a total may still be off. */
  readonly temperature: number
  /** Playouts to spend. */
  readonly iterations: number
}

/** Tries the candidates in the same futures, drops the weaker half by half, and ranks the survivors; the best is first. */
export const searchFor = (search: Search, candidates: readonly Candidate[]): readonly Judged[] => {
  let tried = 0
  let alive: Judged[] = candidates.map((candidate) => ({
    candidate,
    yes: newTally(),
    no: candidate.answerer === null ? null : newTally(),
  }))
  const out: Judged[] = []
  let own = search.own
  for (const { keep, share } of STRONG.rounds) {
    // Who may play out little looks at few moves.
    const most = Math.min(keep, Math.max(2, Math.floor((search.iterations * share) / 2)))
    out.unshift(...alive.slice(most))
    alive = alive.slice(0, most)
    const ways = alive.reduce((sum, { no }) => sum + (no === null ? 1 : 2), 0)
    const each = Math.max(1, Math.floor((search.iterations * share) / ways))
    for (let i = 0; i < each; i++) {
      const future = search.futureAt(tried++)
      for (const judged of alive) tryIn(search, judged, own, future)
    }
    alive.sort((a, b) => valueOf(b, search.me) - valueOf(a, search.me))
    own = restOfTurn(alive, search.own)
  }
  return [...alive, ...out]
}

/** What is done with the rest of the turn, by what has been found out: the best moves first, then what seemed good at first sight. */
const restOfTurn = (ranked: readonly Judged[], own: readonly Move[]): readonly Move[] => {
  const end = ranked.findIndex(({ candidate }) => candidate.move.type === 'end-turn')
  const better = (end < 0 ? ranked : ranked.slice(0, end)).map(({ candidate }) => candidate.move).filter((move) => own.includes(move))
  return [...better, ...own.filter((move) => !better.includes(move))]
}

const newTally = (): Tally => ({ seen: 0, liked: [0, 0, 0, 0], chance: 0, lead: 0 })

const tryIn = (search: Search, { candidate: { move }, yes, no }: Judged, own: readonly Move[], future: Future): void => {
  const play = (forced: Forced): Worth => worthOf(playOut(future, search.desk, [move], forced, own), search.temperature)
  count(yes, play(no === null ? {} : { accept: true }), search.me)
  if (no !== null) count(no, play({ accept: false }), search.me)
}

const count = (tally: Tally, worth: Worth, me: Seat): void => {
  tally.seen += 1
  for (const seat of ALL_SEATS) tally.liked[seat] += worth.liked[seat]
  tally.chance += worth.chance[me]
  tally.lead += leadOf(worth.points, me)
}

/** In how many futures a candidate was tried, each answer counted. */
export const playedOut = ({ yes, no }: Judged): number => yes.seen + (no?.seen ?? 0)

/** How likely the answer is yes, by what it does to the chances of whoever answers. */
export const yesOf = ({ candidate: { answerer }, yes, no }: Judged): number => {
  if (no === null || answerer === null) return 1
  const loss = no.liked[answerer] / no.seen - yes.liked[answerer] / yes.seen
  return 1 / (1 + Math.exp(loss / STRONG.answer.spread))
}

/**
 * How the searcher likes a candidate: by what it found out, a little by what it seemed worth at first sight, which sees what only a
 * long plan brings in, and a little by its manner.
 */
const valueOf = (judged: Judged, me: Seat): number =>
  mixed(judged, ({ liked, seen }) => liked[me] / seen) + judged.candidate.lean * STRONG.manner + judged.candidate.guess * STRONG.guess

/** The searcher's chance to win by a candidate. */
export const chanceBy = (judged: Judged): number => mixed(judged, ({ chance, seen }) => chance / seen)

/** The lead in points expected by a candidate. */
export const leadBy = (judged: Judged): number => mixed(judged, ({ lead, seen }) => lead / seen)

const mixed = (judged: Judged, of: (tally: Tally) => number): number => {
  const { yes, no } = judged
  const chance = yesOf(judged)
  return no === null ? of(yes) : chance * of(yes) + (1 - chance) * of(no)
}
