import { applyMove, builtInScenario, createGame, legalMoves, playerView, seatOf, ALL_REGIONS, REGIONS, regionLeader, countedBuyers, cellOf } from '../rules'
import { NORMAL } from '../src/bots/normal/character'
import { decideSoundly } from '../src/bots/normal/normal-bot'
import { chanceFrom } from '../src/bots/chance'
let n = 0, hit = 0, cash = 0, turns = 0, subs = 0, allcash = 0
for (let seed = 1; seed <= 12; seed++) {
  let state = createGame({ scenario: builtInScenario('long-war'), seed })
  const chance = chanceFrom(seed)
  let watch = new Set<string>()
  while (state.pending.kind !== 'over') {
    const view = playerView(state, state.pending.seat)
    const moves = legalMoves(view).filter((m) => m.type !== 'propose-deal')
    const p = state.pending
    if (p.kind === 'action' && state.turnUsed.length === 0 && state.actionsLeft === state.config.numbers.actionsPerTurn[seatOf(p.seat)]) {
      turns++
      watch = new Set()
      const me = seatOf(p.seat)
      for (const to of [0,1,2,3] as const) if (to !== me) {
        const l = ALL_REGIONS.filter((r) => regionLeader(state, r) === to && state.buyers[cellOf(r, me)] > 0)
          .map((r) => ({ r, m: countedBuyers(state, r, to) - countedBuyers(state, r, me) })).sort((a, b) => a.m - b.m).slice(0, 3)
        for (const x of l) watch.add(REGIONS[x.r].id)
      }
      n += watch.size
    }
    const { move } = decideSoundly(view, moves, chance, { nearest: false } as any)
    if (move.type === 'subsidise') { subs++; allcash += move.amount; if (watch.has(move.region)) { hit++; cash += move.amount } }
    const o = applyMove(state, move); if (!o.ok) throw new Error(o.code)
    state = o.state
  }
}
console.log({ turns, perTurnWatched: n / turns, likely: hit / n, cash: cash / hit, subsPerTurn: subs / turns, mean: allcash / subs })
