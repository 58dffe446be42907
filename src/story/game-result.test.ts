import { describe, expect, it } from 'vitest'
import {
  ALI,
  FACTIONS,
  SCENARIOS,
  account,
  missions,
  perSeat,
  seatOf,
  standingOf,
  totals,
  winnerOf,
  type GameState,
  type Scenario,
} from '../../rules'
import { playRandomGame } from '../../rules/testing/random-play'
import { gameResultSchema, summariseResult, totalsOf, type GameResult } from '../shared/game-result'
import { finalAccount, gameResult, storiesOf } from '.'

const person = { kind: 'human', name: '' } as const

const resultOf = (scenario: Scenario, { state, log }: ReturnType<typeof playRandomGame>): GameResult =>
  gameResult({
    scenario,
    seed: 4,
    seats: [person, person, person, person],
    options: { advice: true, predictions: false },
    position: state,
    ends: [{ quarter: state.config.length, position: state }],
    log,
    predictions: [],
    parent: null,
  })

const games = SCENARIOS.flatMap((scenario) =>
  [4, 5].map((seed) => {
    const game = playRandomGame(scenario, seed)
    return { state: game.state, result: resultOf(scenario, game) }
  }),
)

describe('the result of a game', () => {
  it('is what a save takes', () => {
    for (const { result } of games) expect(gameResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  })

  it('carries the sheets of its story, where the scenario tells one', () => {
    SCENARIOS.forEach(({ prologue, epilogue }, at) => {
      expect(games[2 * at]?.result.scenario.prologue).toEqual(prologue)
      expect(games[2 * at]?.result.scenario.epilogue).toEqual(epilogue)
    })
  })

  it('loses nothing of an account, and none of its points', () => {
    for (const { state, result } of games) {
      for (const faction of FACTIONS)
        expect(result.accounts[seatOf(faction)]).toEqual(account(standingOf(state), faction, { secret: true }).lines)
      expect(totalsOf(result)).toEqual(totals(standingOf(state), { secret: true }))
      expect(summariseResult(result)).toEqual({
        scenario: result.scenario.name,
        ranking: result.ranking,
        totals: totals(standingOf(state), { secret: true }),
      })
      expect(result.goals[ALI].missions.map(({ value, points }) => [value, points])).toEqual(
        missions(standingOf(state), 'ali').map(({ value, points }) => [value, points]),
      )
    }
  })

  it('names the winner as the rules do, and what decided it', () => {
    for (const { state, result } of games)
      expect(seatOf(result.ranking[0])).toBe(winnerOf(state, totals(standingOf(state), { secret: true })))
  })

  it.each([
    ['cash', [7, 9, 3, 3], 'tencent'],
    ['seat', [9, 9, 3, 3], 'ali'],
  ] as const)('says when equal points are decided by %s', (decidedBy, cash, winner) => {
    const scenario = SCENARIOS[0]!
    const { state, log } = playRandomGame(scenario, 4)
    // Nobody has anything but what was put aside: as much for each of the first two.
    const bare = playRandomGame(scenario, 4).state
    const spare = totals(standingOf({ ...bare, finePoints: [0, 0, 0, 0] }), { secret: true })
    const even: GameState = { ...state, finePoints: perSeat((seat) => spare[seat] - (seat < 2 ? 50 : 10)), cash: [...cash] }
    const result = resultOf(scenario, { state: even, log } as ReturnType<typeof playRandomGame>)
    expect(totalsOf(result)).toEqual([50, 50, 10, 10])
    expect([result.decidedBy, result.ranking[0]]).toEqual([decidedBy, winner])
  })
})

describe('the final account', () => {
  it('adds up, and stands in the order of the ranking', () => {
    for (const { result } of games) {
      const final = finalAccount(result)
      for (const faction of FACTIONS) {
        const sum = final.rows.reduce((all, { cells }) => all + (cells[seatOf(faction)]?.points ?? 0), 0)
        expect(sum).toBe(final.totals[seatOf(faction)])
      }
      expect([...final.ranking].sort()).toEqual([...FACTIONS].sort())
    }
  })

  it('shows half time beside the end of the same source', () => {
    const { result } = games.find(({ state }) => state.config.length === 8) ?? games[0]!
    const share = finalAccount(result).rows.find(({ source }) => source === 'share')
    expect(share?.cells.some(({ half }) => half > 0)).toBe(true)
    expect(share?.cells.every(({ half, points, lines }) => points === half + lines.reduce((sum, line) => sum + line.points, 0))).toBe(true)
  })
})

describe('the shares in a result', () => {
  it('and what is nobody’s make the whole market', () => {
    for (const { result } of games) {
      const [story] = storiesOf(result.quarters, result.shoppers)
      expect(story!.percent.reduce((sum, one) => sum + one, story!.leftHand + story!.floating)).toBeCloseTo(100)
    }
  })
})
