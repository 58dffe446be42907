import { builtInScenario } from '../../rules'
import { inTurn } from '../../src/simulator/in-turn'
import { loadBoardgameIo, measureBoardgameIo, replayBehindBoardgameIo } from './boardgame-speed'
import { measureBots } from './bots-speed'
import { recordGames } from './recorded-games'
import { measureRules } from './rules-speed'

/**
 * The measuring process: takes what to measure, the folder of boardgame.io, the scenario and the seconds for each figure; prints JSON. Each
 * part has a process of its own, because Immer's proxies and frozen lists would slow the same rules for everyone who uses them afterwards.
 */
const [part = '', folder = '', scenarioId = '', secondsText = ''] = process.argv.slice(2)
const scenario = builtInScenario(scenarioId)
const seconds = Number(secondsText)
const games = recordGames(scenario, 40, 6)

const boardgameIo = (): object => {
  const library = loadBoardgameIo(folder)
  if (library !== null) {
    const [draft, newState] = (['draft', 'new-state'] as const).map((style) =>
      replayBehindBoardgameIo(library, scenario, inTurn(games, 0), style).hash(),
    )
    if (draft !== newState) throw new Error('the two ways through boardgame.io lead to different ends')
  }
  return measureBoardgameIo(library, scenario, games, seconds)
}

const bots = (): object => {
  const positions = games.flatMap((game) => game.positions)
  // Every seventeenth first, then the others: whatever time allows is spread over whole games.
  const spread = Array.from({ length: 17 }, (_, start) => positions.filter((_position, i) => i % 17 === start)).flat()
  return { bots: measureBots(spread, seconds * 15) }
}

const parts: Readonly<Record<string, () => object>> = {
  rules: () => measureRules(scenario, games, seconds),
  'boardgame-io': boardgameIo,
  bots,
}
const measure = parts[part]
if (measure === undefined) throw new Error(`nothing to measure is called "${part}"`)
console.log(JSON.stringify(measure()))
