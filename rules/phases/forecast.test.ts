import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../content/catalogue'
import { TERM_KINDS } from '../model/content'
import { FACTIONS } from '../model/ids'
import type { GameState } from '../model/state'
import { account } from '../queries/account'
import { pendingApplications } from '../access/applications'
import { closeQuarter, entries, offer, play, position } from '../testing/builders'
import { playRandomGame } from '../testing/random-play'
import { playerView } from '../visibility/player-view'
import { booksPay } from '../queries/income'
import { forecast } from './forecast'
import { standingOf } from '../queries/standing'

/** Compares the forecast with what happens when the turns that are left end, nobody wins a stage and nothing is ruled on. */
function expectExact(state: GameState): void {
  const foreseen = forecast(state)
  const { state: next, log } = closeQuarter({ ...state, bids: [0, 0, 0, 0] })
  expect(entries(log, 'market')[0].ledger).toEqual(foreseen.ledger)
  const paid = entries(log, 'income').map(({ seat, lines, total }) => ({ seat, lines, total }))
  if (booksPay(state)) expect(paid).toEqual(foreseen.income)
  else {
    expect(paid).toEqual([])
    expect(foreseen.income).toEqual(FACTIONS.map((seat) => ({ seat, lines: [], total: 0 })))
  }
  expect(standingOf(next).counted).toEqual(foreseen.share)
  expect(next.cash).toEqual(foreseen.cash)
  const publicLines = FACTIONS.map((faction) =>
    account(standingOf(next), faction).lines.filter(
      ({ source }) => !['mission', 'agenda', ...TERM_KINDS].some((secret) => secret === source),
    ),
  )
  expect(publicLines).toEqual(foreseen.accounts.map(({ lines }) => lines))
}

describe('the forecast', () => {
  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    'is what happens when a quarter of %s closes without a ruling',
    (_id, scenario) => {
      const quiet = { ...scenario, news: { order: 'fixed', events: [] } } as const
      for (const seed of [1, 2, 3]) {
        playRandomGame(quiet, seed, (state) => {
          if (state.pending.kind === 'action' && state.turn === 3 && pendingApplications(state).length === 0) expectExact(state)
        })
      }
      expect.hasAssertions()
    },
  )

  it('foresees fines, half time and contracts that run out', () => {
    expectExact(
      position({
        set: (s) => {
          s.quarter = 4
          s.scrutiny = [...s.config.numbers.scrutiny.limit]
          s.interconnection = 1
          s.contracts[2] = { ...s.contracts[2]!, until: 4, terms: offer({ weChatPay: true }) }
          s.cash[3] = 0
        },
      }),
    )
    expect.hasAssertions()
  })

  it('foresees where missions, agenda and private term will stand', () => {
    for (const seed of [4, 5, 6, 7])
      playRandomGame(SCENARIOS[1], seed, (state) => {
        if (state.pending.kind !== 'action' || state.turn !== 3 || pendingApplications(state).length > 0) return
        const { state: next } = closeQuarter({ ...state, bids: [0, 0, 0, 0] })
        if (next.phase !== 'over') return
        const lines = FACTIONS.map((faction) => account(standingOf(next), faction, { secret: true }).lines)
        const expected = forecast(state).goals.map((goals) => goals.filter(({ points }) => points !== 0))
        const scored = lines.map((list) =>
          list.filter(({ source }) => ['mission', 'agenda', ...TERM_KINDS].some((kind) => kind === source)),
        )
        expect(scored.map((list) => list.map(({ points, params }) => [params.goal, points, params.value]))).toEqual(
          expected.map((list) => list.map(({ id, points, value }) => [id, points, value])),
        )
      })
    expect.hasAssertions()
  })

  it('needs only what a seat may know, and changes nothing', () => {
    const state = play(position({ turn: 'pdd' }), { type: 'subsidise', seat: 'pdd', region: 'hubei', amount: 5 }).state
    const before = JSON.stringify(state)
    const { goals, ...open } = forecast(state)
    for (const viewer of [...FACTIONS, null]) {
      const { goals: seen, ...seenOpen } = forecast(playerView(state, viewer))
      expect(seenOpen).toEqual(open)
      for (const [seat, faction] of FACTIONS.entries())
        expect(seen[seat]).toEqual(goals[seat]?.filter(({ kind }) => faction === viewer || kind === 'mission'))
    }
    expect(JSON.stringify(state)).toBe(before)
  })
})
