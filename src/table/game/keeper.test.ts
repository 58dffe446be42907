import { describe, expect, it } from 'vitest'
import { ALI, JD, builtInScenario, legalMoves, seatOf, stateHash, type Faction, type Move, type PromiseRecord } from '../../../rules'
import { type GameRecord, movesOf } from './game-record'
import { createKeeper } from './keeper'
import { realRules } from './rules-door'
import { seating } from '../testing/seatings'

const keeper = createKeeper(realRules)
const spring = builtInScenario('spring-2021')
const war = builtInScenario('long-war')

const mustPlay = (record: GameRecord, move: Move): GameRecord => {
  const result = keeper.play(record, move)
  if (!result.ok) throw new Error(`${move.type}: ${result.code}`)
  return result.record
}

/** Chooses everybody's agenda, so that the first action turn begins. */
const opened = (scenario = war, seed = 7): GameRecord => {
  let record = keeper.start({ scenario, seed, seats: seating('ali', 'tencent', 'pdd', 'jd') })
  while (record.state.pending.kind === 'agenda') record = mustPlay(record, keeper.legal(record.state)[0]!)
  return record
}

const firstOf = (record: GameRecord, type: Move['type']): Move => {
  const move = keeper.legal(record.state).find((legal) => legal.type === type)
  if (move === undefined) throw new Error(`no legal ${type}`)
  return move
}

const onTurn = (record: GameRecord): Faction => {
  const { pending } = record.state
  if (pending.kind === 'over') throw new Error('over')
  return pending.seat
}

describe('undo and redo', () => {
  it('take back actions one by one to the start of the turn, and no further', () => {
    const start = opened()
    const one = mustPlay(start, firstOf(start, 'subsidise'))
    const two = mustPlay(one, firstOf(one, 'raise-capital'))
    expect(keeper.canUndo(start)).toBe(false)
    const back = keeper.undo(two)
    expect(stateHash(back.state)).toBe(stateHash(one.state))
    const atStart = keeper.undo(back)
    expect(stateHash(atStart.state)).toBe(stateHash(start.state))
    expect(keeper.canUndo(atStart)).toBe(false)
    expect(keeper.undo(atStart)).toBe(atStart)
    const again = keeper.redo(atStart)
    expect(again.ok && stateHash(again.record.state)).toBe(stateHash(one.state))
    const twice = again.ok && keeper.redo(again.record)
    expect(twice && twice.ok && movesOf(twice.record)).toEqual(movesOf(two))
  })

  it('stop at the end of a turn', () => {
    const start = opened()
    const acted = mustPlay(start, firstOf(start, 'subsidise'))
    const ended = mustPlay(acted, { type: 'end-turn', seat: onTurn(acted) })
    expect(keeper.canUndo(ended)).toBe(false)
  })

  it('stop at what revealed something new', () => {
    let found = false
    for (let seed = 1; seed < 60 && !found; seed++) {
      let start = opened(war, seed)
      for (; start.state.pending.kind === 'action' && !found; start = mustPlay(start, firstOf(start, 'end-turn'))) {
        for (const move of keeper.legal(start.state)) {
          const result = keeper.play(start, move)
          if (!result.ok || !result.reveals || move.type === 'end-turn') continue
          found = true
          expect(keeper.canUndo(result.record)).toBe(false)
          expect(keeper.preview(start, move, onTurn(start)).after).toBeNull()
        }
      }
    }
    expect(found).toBe(true)
  })

  it('never take back an agenda', () => {
    const start = keeper.start({ scenario: war, seed: 3, seats: seating('ali') })
    expect(keeper.canUndo(mustPlay(start, keeper.legal(start.state)[0]!))).toBe(false)
  })

  it('forget what was undone when another move is made', () => {
    const start = opened()
    const back = keeper.undo(mustPlay(start, firstOf(start, 'subsidise')))
    expect(keeper.canRedo(back)).toBe(true)
    expect(keeper.canRedo(mustPlay(back, firstOf(back, 'raise-capital')))).toBe(false)
  })
})

describe('a preview', () => {
  it('tells cost and forecast of a move without making it', () => {
    const start = opened()
    const seat = onTurn(start)
    const move = keeper
      .legal(start.state)
      .filter(({ type }) => type === 'subsidise')
      .at(-1)!
    const preview = keeper.preview(start, move, seat)
    expect(preview.refusal).toBeNull()
    expect(preview.cost.actions).toBe(1)
    expect(preview.cost.cash).toBe(move.type === 'subsidise' ? move.amount : Number.NaN)
    expect(preview.after?.ledger.after).not.toEqual(preview.before?.ledger.after)
    expect(keeper.preview(start, move, seat)).toBe(preview)
  })

  it('tells what comes into the purse at once', () => {
    const start = opened()
    const seat = onTurn(start)
    const { cash } = start.state.config.numbers.raise
    expect(keeper.preview(start, { type: 'raise-capital', seat }, seat).purse).toBe(cash[seatOf(seat)])
    expect(keeper.preview(start, firstOf(start, 'subsidise'), seat).purse).toBe(-1)
  })

  it('warns of every promise a move would break, and of none it would not', () => {
    const start = opened()
    const seat = onTurn(start)
    const region = 'hebei'
    const promise = { kind: 'no-subsidy', regions: [region], quarters: 2 } as const
    const to = seat === 'jd' ? ALI : JD
    const record: GameRecord = {
      ...start,
      state: {
        ...start.state,
        promises: [
          { id: 99, by: seatOf(seat), to, promise, price: 0, madeIn: 1, beforeTurn: true, until: 2, status: 'open', settledIn: 0 },
        ],
      },
    }
    const at = (place: string): readonly number[] =>
      keeper.preview(record, { type: 'subsidise', seat, region: place, amount: 1 }, seat).breaks.map(({ id }) => id)
    expect(at(region)).toEqual([99])
    expect(at('hunan')).toEqual([])
    expect(keeper.preview(start, { type: 'subsidise', seat, region, amount: 1 }, seat).breaks).toEqual([])
  })

  it('warns before a bid of the promise that it will break once the bids are opened', () => {
    const start = opened()
    const seat = onTurn(start)
    const vow = {
      id: 99,
      by: seatOf(seat),
      to: seat === 'jd' ? ALI : JD,
      price: 0,
      madeIn: 1,
      until: 2,
      status: 'open',
      settledIn: 0,
    } as const
    const broken = (promise: PromiseRecord['promise'], beforeTurn: boolean): readonly number[] => {
      const record: GameRecord = { ...start, state: { ...start.state, promises: [{ ...vow, promise, beforeTurn }] } }
      return keeper.preview(record, { type: 'bid', seat, amount: 1 }, seat).breaks.map(({ id }) => id)
    }
    expect(broken({ kind: 'no-bid', quarters: 2 }, true)).toEqual([99])
    // Made after the seat's own turn it binds from the next quarter on.
    expect(broken({ kind: 'no-bid', quarters: 2 }, false)).toEqual([])
    expect(broken({ kind: 'no-throttle', quarters: 2 }, true)).toEqual([])
  })

  it('explains a refusal', () => {
    const start = opened()
    const preview = keeper.preview(start, { type: 'subsidise', seat: onTurn(start), region: 'nowhere', amount: 1 }, onTurn(start))
    expect(preview.refusal?.code).toBe('region.unknown')
    expect(preview.after).toBeNull()
  })
})

describe('a recap', () => {
  it('is what others did since one’s own last move, and what that move set off', () => {
    let record = opened(spring)
    const first = onTurn(record)
    record = mustPlay(record, { type: 'end-turn', seat: first })
    const second = onTurn(record)
    record = mustPlay(record, firstOf(record, 'subsidise'))
    record = mustPlay(record, { type: 'end-turn', seat: second })
    const kinds = keeper.recap(record, first).map(({ kind }) => kind)
    expect(kinds).toContain('subsidised')
    expect(keeper.recap(record, second).some(({ kind }) => kind === 'subsidised')).toBe(false)
  })
})

describe('a fault of the rules', () => {
  it('is told apart from a refusal and changes nothing', () => {
    const faulty = createKeeper({
      ...realRules,
      applyMove: () => {
        throw new RangeError('boom')
      },
    })
    const record = opened()
    expect(faulty.play(record, legalMoves(record.state)[0]!)).toMatchObject({
      ok: false,
      code: 'rules.fault',
      params: { detail: 'RangeError: boom' },
    })
  })
})
