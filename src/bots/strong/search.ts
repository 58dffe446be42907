import { SEATS, type Move } from '../../../rules'
import type { Candidate } from './candidates'
import type { Desk } from './desk'
import type { Future } from './future'
import { playOut } from './playout'
import { STRONG } from './settings'
import { leadOf, worthOf } from './utility'

/** What the futures say of one way a candidate may go. */
interface Tally {
  seen: number
  /** Sums of how each seat likes it, and of the searcher's chance to win. */
  readonly liked: number[]
  chance: number
  /** Sum of the leads over the best of the others, points. */
  lead: number
}

/** A candidate with what was found out about it. */
export interface Judged {
  readonly candidate: Candidate
  readonly tallies: readonly Tally[]
}

/** How to look ahead. */
export interface Search {
  readonly me: number
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
  const futures: Future[] = []
  let alive: Judged[] = candidates.map((candidate) => ({
    candidate,
    tallies: candidate.branches.map(() => ({ seen: 0, liked: [0, 0, 0, 0], chance: 0, lead: 0 })),
  }))
  const out: Judged[] = []
  let own = search.own
  for (const { keep, share } of STRONG.rounds) {
    // Who may play out little looks at few moves.
    const most = Math.min(keep, Math.max(2, Math.floor((search.iterations * share) / 2)))
    out.unshift(...alive.slice(most))
    alive = alive.slice(0, most)
    const ways = alive.reduce((sum, { tallies }) => sum + tallies.length, 0)
    const each = Math.max(1, Math.floor((search.iterations * share) / ways))
    for (let i = 0; i < each; i++) {
      const index = alive[0].tallies[0].seen
      futures[index] ??= search.futureAt(index)
      for (const judged of alive) tryIn(search, judged, own, futures[index])
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

const tryIn = (search: Search, { candidate, tallies }: Judged, own: readonly Move[], future: Future): void => {
  candidate.branches.forEach((forced, branch) => {
    const worth = worthOf(playOut(future, search.desk, [candidate.move], forced, own), search.temperature)
    const tally = tallies[branch]
    tally.seen += 1
    for (let seat = 0; seat < SEATS; seat++) tally.liked[seat] += worth.liked[seat]
    tally.chance += worth.chance[search.me]
    tally.lead += leadOf(worth.points, search.me)
  })
}

/** How likely the answer is yes, by what it does to the chances of whoever answers. */
export const yesOf = ({ candidate, tallies }: Judged): number => {
  if (tallies.length === 1) return 1
  const [yes, no] = tallies.map(({ liked, seen }) => liked[candidate.answerer] / seen)
  return 1 / (1 + Math.exp((no - yes) / STRONG.answer.spread))
}

/** How the searcher likes a candidate: by what it found out, and a little by its manner. */
const valueOf = (judged: Judged, me: number): number =>
  mixed(judged, ({ liked, seen }) => liked[me] / seen) + judged.candidate.lean * STRONG.manner

/** The searcher's chance to win by a candidate. */
export const chanceBy = (judged: Judged): number => mixed(judged, ({ chance, seen }) => chance / seen)

/** The lead in points expected by a candidate. */
export const leadBy = (judged: Judged): number => mixed(judged, ({ lead, seen }) => lead / seen)

const mixed = (judged: Judged, of: (tally: Tally) => number): number => {
  const [yes, no] = judged.tallies
  const chance = yesOf(judged)
  return no === undefined ? of(yes) : chance * of(yes) + (1 - chance) * of(no)
}
