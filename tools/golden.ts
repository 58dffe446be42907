import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCENARIOS, contentHash, standingOf, stateHash, totals } from '../rules/index'
import { playRandomGame } from '../rules/testing/random-play'

/** Records the golden games anew: one of each scenario, played by chance. Run it only when a change of the rules or of content is meant. */
function main(): void {
  const games = SCENARIOS.map((scenario, i) => {
    const seed = 2021 + i
    const { state, moves } = playRandomGame(scenario, seed)
    return { scenario: scenario.id, seed, totals: totals(standingOf(state), { secret: true }), stateHash: stateHash(state), moves }
  })
  const file = join(__dirname, '..', 'rules', 'testing', 'golden.json')
  const lines = games.map((game) => JSON.stringify(game))
  writeFileSync(file, `{"contentHash":"${contentHash()}","games":[\n${lines.join(',\n')}\n]}\n`)
  for (const game of games) console.log(`${game.scenario}: ${game.moves.length} moves, totals ${game.totals.join(' ')}, ${game.stateHash}`)
}

main()
