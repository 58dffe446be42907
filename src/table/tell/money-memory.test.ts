import { describe, expect, it } from 'vitest'
import { builtInScenario, applyMove, createGame, legalMoves, playerView, type GameState, type LogEntry, type Move } from '../../../rules'
import { addedTo, createMoneyMemory, type MoneyTold } from './money-memory'
import { USUAL_PACE } from './pace'

const scenario = builtInScenario('long-war')

/** A game somebody may act in, with the log so far. */
function opened(): { readonly state: GameState; readonly log: readonly LogEntry[]; readonly moves: number } {
  let now = { state: createGame({ scenario, seed: 5 }), log: [] as readonly LogEntry[], moves: 0 }
  while (now.state.pending.kind !== 'action') now = after(now, legalMoves(now.state)[0])
  return now
}

function after(now: ReturnType<typeof opened>, move: Move): ReturnType<typeof opened> {
  const outcome = applyMove(now.state, move)
  if (!outcome.ok) throw new Error(outcome.code)
  return { state: outcome.state, log: [...now.log, ...outcome.log], moves: now.moves + 1 }
}

const look = ({ state, log, moves }: ReturnType<typeof opened>, more: Partial<MoneyTold> = {}): MoneyTold => ({
  log,
  moveCount: moves,
  position: playerView(state, null),
  show: null,
  pace: USUAL_PACE,
  ...more,
})

const first = opened()
const subsidy = legalMoves(first.state).find((move) => move.type === 'subsidise' && move.amount === 1)
if (subsidy?.type !== 'subsidise') throw new Error('nobody can subsidise')
const second = after(first, subsidy)

describe('the memory of money', () => {
  it('pays nothing for what had happened before one sat down', () => {
    expect(createMoneyMemory()(look(second)).payments).toEqual([])
  })

  it('tells each payment once, however often one looks', () => {
    const read = createMoneyMemory()
    read(look(first))
    const paid = read(look(second))
    expect(paid.payments).toEqual([
      { from: { kind: 'seat', seat: subsidy.seat }, to: { kind: 'region', region: subsidy.region }, amount: 1, as: 'packet', wave: 0 },
    ])
    expect(read(look(second)), 'another look at the same table').toBe(paid)
  })

  it('is quiet when a move is taken back, and tells it again when it is made again', () => {
    const read = createMoneyMemory()
    read(look(first))
    read(look(second))
    expect(read(look(first)).payments).toEqual([])
    expect(read(look(second)).payments).toHaveLength(1)
  })

  it('is quiet while people skip, and when somebody leaps through a game', () => {
    const read = createMoneyMemory()
    read(look(first))
    expect(read(look(second, { pace: { held: false, skipTo: 'end' } })).payments).toEqual([])
    const leaping = createMoneyMemory()
    leaping(look(first))
    expect(leaping(look({ ...second, moves: first.moves + 5 })).payments).toEqual([])
  })

  it('goes on where a log keeps only its newest entries, as that of a projector does', () => {
    const read = createMoneyMemory()
    const newest = 2
    const copy = (told: MoneyTold): MoneyTold => ({ ...told, moveCount: 0, log: structuredClone(told.log.slice(-newest)) })
    expect(first.log.length).toBeGreaterThanOrEqual(newest)
    read(copy(look(first)))
    expect(read(copy(look(second))).payments).toHaveLength(1)
    expect(read(copy(look(first))).payments, 'what was taken back').toEqual([])
  })

  it('tells entries that are new from those that moved up', () => {
    const entry = (seat: 'ali' | 'jd', amount: number): LogEntry => ({ quarter: 1, kind: 'raised-capital', seat, cash: amount, points: 1 })
    const [a, b, c, d] = [entry('ali', 1), entry('jd', 2), entry('ali', 3), entry('jd', 4)]
    expect(addedTo([a, b], [a, b, c])).toEqual([c])
    expect(addedTo([a, b, c], [b, c, d])).toEqual([d])
    expect(addedTo([a, b], [a, b])).toEqual([])
    expect(addedTo([a, b, c], [a, b]), 'one was taken back').toBeNull()
    expect(addedTo([a, b], [c, d]), 'another story').toBeNull()
    const drawn = (card: string): LogEntry => ({ quarter: 1, kind: 'card-drawn', seat: 'ali', card })
    expect(addedTo([drawn('double-11'), a], [drawn('hidden'), a, b]), 'somebody else reads on').toEqual([b])
  })

  it('does not see who has which cards or agendas: it reads what everybody may read', () => {
    const read = createMoneyMemory()
    const { log, ...rest } = look(first)
    read({ ...rest, log })
    expect(read(look(second))).toEqual(
      (() => {
        const own = createMoneyMemory()
        own({ ...look(first), position: playerView(first.state, subsidy.seat) })
        return own({ ...look(second), position: playerView(second.state, subsidy.seat) })
      })(),
    )
  })
})
