import { SCENARIOS, applyInPlace, createGame, legalMoves, playerView, ALI, TENCENT, seatOf } from './rules'
import { decide, decisionSeed } from './src/bots'
import { mindsOf } from './src/bots/judgement/minds'
import { situationOf } from './src/bots/judgement/situation'
import { NORMAL } from './src/bots/normal/character'
import { worthOfOffer } from './src/bots/judgement/applications/offer-worth'
const sc = SCENARIOS.find((s) => s.id === (process.argv[2] ?? 'long-war'))!
const r = (o: object) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, typeof v === 'number' ? Math.round(v * 10) / 10 : v]))
for (let seed = 1; seed <= 8; seed++) {
  const state = createGame({ scenario: sc, seed })
  let n = 0
  while (state.pending.kind !== 'over') {
    const view = playerView(state, state.pending.seat)
    const legal = legalMoves(state)
    if (state.pending.kind === 'ruling') {
      const id = state.pending.application
      const app = state.applications.find((a) => a.id === id)!
      if (app.seat === ALI) {
        const minds = mindsOf(situationOf(view, NORMAL))
        const ours = minds.offer(TENCENT, ALI, app.level), theirs = minds.offer(ALI, ALI, app.level)
        const { move } = decide(view, legal, 'normal', decisionSeed(seed, n), { nearest: false })
        console.log(seed, 'Q' + state.quarter, 'term', state.privateTerms[0], state.privateTerms[1], 'offer', JSON.stringify(app.offer).slice(1,-1).replace(/"/g,''), 'ours', worthOfOffer(ours, app.offer).toFixed(1), 'theirs(open guess)', worthOfOffer(theirs, app.offer).toFixed(1), (move as any).ruling)
        console.log('   T', JSON.stringify(r({ ...ours, privately: 0 })), '\n   A', JSON.stringify(r({ ...theirs, privately: 0 })))
      }
    }
    const { move } = decide(view, legal, 'normal', decisionSeed(seed, n), { nearest: false })
    applyInPlace(state, move); n++
  }
}
