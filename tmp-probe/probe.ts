import { applyMove, builtInScenario, createGame, legalMoves, playerView, seatOf, type MoveOf } from '../rules'
import { situationOf } from '../src/bots/judgement/situation'
import { mindsOf } from '../src/bots/judgement/minds'
import { worthOfDeal } from '../src/bots/judgement/moves/deals'
import { NORMAL } from '../src/bots/normal/character'
import { decideSoundly } from '../src/bots/normal/normal-bot'
import { chanceFrom } from '../src/bots/chance'
const stats = new Map<string, number[][]>()
for (let seed = 1; seed <= Number(process.argv[2] ?? 3); seed++) {
  let state = createGame({ scenario: builtInScenario('long-war'), seed })
  const chance = chanceFrom(seed)
  while (state.pending.kind !== 'over') {
    const view = playerView(state, state.pending.seat)
    const moves = legalMoves(view)
    if (state.pending.kind === 'action' && state.actionsLeft === state.config.numbers.actionsPerTurn[seatOf(state.pending.seat)]) {
      const minds = mindsOf(situationOf(view, NORMAL))
      for (const move of moves) if (move.type === 'propose-deal') {
        const m = move as MoveOf<'propose-deal'>
        const a = worthOfDeal(minds.own, m.to, m.take, m.give).worth
        const b = worthOfDeal(minds.eyes(seatOf(m.to)), minds.own.seat, m.give, m.take).worth
        const kinds = (ts: any) => ts.map((t: any) => t.kind === 'promise' ? t.promise.kind : t.kind + (t.amount ?? '')).join('+')
        const key = kinds(m.give) + ' > ' + kinds(m.take)
        const list = stats.get(key) ?? []
        list.push([a, b]); stats.set(key, list)
      }
    }
    const { move } = decideSoundly(view, moves, chance, {nearest: false} as any)
    const o = applyMove(state, move); if (!o.ok) throw new Error(o.code)
    state = o.state
  }
}
const q = (l: number[], p: number) => [...l].sort((x, y) => x - y)[Math.floor(p * (l.length - 1))].toFixed(2)
for (const [k, l] of [...stats].sort()) {
  const a = l.map((x) => x[0]), b = l.map((x) => x[1]), m = l.map((x) => Math.min(x[0], x[1]))
  console.log(k.padEnd(36), String(l.length).padStart(5), 'own', q(a, .1), q(a, .5), q(a, .9), 'theirs', q(b, .1), q(b, .5), q(b, .9), 'both', q(m, .5), q(m, .9), q(m, .99))
}
