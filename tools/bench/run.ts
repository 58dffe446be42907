import { SCENARIOS } from '../../rules'
import { loadBoardgameIo, measureBoardgameIo, replayBehindBoardgameIo } from './boardgame-speed'
import { measureBots } from './bots-speed'
import { recordGames } from './recorded-games'
import { measureRules } from './rules-speed'

/** The measuring process: takes the folder of boardgame.io, the scenario and the seconds for each figure; prints JSON. */
const [folder = '', scenarioId = '', secondsText = ''] = process.argv.slice(2)
const scenario = SCENARIOS.find(({ id }) => id === scenarioId)
if (scenario === undefined) throw new Error(`no scenario "${scenarioId}"; there are ${SCENARIOS.map(({ id }) => id).join(', ')}`)
const seconds = Number(secondsText)

const games = recordGames(scenario, 40, 6)
const library = loadBoardgameIo(folder)
if (library !== null) {
  const [first] = games
  const hashes = (['draft', 'new-state'] as const).map((style) => replayBehindBoardgameIo(library, scenario, first, style).hash())
  if (hashes[0] !== hashes[1]) throw new Error('the two ways through boardgame.io lead to different ends')
}
const rules = measureRules(scenario, games, seconds)
const boardgame = measureBoardgameIo(library, scenario, games, seconds)
const bots = measureBots(
  games.flatMap(({ positions }) => positions),
  seconds * 15,
)
const against = boardgame.boardgameIoMovesPerSecond
console.log(
  JSON.stringify({
    scenario: scenario.id,
    node: process.version,
    applyMoveVsBoardgameIo: against === null ? null : rules.applyMovesPerSecond / against,
    playoutsVsBoardgameIo: against === null ? null : rules.playoutMovesPerSecond / against,
    strongDecisionP95Ms: bots['strong']?.p95 ?? null,
    ...rules,
    ...boardgame,
    bots,
  }),
)
