import { applyMove, builtInScenario, createGame, legalMoves, playerView } from '../rules'
import { decideSoundly } from '../src/bots/normal/normal-bot'
import { chanceFrom } from '../src/bots/chance'
const n = Number(process.argv[2])
let decisions = 0, deals = 0
const run = (seed: number) => {
  let state = createGame({ scenario: builtInScenario('long-war'), seed })
  const chance = chanceFrom(seed)
  while (state.pending.kind !== 'over') {
    const view = playerView(state, state.pending.seat)
    const { move } = decideSoundly(view, legalMoves(view), chance, { nearest: false } as any)
    decisions++
    if (move.type === 'answer-deal' && move.accept) deals++
    const o = applyMove(state, move); if (!o.ok) throw new Error(o.code)
    state = o.state
  }
}
for (let s = 1000; s < 1003; s++) run(s)
decisions = 0; deals = 0
const before = process.cpuUsage()
for (let s = 1; s <= n; s++) run(s)
const { user } = process.cpuUsage(before)
console.log((n / (user / 1e6)).toFixed(3), 'games/cpu s', decisions / n, 'decisions', (user / 1e3 / decisions).toFixed(3), 'ms each', deals / n)
