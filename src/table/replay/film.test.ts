import { beforeAll, describe, expect, it } from 'vitest'
import {
  applyMove,
  HIDDEN,
  openGame,
  randomMove,
  builtInScenario,
  stateHash,
  type Faction,
  type GameState,
  type Move,
  type MoveOf,
} from '../../../rules'
import { createKeeper } from '../game/keeper'
import type { GameRecord } from '../game/game-record'
import { movesOf } from '../game/game-record'
import { loadGame } from '../files/load-game'
import { realRules } from '../game/rules-door'
import { saveText } from '../files/save-game'
import { seating } from '../testing/seatings'
import { branchOff } from './branch'
import { createFilm, type Film } from './film'

const keeper = createKeeper(realRules)
const spring = builtInScenario('spring-2021')

/** A game played by chance for at most so many moves. */
const played = (moves: number, ...humans: readonly Faction[]): GameRecord => {
  let record = keeper.start({ scenario: spring, seed: 11, seats: seating(...humans) })
  const random = { rng: 5 }
  for (let made = 0; made < moves && record.state.pending.kind !== 'over'; made++) {
    const result = keeper.play(record, randomMove(record.state, random))
    if (!result.ok) throw new Error(result.code)
    record = result.record
  }
  return record
}

/** A game played by chance in which Tencent turns everybody down and is reported for it. */
const refusing = (seed: number): GameRecord => {
  let record = keeper.start({ scenario: builtInScenario('long-war'), seed, seats: seating('ali') })
  const random = { rng: seed }
  while (record.state.pending.kind !== 'over') {
    const legal = keeper.legal(record.state)
    const no = legal.find((move) =>
      move.type === 'rule' ? move.ruling === 'reject' : move.type === 'petition' && move.against === 'tencent',
    )
    const result = keeper.play(record, no ?? randomMove(record.state, random))
    if (!result.ok) throw new Error(result.code)
    record = result.record
  }
  return record
}

/** What the states of a game are when it is simply played through, move by move. */
const statesOf = (record: GameRecord): readonly GameState[] => {
  const states = [openGame({ scenario: record.scenario, seed: record.seed }).state]
  for (const move of movesOf(record)) {
    const outcome = applyMove(states[states.length - 1]!, move)
    if (!outcome.ok) throw new Error(outcome.code)
    states.push(outcome.state)
  }
  return states
}

let whole: GameRecord
let film: Film
beforeAll(() => {
  whole = played(10_000, 'ali', 'tencent')
  film = createFilm(realRules, whole, null)
})

describe('a film', () => {
  it('shows the table after every move, in whatever order one looks', () => {
    const states = statesOf(whole)
    expect(film.length).toBe(states.length - 1)
    expect(film.isOver).toBe(true)
    const order = states.map((_, at) => (at * 37) % states.length)
    for (const at of [...order, film.length, 0, ...order.reverse()]) {
      const { position, moveCount } = film.table(at)
      expect(moveCount).toBe(at)
      expect(position.buyers).toEqual(states[at]!.buyers)
      expect(position.cash).toEqual(states[at]!.cash)
      expect(position.pending).toEqual(states[at]!.pending)
    }
  })

  it('tells the log of a moment, and the whole log at the end', () => {
    expect(film.log(0)).toEqual(whole.opening)
    expect(film.log(film.length)).toEqual([...whole.opening, ...whole.played.flatMap(({ log }) => log)])
    const last = whole.played.findIndex(({ log }) => log.some(({ kind }) => kind === 'market'))
    expect(
      film.told(last + 1).some(({ kind }) => kind === 'market'),
      'what a move sets off is not what it did',
    ).toBe(false)
    expect(film.log(last + 1).some(({ kind }) => kind === 'market')).toBe(true)
  })

  it('lands with the mark of an order on the move that brought it, and tells the order there', () => {
    const orders = (of: Film) => of.marks.filter(({ kind }) => kind === 'order')
    const ordered = createFilm(realRules, refusing(1), null)
    const [mark] = orders(ordered)
    const at = mark?.at ?? 0
    expect(at).toBeGreaterThan(0)
    expect(ordered.told(at).map(({ kind }) => kind)).toContain('interconnection')
    for (const beside of [at - 1, at + 1]) expect(ordered.told(beside).map(({ kind }) => kind)).not.toContain('interconnection')
    expect(ordered.table(at).position.interconnection).toBeGreaterThan(0)
    expect(ordered.table(at - 1).position.interconnection).toBe(0)
  })

  it('marks every quarter and its market, and closes as many quarters as the game has', () => {
    const quarters = Array.from({ length: whole.state.config.length }, (_, index) => index + 1)
    expect(film.marks.filter(({ kind }) => kind === 'quarter').map(({ quarter }) => quarter)).toEqual(quarters)
    expect(film.marks.filter(({ kind }) => kind === 'market').map(({ quarter }) => quarter)).toEqual(quarters)
    const closings = film.closings()
    expect(closings.map(({ quarter }) => quarter)).toEqual([0, ...quarters])
    expect(closings[closings.length - 1]!.position.phase).toBe('over')
  })
})

describe('secrets', () => {
  const isHidden = (cards: readonly string[] | undefined): boolean =>
    cards !== undefined && cards.length > 0 && cards.every((card) => card === HIDDEN)

  it('lie open once the game is over, but the decks', () => {
    const { position } = film.table(Math.floor(film.length / 2))
    expect(position.hands.flat()).not.toContain(HIDDEN)
    expect(position.agendas).not.toContain(HIDDEN)
    expect(new Set(position.decks.flat())).toEqual(new Set([HIDDEN]))
    expect(position.rng).toBe(0)
    expect(film.source()?.moves).toHaveLength(film.length)
  })

  it('are kept while several people still play', () => {
    const open = createFilm(realRules, played(25, 'ali', 'tencent'), 'Tuesday')
    for (let at = 0; at <= open.length; at++) {
      const { position, viewer, log } = open.table(at)
      expect(viewer).toBeNull()
      for (const hand of position.hands) expect(hand.length === 0 || isHidden(hand)).toBe(true)
      expect(position.agendas.every((agenda) => agenda === null || agenda === HIDDEN)).toBe(true)
      for (const entry of log) if (entry.kind === 'card-drawn') expect(entry.card).toBe(HIDDEN)
      const { kind } = position.pending
      if (kind === 'agenda' || kind === 'action') expect([open.choices(at), open.chosen(at)]).toEqual([[], null])
    }
    expect(open.source()).toBeNull()
  })

  it('of a person who plays alone are that person’s', () => {
    const open = createFilm(realRules, played(25, 'ali'), 'Tuesday')
    const { position, viewer } = open.table(open.length)
    expect(viewer).toBe('ali')
    expect(position.hands[0]).not.toContain(HIDDEN)
    expect(position.hands.slice(1).every(isHidden)).toBe(true)
    const own = Array.from({ length: open.length }, (_, at) => at).filter((at) => open.choices(at).length > 0)
    expect(own.length).toBeGreaterThan(0)
    for (const at of own) expect(open.table(at).position.pending).not.toMatchObject({ kind: 'action', seat: 'jd' })
  })
})

describe('bids in a film', () => {
  /** A game in which each seat bids in its first turn, or nobody does, and which then stands before the last of these turns ends. */
  const upToTheOpening = (amount: number, ...humans: readonly Faction[]): GameRecord => {
    let record = keeper.start({ scenario: spring, seed: 11, seats: seating(...humans) })
    const make = (move: Move): void => {
      const result = keeper.play(record, move)
      if (!result.ok) throw new Error(result.code)
      record = result.record
    }
    for (let turns = 0; turns < 4;) {
      const { pending } = record.state
      if (pending.kind === 'action') {
        if (amount > 0) make({ type: 'bid', seat: pending.seat, amount })
        if (++turns < 4) make({ type: 'end-turn', seat: pending.seat })
      } else make(keeper.legal(record.state)[0]!)
    }
    return record
  }
  const looks = (record: GameRecord): readonly string[] => {
    const open = createFilm(realRules, record, null)
    return Array.from({ length: open.length + 1 }, (_, at) => JSON.stringify([open.table(at), open.told(at), open.publicly(at)]))
  }

  it('are no moments of an unfinished game for those who may not know of them', () => {
    expect(looks(upToTheOpening(2, 'ali', 'jd'))).toEqual(looks(upToTheOpening(0, 'ali', 'jd')))
    expect(looks(upToTheOpening(2, 'ali'))).toHaveLength(looks(upToTheOpening(0, 'ali')).length + 1)
  })

  it('lie open in a finished one', () => {
    const bid = whole.played.findIndex(({ move }) => move.type === 'bid')
    expect(bid).toBeGreaterThan(-1)
    expect(film.chosen(bid)).toEqual(whole.played[bid]!.move)
    expect(film.told(bid + 1)).toEqual(whole.played[bid]!.log)
    expect(film.table(bid + 1).position.bids).toContain((whole.played[bid]!.move as MoveOf<'bid'>).amount)
  })
})

describe('a branch', () => {
  const at = 20
  it('goes the same way up to its moment and another from there', () => {
    const other = film.choices(at).find((move) => JSON.stringify(move) !== JSON.stringify(film.chosen(at)))!
    const branch = branchOff(keeper, whole, { at, move: other, parent: 'Tuesday' })!
    expect(movesOf(branch)).toEqual([...movesOf(whole).slice(0, at), other])
    expect(stateHash(branchOff(keeper, whole, { at, move: null, parent: 'Tuesday' })!.state)).toBe(stateHash(statesOf(whole)[at]!))
    expect(branchOff(keeper, whole, { at, move: { type: 'end-turn', seat: 'jd' }, parent: 'Tuesday' })).toBeNull()
  })

  it('is saved with the game it left, and shows both', () => {
    const branch = branchOff(keeper, whole, { at, move: null, parent: 'Tuesday' })!
    const loaded = loadGame(keeper, saveText(branch, 'What if', new Date(0)))
    if (!loaded.ok) throw new Error(loaded.code)
    expect(loaded.name).toBe('What if')
    expect(loaded.record.branch).toEqual({ name: 'Tuesday', at, moves: movesOf(whole) })
    const parent = createFilm(realRules, loaded.record, 'What if').parent()!
    expect(parent.at).toBe(at)
    expect(parent.film.name).toBe('Tuesday')
    expect(parent.film.table(parent.film.length).position.buyers).toEqual(whole.state.buyers)
    expect(createFilm(realRules, whole, null).parent()).toBeNull()
  })
})
