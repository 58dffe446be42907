import { TALLIES, type Application, type DealTerm, type GameState, type Move, type Ruling, type Tally } from '../../rules'

/** What was asked, offered and promised in a game. */
export interface Bargains {
  /** Tencent's rulings of each kind. */
  readonly rulings: Readonly<Partial<Record<Ruling, number>>>
  /** Applications that Tencent ruled on, and those of them it approved at once as they were first filed. */
  readonly ruledOn: number
  readonly firstOffersTaken: number
  /** Forms of the deals that were made: what the one hands over and what the other, such as cash-promise. */
  readonly deals: readonly string[]
  readonly promisesKept: number
  readonly promisesBroken: number
}

/** The bargains of a game that is over. */
export const bargainsIn = ({ applications, tally }: GameState, moves: readonly Move[]): Bargains => {
  const sum = (name: Tally): number => tally.reduce((all, own) => all + (own[TALLIES.indexOf(name)] ?? 0), 0)
  return {
    rulings: rulingsIn(moves),
    ruledOn: applications.filter(({ steps }) => steps.some(({ step }) => RULED.has(step))).length,
    firstOffersTaken: applications.filter(wasTakenAtOnce).length,
    deals: dealsIn(moves),
    promisesKept: sum('promises-kept'),
    promisesBroken: sum('promises-broken'),
  }
}

/** Steps of an application that are Tencent's. */
const RULED: ReadonlySet<Application['steps'][number]['step']> = new Set(['held', 'countered', 'rejected', 'approved'])

const wasTakenAtOnce = ({ steps }: Application): boolean => steps.map(({ step }) => step).join(' ') === 'filed approved'

const rulingsIn = (moves: readonly Move[]): Bargains['rulings'] => {
  const counts: Partial<Record<Ruling, number>> = {}
  for (const move of moves) if (move.type === 'rule') counts[move.ruling] = (counts[move.ruling] ?? 0) + 1
  return counts
}

/** Deals proposed and accepted; a present is none. */
const dealsIn = (moves: readonly Move[]): readonly string[] => {
  let form: string | null = null
  const made: string[] = []
  for (const move of moves) {
    if (move.type === 'propose-deal' || move.type === 'counter-deal') form = formOf(move.give, move.take)
    if (move.type === 'answer-deal' && move.accept && form !== null) made.push(form)
  }
  return made
}

/** What changes hands, whoever proposes it; null of a present. */
const formOf = (give: readonly DealTerm[], take: readonly DealTerm[]): string | null => {
  if (give.length === 0 || take.length === 0) return null
  const [one, other] = [thingsIn(give), thingsIn(take)].sort()
  return one === other && one !== undefined && SHARED.has(one) ? one : `${one}-${other}`
}

/** Forms that have a name where both sides hand over the same; a border is two promises to keep out. */
const SHARED: ReadonlySet<string> = new Set(['campaign', 'border'])

const thingsIn = (terms: readonly DealTerm[]): string => [...new Set(terms.map(thingOf))].sort().join('+')

/** A promise not to bid and one to keep out of regions stand for themselves, all others are promises. */
const thingOf = (term: DealTerm): string => {
  if (term.kind !== 'promise') return term.kind
  if (term.promise.kind === 'no-subsidy') return 'border'
  return term.promise.kind === 'no-bid' ? 'no-bid' : 'promise'
}
